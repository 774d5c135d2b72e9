namespace Overenskommelse.Norms;

/// <summary>What can be asked of meetings, of a group or of the whole compact.</summary>
/// <remarks>Which of the two it is, the population says, and so which facts are read.</remarks>
public static class Meetings
{
    /// <summary>The day of the meeting.</summary>
    public static DayOf<Meeting> Day { get; } = new("meeting.day", each => each.Day, static (row, in at) => About(FactKind.MeetingDay, row, at), FactAreas.None);

    /// <summary>The day on which it was called; none when it was not.</summary>
    public static DayOf<Meeting> CalledOn { get; } = new("meeting.called-on", each => each.CalledOn, static (row, in at) => About(FactKind.MeetingCalledOn, row, at), FactAreas.None);

    /// <summary>What kind of meeting it is.</summary>
    public static Attribute<Meeting, MeetingKind> Kind { get; } = new Stated<Meeting, MeetingKind>(
        "meeting.kind", each => each.Kind, static (row, in at) => About(FactKind.Meetings, row, at), FactAreas.None);

    /// <summary>It took place. One that was called may have been held or not; one that was cancelled was not.</summary>
    public static Test<Meeting> TookPlace { get; } = new Stated<Meeting, MeetingStatus>(
        "meeting.status",
        each => each.Status.Is(MeetingStatus.Called) == true ? Fact.NotKnown : each.Status,
        static (row, in at) => About(row.Fact.Day == Fact.NotKnown ? FactKind.MeetingDay : FactKind.MeetingHeld, row, at),
        FactAreas.None)
    { Values = [MeetingStatus.Held, MeetingStatus.Cancelled] }.Is(MeetingStatus.Held);

    /// <summary>It was held in the period that is answered for, and not after the day asked about.</summary>
    public static Test<Meeting> HeldInPeriod { get; } = Day.InPeriod & TookPlace;

    /// <summary>It was held by the day asked about, and not before the compact took effect.</summary>
    public static Test<Meeting> Held { get; } = Day.InForce & TookPlace;

    /// <summary>Who convened it.</summary>
    public static Attribute<Meeting, Id> ConvenedBy { get; } = new Stated<Meeting, Id>(
        "meeting.convened-by", each => each.ConvenedBy, static (row, in at) => About(FactKind.ConvenedBy, row, at), FactAreas.None)
    { Otherwise = BreachReason.ConvenedByOther };

    /// <summary>Who arranged it.</summary>
    public static Attribute<Meeting, Id> ArrangedBy { get; } = new Stated<Meeting, Id>(
        "meeting.arranged-by", each => each.ArrangedBy, static (row, in at) => About(FactKind.ArrangedBy, row, at), FactAreas.None);

    /// <summary>The party whose own meeting a pre-meeting is.</summary>
    public static Attribute<Meeting, PartyId> PreMeetingOf { get; } = new Stated<Meeting, PartyId>(
        "meeting.pre-meeting-of", each => each.PreMeetingOf, static (row, in at) => About(FactKind.PreMeetingOf, row, at), FactAreas.None);

    /// <summary>How many organisations attended: as many as are named, where all are.</summary>
    public static Attribute<Meeting, int> OrganisationsAttending { get; } = new Stated<Meeting, int>(
        "meeting.organisations-attending",
        each => each.OrganisationsAttending.TryGet(out _) || !each.Organisations.IsComplete ? each.OrganisationsAttending : each.Organisations.Known.Count,
        static (row, in at) => About(FactKind.OrganisationsAttending, row, at), FactAreas.None);

    /// <summary>A party attended it.</summary>
    public static Test<Meeting> AttendedBy(PartyId party) => new Includes<Meeting, PartyId>(
        "meeting.attended",
        each => each.Attended,
        Guard.Against.Null(party),
        (row, in at) => About(FactKind.Attendance, row, at) with { Subject = party, Within = row.Within },
        BreachReason.DidNotAttend,
        FactAreas.None);

    /// <summary>How many members of the group attended.</summary>
    public static Attribute<Meeting, int> MembersAttending { get; } = new Stated<Meeting, int>(
        "meeting.members-attending", each => each.MembersAttending, static (row, in at) => About(FactKind.MembersAttending, row, at), FactAreas.None)
    { Otherwise = BreachReason.NoQuorum };

    /// <summary>So many of a group's members attended: a number, or a part of those who sat there on the day of the meeting.</summary>
    internal static Test<Meeting> Quorate(Quorum quorum) => new IsQuorate(quorum);

    /// <summary>An organisation attended it.</summary>
    public static Test<Meeting> AttendedBy(OrganisationId organisation) => new Includes<Meeting, OrganisationId>(
        "meeting.organisations",
        each => each.Organisations,
        Guard.Against.Null(organisation),
        (row, in at) => About(FactKind.OrganisationAttendance, row, at) with { Subject = organisation, Within = row.Within },
        BreachReason.DidNotAttend,
        FactAreas.None);

    /// <summary>It dealt with a matter.</summary>
    public static Test<Meeting> DealtWith(MatterId matter) => new Includes<Meeting, MatterId>(
        "meeting.matters",
        each => each.Matters,
        Guard.Against.Null(matter),
        (row, in at) => About(FactKind.Matter, row, at) with { Subject = matter },
        BreachReason.NotDealtWith,
        FactAreas.None);

    /// <summary>The meetings of a kind: of a group, or, without one, of the whole compact.</summary>
    public static Population<Meeting> Of(GroupId? group, MeetingKind kind)
    {
        Test<Meeting> ofKind = Kind.Is(Guard.Against.Null(kind));
        return new Population<Meeting>(group is null ? new MeetingsOfCompact(kind, ofKind) : new MeetingsOfGroup(group, kind, ofKind)).That(ofKind);
    }

    /// <summary>The meetings of the whole compact of every other kind.</summary>
    public static Population<Meeting> OfOtherKinds(MeetingKind kind) => new Population<Meeting>(new MeetingsOfCompact(MeetingKind.Occasion, ofKind: null)).That(!Kind.Is(Guard.Against.Null(kind)));

    /// <summary>A pre-meeting is a party's: its own; or, where it is no party's own, one that the party attended.</summary>
    /// <param name="party">The party.</param>
    /// <param name="parties">The parties that it can be told of whose own it is.</param>
    internal static Test<Meeting> PreMeetingFor(PartyId party, ValueList<PartyId> parties) =>
        PreMeetingOf.Is(party) | (new HasNone<Meeting, PartyId>(PreMeetingOf, parties) & AttendedBy(party));

    internal static Id HostOf(Row<Meeting> row, in Moment at) => row.Within ?? at.Clause.KnownBy;

    private static MissingFact About(FactKind kind, Row<Meeting> row, in Moment at) => new(kind, HostOf(row, at), HostOf(row, at))
    {
        Meeting = row.Fact.Kind,
        Day = row.Fact.Day,
    };

    private sealed class MeetingsOfCompact(MeetingKind kind, Test<Meeting>? ofKind) : Source<Meeting>
    {
        public override FactAreas Reads => FactAreas.Meetings;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NoMeeting;

        public override Unit Unit { get; } = Findings.Unit.Of(kind);

        public override DayOf<Meeting>? Day => Meetings.Day;

        public override Phrase Says => field ??= new("meetings", [kind]);

        public override ReadOnlySpan<Row<Meeting>> Rows(in Moment at) => at.Compact.Rows.Meetings;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Meetings.IsComplete;

        internal override bool HappenOnADay => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Meetings, at.Clause.KnownBy, at.Clause.KnownBy) { Meeting = kind });

        public override Id? NameOf(Row<Meeting> row, in Moment at) => null;

        internal override Test<Meeting>? Named => ofKind;
    }

    private sealed class MeetingsOfGroup(GroupId group, MeetingKind kind, Test<Meeting> ofKind) : Source<Meeting>
    {
        public override FactAreas Reads => FactAreas.Groups | FactAreas.GroupMeetings;

        public override GroupId? Group => group;

        public override NothingReason Nothing => NothingReason.NoMeeting;

        public override Unit Unit { get; } = Findings.Unit.Of(kind);

        public override DayOf<Meeting>? Day => Meetings.Day;

        public override Phrase Says => field ??= new("meetings-of", [group, kind]);

        public override ReadOnlySpan<Row<Meeting>> Rows(in Moment at) => at.Compact.Rows.Group(group) is { } rows ? rows.Meetings : [];

        public override bool IsComplete(in Moment at) => at.Compact.Rows.Group(group) is { Group.Meetings.IsComplete: true };

        internal override bool HappenOnADay => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Meetings, group, group) { Meeting = kind });

        public override Id? NameOf(Row<Meeting> row, in Moment at) => group;

        internal override Test<Meeting>? Named => ofKind;
    }
}
