using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The year's meeting of a kind is broadly attended (<i>brett deltagande</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Wording">The open norm, as something that can be judged to be kept or not.</param>
/// <remarks>
/// Until a meeting is held there is nothing to judge, and a judgement made before it does not count. Counted by the best attended of the year's
/// meetings.
/// </remarks>
public sealed record BroadlyAttended(Clause Clause, MeetingKind Kind, Text Wording) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>The open norm, as something that can be judged to be kept or not.</summary>
    public Text Wording { get; init => field = Guard.Against.Null(value, nameof(Wording)); } = Guard.Against.Null(Wording);

    /// <summary>The group whose meetings are looked at; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <summary>When participation is broad. By default somebody has to judge it.</summary>
    public Breadth Breadth { get; init => field = Guard.Against.Null(value, nameof(Breadth)); } = Breadth.Judged;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Breadth];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Breadth breadth ? this with { Breadth = breadth } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new When<Meeting>(Held, Breadth.Organisations is { } enough
        ? new Count(Number.Largest(Held, Meetings.OrganisationsAttending, Unit.Organisations, atLeast: meeting => meeting.Organisations.Known.Count), atLeast: enough)
        : new ByJudgement(Wording, notBefore: DayBound.First(Held, Meetings.Day))));

    private Population<Meeting> Held => Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod);
}
