using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Nobody sits in a group for more than so many terms in a row (<i>omval kan ske högst två gånger</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="AtMost">The most terms in a row, itself included; one or more.</param>
/// <remarks>
/// Each regular seat that somebody has held is a term; two are in a row when no day lies between the last day of the one and the first of the other. Looks at all that have begun: what has once been too many stays so. Whoever is not
/// named is asked for where they may be somebody who has sat there before.
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
        Test<Pair<Seat>> apart = Pair.HasDaysBetween(Seats.FirstDay, Seats.LastDay, BreachReason.TooManyTerms);
        return ForEach.Value(terms, Seats.Holder, Nobody, person => new Consecutive<Seat>(terms.That(Seats.Holder.Is(person)), Order.By(Seats.FirstDay), apart) { AtMost = AtMost });
    }
}
