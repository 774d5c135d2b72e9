namespace Overenskommelse.Compacts;

/// <summary>A meeting of a group or of the whole compact (<i>möte</i>).</summary>
/// <param name="Kind">What kind of meeting it is.</param>
/// <param name="Day">The day of the meeting; may be not known.</param>
public sealed record Meeting(MeetingKind Kind, DayFact Day) : IHasProvenance
{
    /// <summary>What kind of meeting it is.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>What became of it. Held by default; may be not known.</summary>
    public Fact<MeetingStatus> Status { get; init; } = MeetingStatus.Held;

    /// <summary>The day on which it was called (<i>kallelse</i>), which is not the day of the meeting; none when it was not called. Not known by default.</summary>
    public DayFact CalledOn { get; init; }

    /// <summary>The party, organisation, group, forum or office that convened it. Not known by default.</summary>
    public Fact<Id> ConvenedBy { get; init; }

    /// <summary>The party, organisation, group or forum that arranged it, whoever convened it (<i>arrangör</i>). Not known by default.</summary>
    public Fact<Id> ArrangedBy { get; init; }

    /// <summary>The party whose own meeting a pre-meeting is; none when it is no party's own. Not known by default, and of no other kind of meeting.</summary>
    public Fact<PartyId> PreMeetingOf { get; init; }

    /// <summary>The parties that attended. Not known by default.</summary>
    public Register<PartyId> Attended { get; init; }

    /// <summary>How many organisations attended, zero or more. Not known by default.</summary>
    public Fact<int> OrganisationsAttending { get; init; }

    /// <summary>The organisations that attended. Not known by default.</summary>
    public Register<OrganisationId> Organisations { get; init; }

    /// <summary>How many members of the group attended, zero or more, substitutes who served for one among them. Not known by default.</summary>
    public Fact<int> MembersAttending { get; init; }

    /// <summary>The persons who attended, members or not. Not known by default. No kind of rule that ships reads it: a quorum is counted from <see cref="MembersAttending"/>.</summary>
    public Register<PersonId> Persons { get; init; }

    /// <summary>The substitutes who stood in, and for whom (<i>tjänstgörande ersättare</i>); each substitute once, and each member once. Not known by default. No kind of rule that ships reads it.</summary>
    public Register<StandIn> StoodIn { get; init; }

    /// <summary>The matters it dealt with. Not known by default.</summary>
    public Register<MatterId> Matters { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this meeting among those of the group or the compact; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }
}
