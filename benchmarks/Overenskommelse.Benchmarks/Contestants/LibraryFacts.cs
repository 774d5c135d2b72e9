using System.Globalization;
using NodaTime;
using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Compacts;
using Overenskommelse.Knowledge;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>Maps the plain objects into the library's facts. Everything is stated, so that nothing is undetermined.</summary>
internal static class LibraryFacts
{
    public static GroupId Leadership { get; } = new("leadership-group");

    public static GroupId Development { get; } = new("development-group");

    public static OfficeId MeetingLeader { get; } = new("meeting-leader");

    public static ForumId Council { get; } = new("regional-council");

    public static MatterId Round { get; } = new("round-of-nominations");

    public static CompactFacts Of(PlainCompact plain)
    {
        OrganisationId[] ids = [.. plain.Organisations.Select(one => new OrganisationId(Text('o', one.Number)))];
        return new CompactFacts
        {
            InForceFrom = Days.InForce,
            Parties = [],
            Organisations = plain.Organisations.Select(one => Organisation(one, ids)).ToDirectory(),
            Signatories = plain.Signatories.Select(one => Signatory(one, ids)).ToRegister(),
            Groups =
            [
                new Group(Leadership) { Seats = Seats(plain, Body.Leadership, ids) },
                new Group(Development)
                {
                    Seats = Seats(plain, Body.Development, ids),
                    Meetings = Meetings(plain, annual: false, MeetingKind.Group),
                    Nominations = plain.Nominations.Select(one => new Nomination(ids[one.By.Number], one.Day)).ToRegister(),
                },
            ],
            Offices = [new Office(MeetingLeader) { Appointments = plain.Leaders.Select(one => Appointment(one, ids)).ToRegister() }],
            Meetings = Meetings(plain, annual: true, MeetingKind.Annual),
            Decisions = [new Decision(Council, plain.FirstNomination) { About = Round }],
        };
    }

    public static PersonId Person(int number) => new(Text('p', number));

    public static int NumberOf(Id id) => int.Parse(id.Value.AsSpan(1), CultureInfo.InvariantCulture);

    private static Organisation Organisation(PlainOrganisation one, OrganisationId[] ids) =>
        new(ids[one.Number]) { Party = Fact.None, Sector = SectorOf(one) };

    private static Signatory Signatory(PlainSignatory one, OrganisationId[] ids) => new(ids[one.Organisation.Number], one.SignedOn)
    {
        LastDay = Known(one.Left),
        ContactPersons = one.ContactFrom is { } from
            ? [new ContactPerson(Person(one.Organisation.Number)) { FirstDay = from, LastDay = Known(one.ContactTo) }]
            : [],
    };

    private static Register<Seat> Seats(PlainCompact plain, Body body, OrganisationId[] ids) =>
        plain.Seats.Where(one => one.Body == body).Select(one => Seat(one, ids)).ToRegister();

    private static Seat Seat(PlainSeat one, OrganisationId[] ids) =>
        new(ids[one.Organisation.Number], one.IsCoOpted ? SeatKind.CoOpted : SeatKind.Regular)
        {
            Holder = Person(one.Person),
            FirstDay = one.First,
            LastDay = Known(one.Last),
        };

    private static Register<Meeting> Meetings(PlainCompact plain, bool annual, MeetingKind kind) =>
        plain.Meetings.Where(one => one.IsAnnual == annual).Select(one => new Meeting(kind, one.Day)).ToRegister();

    private static Appointment Appointment(PlainLeader one, OrganisationId[] ids) => new(ids[one.Organisation.Number], one.Appointed)
    {
        Holder = Person(one.Person),
        AppointedBy = Leadership,
    };

    private static Sector SectorOf(PlainOrganisation one) => one.Side switch
    {
        Side.CivilSociety => Sector.CivilSociety,
        Side.Public => Sector.Public,
        _ => Sector.Neither,
    };

    private static DayFact Known(LocalDate? day) => day is { } known ? known : Fact.None;

    private static string Text(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
