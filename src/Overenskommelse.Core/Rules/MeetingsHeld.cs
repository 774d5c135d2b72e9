using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>So many meetings are held every year: of a group, or annual meetings, or conferences.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Times">How many times a year: once or more.</param>
/// <remarks>
/// Pending, and never broken, while the year is open, its last day included. Cancelled meetings do not count; one that was called counts for
/// certain only when it is known to have been held.
/// </remarks>
public sealed record MeetingsHeld(Clause Clause, MeetingKind Kind, int Times) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>How many times a year: once or more.</summary>
    public int Times { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Times)); } = Guard.Against.NegativeOrZero(Times);

    /// <summary>The group whose meetings count; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <summary>Who is to have arranged it, whoever called it; null, the default, when that is no matter.</summary>
    public Id? ArrangedBy { get; init; }

    /// <summary>What a year is. A calendar year by default.</summary>
    public Yearly Yearly { get; init => field = Guard.Against.Null(value, nameof(Yearly)); } = Yearly.CalendarYear;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Yearly];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Yearly yearly ? this with { Yearly = yearly } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new(
        Yearly.Recurrence,
        new Count(Number.Of(ArrangedBy is null ? Held : Held.That(Meetings.ArrangedBy.Is(ArrangedBy))), atLeast: Times));

    private Population<Meeting> Held => Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod);
}
