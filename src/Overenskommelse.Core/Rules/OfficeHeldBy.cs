using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>An office is held by somebody whom the text describes: from a named organisation, party or side, in another office, or with a seat in a group.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office: process leader, chair.</param>
/// <param name="By">Who is to hold it. What is told of a seat alone, the capacity or the constituency, says nothing here and is refused when a rule set is made.</param>
/// <remarks>Everybody in office on the day asked about is to be one of theirs; of somebody appointed more than once, the latest appointment counts. When nobody is in office, the clause is broken, unless the text asks for nobody (<see cref="IfAnybody"/>).</remarks>
public sealed record OfficeHeldBy(Clause Clause, OfficeId Office, Whose By) : Rule(Clause)
{
    /// <summary>The office: process leader, chair.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>Who is to hold it.</summary>
    public Whose By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>Whether the office need not be filled, so that there is nothing to judge when nobody is in it (<i>en vice ordförande kan utses</i>). False by default.</summary>
    public bool IfAnybody { get; init; }

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Holder<Appointment>> holders = Holders.InOfficeOf(Office);
        if (IfAnybody)
        {
            return By.TestOfHolder() is { } any ? new Each<Holder<Appointment>>(holders, any.Else(BreachReason.OtherHolder))
                : throw new InvalidOperationException($"Where nobody need hold the office, and anybody may, nothing is asked; expected {nameof(By)} to say who may, or {nameof(IfAnybody)} to be left out.");
        }

        Norm somebody = new Count(Number.Of(holders), atLeast: 1).Else(BreachReason.NobodyInOffice, Office);
        return By.TestOfHolder() is { } theirs ? new InTurn(somebody, new Each<Holder<Appointment>>(holders, theirs.Else(BreachReason.OtherHolder))) : somebody;
    }
}
