using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Offices are held from different sides: the chair and the vice chair (<i>ordförande och vice ordförande kommer från olika parter</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Offices">The offices; two or more.</param>
/// <remarks>
/// Looks at those in office on the day asked about. An office that nobody holds breaks it. Somebody from none of the sides is on no side, and so is on the same as nobody. Of whom it is not known
/// from which side they are, that is asked.
/// </remarks>
public sealed record LeadersApart(Clause Clause, ValueList<OfficeId> Offices) : Rule(Clause)
{
    private const int Least = 2;

    /// <summary>The offices; two or more.</summary>
    public ValueList<OfficeId> Offices { get; init => field = Several(value, nameof(Offices)); } = Several(Offices, nameof(Offices));

    /// <summary>The sides; two or more. Civil society and the public sector by default.</summary>
    public ValueList<Whose> Sides { get; init => field = Several(value, nameof(Sides)); } = [Whose.Side(Sector.CivilSociety), Whose.Side(Sector.Public)];

    /// <inheritdoc/>
    protected override Per State() => new InTurn(
        ForEach.Of(Offices, office => new Count(Number.Of(Holders.InOfficeOf(office)), atLeast: 1).Else(BreachReason.NobodyInOffice, office)),
        new All([.. from side in Sides from later in Enumerable.Range(1, Offices.Count - 1) from earlier in Enumerable.Range(0, later) select Apart(Offices[earlier], Offices[later], side)]));

    private static Norm Apart(OfficeId one, OfficeId other, Whose side) =>
        new Any(NoneOf(one, side), NoneOf(other, side)).Else(BreachReason.SameSide, other);

    private static Count NoneOf(OfficeId office, Whose side) => new(Number.Of(Holders.InOfficeOf(office).That(side.TestOfHolder()!)), atMost: 0);

    private static ValueList<T> Several<T>(ValueList<T> values, string name)
        where T : notnull =>
        values.Count >= Least ? Guard.Against.Repeated(values, name) : throw new ArgumentException($"Expected {Least} or more; got {values.Count}.", name);
}
