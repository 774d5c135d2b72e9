using static Overenskommelse.Regions.Norrbotten;

namespace Overenskommelse.Presentation;

/// <summary>Compacts in which all that can be checked is kept.</summary>
internal static class KeptSamples
{
    private static readonly LocalDate Start = new(2020, 5, 19);
    private static readonly Organisation Alfa = new(new("alfa")) { Name = "Föreningen Alfa", Party = Samforma };
    private static readonly Organisation Office = new(SamformaOffice) { Party = Samforma };
    private static readonly Organisation Board = new(new("county")) { Party = County };
    private static readonly Organisation Regional = new(new("region")) { Party = Region };

    public static Compact Norrbotten { get; } = Compact.From(new CompactFacts
    {
        InForceFrom = Start,
        Parties = [new(Samforma, Sector.CivilSociety), new(Region, Sector.Public), new(County, Sector.Public)],
        Organisations = [Alfa, Office, Board, Regional],
        Signatories = [new(Alfa.Id, Start)],
        Groups =
        [
            new(LeadershipGroup)
            {
                Seats =
                [
                    Seat(Office, Capacity.BoardMember) with { Holder = new PersonId("p1"), CapacityOf = Office.Id },
                    Seat(Office, Capacity.BoardMember) with { CapacityOf = Office.Id },
                    Seat(Regional, Capacity.Manager) with { Holder = new PersonId("p2") },
                    Seat(Board, Capacity.Manager),
                ],
            },
            new(DevelopmentGroup)
            {
                WorkingGroups = [new("school")],
                Seats = [Seat(Alfa, new Capacity("volunteer")), Seat(Alfa, new Capacity("volunteer")), Seat(Regional, Capacity.Official), Seat(Board, Capacity.Manager), new(Office.Id, SeatKind.Support)],
                Meetings = [.. Meetings(2025), .. Meetings(2026)],
                Nominations = [new(Alfa.Id, new LocalDate(2026, 5, 2)), new(Alfa.Id, new LocalDate(2026, 7, 26))],
            },
            new(new("school")) { Name = "skolgruppen", Question = "Skolan" },
        ],
        Offices = [new(MeetingLeaders) { Appointments = [Appointment(Office, "p1"), Appointment(Regional, "p2")] }],
        Meetings = [Annual(2025), Annual(2026), new(MeetingKind.Occasion, new LocalDate(2025, 10, 2))],
        Decisions = [new(RegionalCouncil, new LocalDate(2026, 4, 21)) { About = RoundOfNominations }],
        Reports = [new(PoliticalForum, new LocalDate(2025, 12, 3)) { From = LeadershipGroup, About = Fact.None }],
    });

    public static Compact Halland { get; } = Compact.From(new CompactFacts
    {
        InForceFrom = Start,
        Parties = [new(Regions.Halland.Region, Sector.Public), new(Regions.Halland.CivilSociety, Sector.CivilSociety)],
        Organisations = [new(new("alfa")) { Name = "Föreningen Alfa", Party = Regions.Halland.CivilSociety }, new(Regions.Halland.EducationAssociation) { Party = Regions.Halland.CivilSociety }],
        Signatories = [new(Alfa.Id, Start) { ContactPersons = [new(new PersonId("c1"))] }],
        Groups = [new(Regions.Halland.NetworkGroup) { Seats = [Seat(Alfa, new Capacity("volunteer"))] }],
        Offices = [new(Regions.Halland.ProcessLeader) { Appointments = [new(Regions.Halland.EducationAssociation, Start)] }],
        Meetings = [Conference(2025), Conference(2026)],
    });

    private static Seat Seat(Organisation organisation, Capacity capacity) => new(organisation.Id, SeatKind.Regular) { Capacity = capacity };

    private static Appointment Appointment(Organisation organisation, string person) =>
        new(organisation.Id, new LocalDate(2026, 2, 1)) { Holder = new PersonId(person), AppointedBy = LeadershipGroup };

    private static IEnumerable<Meeting> Meetings(int year) => Enumerable.Range(1, 4).Select(quarter => 2 * quarter).SelectMany(month => (IEnumerable<Meeting>)
    [
        .. new[] { Samforma, Region, County }.Select(party => new Meeting(MeetingKind.PreMeeting, new LocalDate(year, month, 1)) { PreMeetingOf = party }),
        new(MeetingKind.Group, new LocalDate(year, month, 2)),
    ]);

    private static Meeting Annual(int year) => new(MeetingKind.Annual, new LocalDate(year, 9, 14))
    {
        Attended = [Samforma, Region, County],
        Matters = [FollowUp, Direction, Collaboration],
    };

    private static Meeting Conference(int year) => new(MeetingKind.Conference, new LocalDate(year, 3, 12)) { ArrangedBy = Regions.Halland.NetworkGroup };
}
