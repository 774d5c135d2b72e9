using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>Compacts in which something is kept, broken, explained, pending, judged and not known, with invented organisations and people.</summary>
internal static class Samples
{
    private static readonly Organisation Alfa = Joined("alfa", "Föreningen Alfa");
    private static readonly Organisation Beta = Joined("beta", "Beta byalag");
    private static readonly Organisation Gamma = Joined("gamma", "Gamma idrottsförening");
    private static readonly Organisation Delta = Joined("delta", "Delta kulturförening");
    private static readonly Organisation Office = new(Regions.Norrbotten.SamformaOffice) { Party = Regions.Norrbotten.Samforma };
    private static readonly Organisation County = new(new("lansstyrelsen")) { Name = "Länsstyrelsen Norrbotten", Party = Regions.Norrbotten.County };
    private static readonly Organisation Region = new(new("region")) { Name = "Region Norrbotten", Party = Regions.Norrbotten.Region };
    private static readonly Organisation University = new(new("university")) { Name = "universitetet", Party = Fact.None, Sector = Sector.Neither };
    private static readonly LocalDate Signing = new(2021, 5, 19);

    public static LocalDate Asked { get; } = new(2026, 9, 30);

    public static Report Norrbotten => Regions.Norrbotten.Rules
        .Adjust<MeetingsHeld>("annual-meeting.held", rule => rule with { ArrangedBy = Regions.Norrbotten.LeadershipGroup })
        .Examine(NorrbottenCompact, Asked);

    public static Report Halland => Regions.Halland.Rules.Examine(HallandCompact, Asked);

    public static Compact NorrbottenCompact { get; } = Compact.From(new CompactFacts
    {
        Name = "Överenskommelsen i Norrbotten, ett exempel",
        InForceFrom = Signing,
        Parties =
        [
            new(Regions.Norrbotten.Samforma, Sector.CivilSociety),
            new(Regions.Norrbotten.Region, Sector.Public),
            new(Regions.Norrbotten.County, Sector.Public),
        ],
        Organisations = [Alfa, Beta, Gamma, Delta, Office, County, Region, University],
        Signatories =
        [
            new(Alfa.Id, Signing),
            new(Beta.Id, Signing),
            new(Gamma.Id, new LocalDate(2026, 6, 1)),
            new(Delta.Id, Fact.NotKnown),
        ],
        Groups = [LeadershipGroup, DevelopmentGroup, new(new("school")) { Name = "arbetsgruppen för skolfrågor", Question = Fact.None }],
        Offices =
        [
            new(Regions.Norrbotten.MeetingLeaders)
            {
                Appointments =
                [
                    new(Office.Id, new LocalDate(2025, 11, 1)) { Holder = new PersonId("p1"), AppointedBy = Regions.Norrbotten.LeadershipGroup },
                    new(Region.Id, new LocalDate(2025, 3, 1)) { Holder = new PersonId("p9"), AppointedBy = Regions.Norrbotten.LeadershipGroup },
                ],
            },
        ],
        Meetings =
        [
            new(MeetingKind.Annual, new LocalDate(2025, 10, 14))
            {
                ArrangedBy = Regions.Norrbotten.LeadershipGroup,
                Attended = [Regions.Norrbotten.Samforma, Regions.Norrbotten.Region],
                Matters = [Regions.Norrbotten.FollowUp, Regions.Norrbotten.Direction],
            },
        ],
        Decisions = [new(Regions.Norrbotten.RegionalCouncil, new LocalDate(2026, 4, 21)) { About = Regions.Norrbotten.RoundOfNominations }],
        Reports = [new(Regions.Norrbotten.PoliticalForum, new LocalDate(2024, 12, 3)) { From = Regions.Norrbotten.LeadershipGroup, About = Fact.None }],
        Judgements =
        [
            new("leadership-group.leads-and-evaluates", Verdict.Kept, Regions.Norrbotten.Region, new LocalDate(2026, 2, 10))
            {
                Reason = "Utvärderingen för 2025 är klar.",
                LastDay = new LocalDate(2027, 2, 9),
            },
            new("development-group.whole-sector", Verdict.NotKept, Regions.Norrbotten.LeadershipGroup, new LocalDate(2026, 5, 5)),
        ],
        Explanations =
        [
            new("development-group.four-meetings", "Ett möte ställdes in på grund av snöstorm.", Regions.Norrbotten.DevelopmentGroup, new LocalDate(2026, 1, 20)) { Year = 2025 },
            new("development-group.four-meetings", "Det var mycket annat.", Regions.Norrbotten.Region, new LocalDate(2026, 1, 25)) { Year = 2025 },
        ],
    });

    public static Compact HallandCompact { get; } = Compact.From(new CompactFacts
    {
        InForceFrom = new LocalDate(2019, 5, 1),
        Parties = [new(Regions.Halland.Region, Sector.Public), new(Regions.Halland.CivilSociety, Sector.CivilSociety)],
        Organisations =
        [
            .. Enumerable.Range(1, 300).Select(Association),
            new(Regions.Halland.EducationAssociation) { Party = Regions.Halland.CivilSociety },
            new(new("theatre")) { Name = "Teaterföreningen", Party = Regions.Halland.CivilSociety },
        ],
        Signatories = [.. Enumerable.Range(1, 300).Select(Signatory)],
        Groups = [new(Regions.Halland.NetworkGroup) { Seats = [.. Enumerable.Range(1, 9).Select(number => new Seat(Association(number).Id, SeatKind.Regular))] }],
        Offices = [new(Regions.Halland.ProcessLeader) { Appointments = [new(new OrganisationId("theatre"), new LocalDate(2024, 1, 1))] }],
        Meetings = [new(MeetingKind.Conference, new LocalDate(2026, 3, 12)) { ArrangedBy = Regions.Halland.NetworkGroup }],
    });

    private static Group LeadershipGroup => new(Regions.Norrbotten.LeadershipGroup)
    {
        Seats =
        [
            Held(Office, "p1", Capacity.BoardMember) with { CapacityOf = Office.Id },
            Held(Office, "p2", Capacity.BoardMember) with { CapacityOf = Office.Id },
            Held(Office, "p3", Capacity.BoardMember) with { CapacityOf = Office.Id },
            Held(Office, "p4", Capacity.BoardMember) with { CapacityOf = Office.Id, LastDay = new LocalDate(2026, 12, 31) },
            Held(Region, "p5", Capacity.Manager),
            Held(Region, "p6", Capacity.Politician),
            Held(County, "p7", Capacity.Manager),
            Held(University, "p8", new Capacity("volunteer")) with { Kind = SeatKind.CoOpted },
        ],
    };

    private static Group DevelopmentGroup => new(Regions.Norrbotten.DevelopmentGroup)
    {
        WorkingGroups = [new("school")],
        Seats =
        [
            .. Enumerable.Repeat(new Seat(Alfa.Id, SeatKind.Regular), 3),
            .. Enumerable.Repeat(new Seat(Beta.Id, SeatKind.Regular), 3),
            new(Gamma.Id, SeatKind.Regular),
            new(Delta.Id, SeatKind.Regular),
            .. Enumerable.Repeat(new Seat(County.Id, SeatKind.Regular) { Capacity = Capacity.Official }, 2),
            new(Region.Id, SeatKind.Regular),
            new(University.Id, SeatKind.CoOpted),
            new(Office.Id, SeatKind.Support),
        ],
        Meetings =
        [
            new(MeetingKind.Group, new LocalDate(2025, 2, 4)),
            new(MeetingKind.Group, new LocalDate(2025, 5, 6)),
            new(MeetingKind.Group, new LocalDate(2025, 9, 2)),
            new(MeetingKind.Group, new LocalDate(2025, 12, 2)) { Status = MeetingStatus.Cancelled },
            new(MeetingKind.Group, new LocalDate(2026, 2, 3)),
            new(MeetingKind.Group, new LocalDate(2026, 5, 5)),
            new(MeetingKind.PreMeeting, new LocalDate(2026, 2, 2)) { PreMeetingOf = Regions.Norrbotten.Samforma },
        ],
        Nominations =
        [
            new(Alfa.Id, new LocalDate(2026, 4, 20)),
            new(Beta.Id, new LocalDate(2026, 7, 26)),
            new(Beta.Id, new LocalDate(2026, 7, 27)),
            new(Alfa.Id, new LocalDate(2026, 7, 28)),
            new(Gamma.Id, new LocalDate(2026, 5, 31)),
            new(County.Id, new LocalDate(2026, 5, 4)),
        ],
    };

    private static Organisation Joined(string id, string name) => new(new(id)) { Name = name, Party = Regions.Norrbotten.Samforma };

    private static Seat Held(Organisation organisation, string person, Capacity capacity) =>
        new(organisation.Id, SeatKind.Regular) { Holder = new PersonId(person), Capacity = capacity };

    private static Organisation Association(int number) => new(new($"association-{number}")) { Name = $"Förening {number}", Party = Regions.Halland.CivilSociety };

    private static Signatory Signatory(int number) => new(Association(number).Id, new LocalDate(2019, 5, 1))
    {
        ContactPersons = number <= 40 ? [] : number <= 280 ? [new(new PersonId($"contact-{number}"))] : Fact.NotKnown,
    };
}
