using NB = Overenskommelse.Regions.Norrbotten;

namespace Overenskommelse;

internal static partial class Given
{
    /// <summary>A compact in Norrbotten in which everything that facts can decide is kept on <see cref="Today"/>, for the open year and the year before.</summary>
    public static CompactFacts Norrbotten => (Compact with
    {
        Decisions = [new(NB.RegionalCouncil, 21.April(2021)) { About = NB.RoundOfNominations }, new(NB.RegionalCouncil, 17.April(2024)) { About = NB.RoundOfNominations }],
        Reports = [new(NB.PoliticalForum, 1.February(2023)) { From = NB.LeadershipGroup }],
        Meetings = [AnnualMeeting(1.October(2023)), new(MeetingKind.Occasion, 1.November(2023)), AnnualMeeting(1.June(2024))],
    })
        .With(LeadershipGroup(civil: 4, region: 2, county: 2))
        .With(DevelopmentGroup(civil: 7, county: 3, region: 2) with
        {
            Meetings = [.. GroupMeetings(2023), .. GroupMeetings(2024)],
            Nominations = [new(Association(1), 1.May(2024))],
        })
        .WithAppointments(NB.MeetingLeaders, MeetingLeaders(1.March(2024)));

    /// <summary>Board members of Samforma and managers of the public parties; their holders are called civil-1, region-1, county-1 and so on.</summary>
    public static Group LeadershipGroup(int civil, int region = 0, int county = 0) => new(NB.LeadershipGroup)
    {
        Seats =
        [
            .. Named("civil", UmbrellaOffice, Capacity.BoardMember, civil).Select(seat => seat with { CapacityOf = UmbrellaOffice }),
            .. Named("region", RegionOffice, Capacity.Manager, region),
            .. Named("county", CountyOffice, Capacity.Manager, county),
        ],
        Meetings = [],
        Nominations = [],
    };

    /// <summary>Associations, officials of the public parties, the university, and support from Samforma.</summary>
    public static Group DevelopmentGroup(int civil, int county, int region, int university = 0) => new(NB.DevelopmentGroup)
    {
        Seats =
        [
            .. Seats(civil: civil).Known,
            .. Named("region-official", RegionOffice, Capacity.Official, region),
            .. Named("county-official", CountyOffice, Capacity.Official, county),
            .. Seats(university: university).Known,
            new(UmbrellaOffice, SeatKind.Support),
        ],
        WorkingGroups = [],
        Meetings = [],
        Nominations = [],
    };

    /// <summary>One from Samforma and one from the region, both from the leadership group and appointed by it.</summary>
    public static Register<Appointment> MeetingLeaders(LocalDate appointedOn) =>
    [
        new(UmbrellaOffice, appointedOn) { Holder = Person("civil-1"), AppointedBy = NB.LeadershipGroup },
        new(RegionOffice, appointedOn) { Holder = Person("region-1"), AppointedBy = NB.LeadershipGroup },
    ];

    public static Meeting AnnualMeeting(LocalDate day) => new(MeetingKind.Annual, day)
    {
        Attended = [Umbrella, Region, County],
        OrganisationsAttending = 20,
        Matters = [NB.FollowUp, NB.Direction, NB.Collaboration],
    };

    /// <summary>What the page states of the groups in Norrbotten, and nothing that it does not.</summary>
    public static CompactFacts PublishedNorrbotten => new()
    {
        InForceFrom = 19.May(2021),
        Parties = Compact.Parties,
        Organisations = Compact.Organisations,
        Groups = [new(NB.DevelopmentGroup) { Seats = [.. Seats(civil: 7, region: 2, county: 3).Known, new(University, Fact.NotKnown)] }],
        Decisions = Register.AtLeast(new Decision(NB.RegionalCouncil, DayFact.InMonth(2021, 4)) { About = NB.RoundOfNominations }),
        Plans = Register.AtLeast(new Plan(1.January(2024), 31.December(2026))),
    };

    /// <summary>Four joint meetings, each after a pre-meeting of every party; all in the first five months.</summary>
    private static IEnumerable<Meeting> GroupMeetings(int year) => Enumerable.Range(1, 4).SelectMany(month => (IEnumerable<Meeting>)
    [
        .. new[] { Umbrella, Region, County }.Select(party => new Meeting(MeetingKind.PreMeeting, new LocalDate(year, month, 10)) { PreMeetingOf = party }),
        new(MeetingKind.Group, new LocalDate(year, month, 20)),
    ]);

    private static IEnumerable<Seat> Named(string name, OrganisationId organisation, Capacity capacity, int count) =>
        Enumerable.Range(1, count).Select(number => new Seat(organisation, SeatKind.Regular) { Capacity = capacity, Holder = Person($"{name}-{number}") });
}
