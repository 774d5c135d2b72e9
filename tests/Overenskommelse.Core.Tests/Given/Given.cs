using NB = Overenskommelse.Regions.Norrbotten;

namespace Overenskommelse;

/// <summary>What a test takes as given. Every name is invented, or is a name that a rule set gives.</summary>
internal static partial class Given
{
    public const int Associations = 12;

    public static readonly PartyId Umbrella = NB.Samforma;
    public static readonly PartyId Region = NB.Region;
    public static readonly PartyId County = NB.County;

    public static readonly OrganisationId UmbrellaOffice = NB.SamformaOffice;
    public static readonly OrganisationId RegionOffice = new("region-office");
    public static readonly OrganisationId CountyOffice = new("county-office");
    public static readonly OrganisationId University = new("university");

    public static readonly GroupId Panel = new("panel");
    public static readonly GroupId OtherPanel = new("other-panel");
    public static readonly OfficeId Chair = new("chair");
    public static readonly ForumId Council = new("council");

    /// <summary>What the council decides about when it opens nominations.</summary>
    public static readonly MatterId Round = new("round");

    public static readonly LocalDate Signing = 19.May(2021);
    public static readonly LocalDate Today = 15.June(2024);

    /// <summary>
    /// A compact of which everything is known: three parties, their organisations, twelve associations that signed on the first day, a university
    /// from neither side; and no groups, offices, meetings or decisions.
    /// </summary>
    public static CompactFacts Compact { get; } = new()
    {
        InForceFrom = Signing,
        Parties = [new(Umbrella, Sector.CivilSociety), new(Region, Sector.Public), new(County, Sector.Public)],
        Organisations =
        [
            new(UmbrellaOffice) { Party = Umbrella },
            new(RegionOffice) { Party = Region },
            new(CountyOffice) { Party = County },
            new(University) { Party = Fact.None, Sector = Sector.Neither },
            .. Enumerable.Range(1, Associations).Select(number => new Organisation(Association(number)) { Party = Umbrella }),
        ],
        Signatories = [.. Enumerable.Range(1, Associations).Select(Signatory)],
        Groups = [],
        Offices = [],
        Meetings = [],
        Decisions = [],
        Reports = [],
        Plans = [],
        Judgements = [],
        Explanations = [],
    };

    public static OrganisationId Association(int number) => new($"association-{number}");

    public static PersonId Person(string name) => new(name);

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>Regular seats, each for an association of its own, the region, the county and the university.</summary>
    public static Register<Seat> Seats(int civil = 0, int region = 0, int county = 0, int university = 0) =>
    [
        .. Enumerable.Range(1, civil).Select(number => new Seat(Association(number), SeatKind.Regular)),
        .. Enumerable.Repeat(new Seat(RegionOffice, SeatKind.Regular), region),
        .. Enumerable.Repeat(new Seat(CountyOffice, SeatKind.Regular), county),
        .. Enumerable.Repeat(new Seat(University, SeatKind.Regular), university),
    ];

    private static Signatory Signatory(int number) => new(Association(number), Signing)
    {
        ContactPersons = [new ContactPerson(Person($"contact-{number}"))],
    };
}
