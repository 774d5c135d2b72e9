using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>So many meetings are held every year, or in every part of it: of a group, or annual meetings, or conferences.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Times">How many times a year, or in each part of it: once or more.</param>
/// <remarks>
/// Pending, and never broken, while the year, or the part of it, is open, its last day included. A year, or a part, in which the compact was in force for some of the time is not measured. Cancelled meetings do not count; one that was called counts for
/// certain only when it is known to have been held.
/// </remarks>
public sealed record MeetingsHeld(Clause Clause, MeetingKind Kind, int Times) : Rule(Clause)
{
    private const int Year = 12;

    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>How many times a year, or in each part of it: once or more.</summary>
    public int Times { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Times)); } = Guard.Against.NegativeOrZero(Times);

    /// <summary>The group whose meetings count; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <summary>Who is to have arranged it, whoever called it; null, the default, when that is no matter.</summary>
    public Id? ArrangedBy { get; init; }

    /// <summary>How many months each part of the calendar year has: 12, the default, for the whole year, 3 for each quarter; or 1, 2, 4 or 6.</summary>
    public int EveryMonths { get; init => field = Guard.Against.PartOfYear(value, nameof(EveryMonths)); } = Year;

    /// <summary>The first day of the year on which such a meeting counts, itself included. Null, the default, is 1 January; told for whole years only.</summary>
    public AnnualDate? From { get; init; }

    /// <summary>The last day of the year on which such a meeting counts, itself included, and by which it is due (<i>senast den 31 mars, i mars</i>). Null, the default, is 31 December; told for whole years only.</summary>
    public AnnualDate? By { get; init; }

    /// <summary>What a year is, where no days of it are told. A calendar year by default.</summary>
    public Yearly Yearly { get; init => field = Guard.Against.Null(value, nameof(Yearly)); } = Yearly.CalendarYear;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => EveryMonths == Year && !HasSeason ? [Yearly] : [];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Yearly yearly && Readings.Count > 0 ? this with { Yearly = yearly } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new(Periods, new Count(Number.Of(ArrangedBy is null ? Held : Held.That(Meetings.ArrangedBy.Is(ArrangedBy))), atLeast: Times));

    private bool HasSeason => From is not null || By is not null;

    private Recurrence Periods =>
        !HasSeason ? EveryMonths == Year ? Yearly.Recurrence : Recurrence.EveryMonths(EveryMonths)
        : EveryMonths == Year ? Recurrence.OfYear(From, By)
        : throw new InvalidOperationException($"Days of the year, {nameof(From)} or {nameof(By)}, are told for meetings of every {EveryMonths} months; expected whole years.");

    private Population<Meeting> Held => Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod);
}
