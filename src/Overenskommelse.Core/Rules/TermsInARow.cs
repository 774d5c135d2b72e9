using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Nobody sits in a group for more than so many terms in a row (<i>omval kan ske högst två gånger</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="AtMost">The most terms in a row, itself included; one or more.</param>
/// <remarks>
/// Each regular seat that somebody has held is a term. One follows on another when it begins and ends later and no day lies between the last day of the one and the first of the other; one held wholly within another is no term
/// more. Looks at those who sit there on the day asked about, and at the terms that lead up to it: what was too many once, and has ended, is past. Whoever is not named is asked for where they may be somebody who has sat there
/// before; and so are earlier terms, of somebody who sat there when the facts began to be kept.
/// </remarks>
public sealed record TermsInARow(Clause Clause, GroupId Group, int AtMost) : Rule(Clause)
{
    private static readonly PersonId Nobody = new("nobody");

    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The most terms in a row, itself included; one or more.</summary>
    public int AtMost { get; init => field = Guard.Against.NegativeOrZero(value, nameof(AtMost)); } = Guard.Against.NegativeOrZero(AtMost);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> terms = Seats.In(Group).That(Seats.Kind.Is(SeatKind.Regular) & Seats.FirstDay.HasCome);
        return ForEach.Value(terms, Seats.Holder, Nobody, person => new Successive<Seat>(
            terms.That(Seats.Holder.Is(person)), Seats.FirstDay, Seats.LastDay, Seats.Held, AtMost, BreachReason.TooManyTerms));
    }
}
