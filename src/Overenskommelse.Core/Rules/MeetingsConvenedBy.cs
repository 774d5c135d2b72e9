using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>The year's meetings of a kind are convened by somebody (<i>ordföranden kallar till möte, styrelsen sammankallar</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="By">Who is to have convened them: a party, an organisation, a group, a forum or an office.</param>
/// <remarks>
/// Looks at each meeting that has been held. One that nobody convened is amiss, as one is that somebody else did. Until a meeting is held there is nothing to judge: that one ought to be held is another clause.
/// </remarks>
public sealed record MeetingsConvenedBy(Clause Clause, MeetingKind Kind, Id By) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>Who is to have convened them: a party, an organisation, a group, a forum or an office.</summary>
    public Id By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>The group whose meetings are looked at; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new Each<Meeting>(Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod), Meetings.ConvenedBy.Is(By)));
}
