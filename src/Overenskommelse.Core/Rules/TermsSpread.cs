using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Of the terms in a group, no more than so many end in the same year (<i>halva styrelsen väljs varje år</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>
/// Looks at the regular seats that are held on the day asked about, and at the calendar year in which the term of each ends (<see cref="Seat.TermEnds"/>). A seat for no term ends in no year, and counts among all of which a part
/// is taken.
/// </remarks>
public sealed record TermsSpread(Clause Clause, GroupId Group) : Rule(Clause)
{
    private const int NoYear = 1;

    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>How many may end in the same year, itself included: a number, or a part of all. Half by default.</summary>
    public Quantity AtMost { get; init; } = Quantity.Part(1, 2);

    /// <summary>The office whose holder is left out, as where the chair is chosen apart from the others. Null, the default: nobody is.</summary>
    public OfficeId? Beside { get; init; }

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> terms = Seats.In(Group, Unit.Seats).That(Beside is null ? Seats.Regular : Seats.Regular & !Seats.HolderIsIn(Beside, Group));
        Limit most = AtMost.LessThanAll(nameof(AtMost)).Of(Number.Of(terms));
        return ForEach.Value(terms, Seats.TermEnds.Year, NoYear, year =>
            new Count(Number.Of(terms.That(Seats.TermEnds.Year.Is(year))), atMost: most).Else(BreachReason.TermsEndTogether, Group));
    }
}
