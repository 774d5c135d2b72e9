using NodaTime;
using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Compacts;
using Overenskommelse.Knowledge;

namespace Overenskommelse.Benchmarks.Peers.Library;

/// <summary>Maps a workload into a compact. Everything is stated, so that nothing is undetermined.</summary>
internal static class LibraryCompact
{
    public static Compact Of(Workload workload)
    {
        OrganisationId[] ids = [.. Enumerable.Range(0, workload.Sectors.Length).Select(LibraryIds.Organisation)];
        return Compact.From(new CompactFacts
        {
            InForceFrom = Days.InForce,
            Parties = [],
            Organisations = ids.Select((id, number) => Organisation(id, workload.Sectors[number])).ToDirectory(),
            Signatories = workload.Signatories.Select(fact => Signatory(fact, ids)).ToRegister(),
            Groups =
            [
                new Group(LibraryIds.Leadership) { Seats = Seats(workload, GroupKind.Leadership, ids) },
                new Group(LibraryIds.Development)
                {
                    Seats = Seats(workload, GroupKind.Development, ids),
                    Meetings = Meetings(workload, Workloads.MeetingKind.Development, Compacts.MeetingKind.Group),
                    Nominations = workload.Nominations.Select(fact => new Nomination(ids[fact.Organisation], fact.Day)).ToRegister(),
                },
            ],
            Offices = [new Office(LibraryIds.MeetingLeader) { Appointments = Appointments(workload, ids) }],
            Meetings = Meetings(workload, Workloads.MeetingKind.Annual, Compacts.MeetingKind.Annual),
            Decisions = [new Decision(LibraryIds.Council, workload.CouncilDecision)],
        });
    }

    private static Organisation Organisation(OrganisationId id, Side side) => new(id)
    {
        Party = Fact.None,
        Sector = side switch
        {
            Side.CivilSociety => Sector.CivilSociety,
            Side.Public => Sector.Public,
            _ => Sector.Neither,
        },
    };

    private static Signatory Signatory(SignatoryFact fact, OrganisationId[] ids) => new(ids[fact.Organisation], fact.Signed)
    {
        LastDay = Known(fact.Left),
        ContactPersons = fact.ContactFrom is { } from
            ? [new ContactPerson(LibraryIds.Person(fact.Organisation)) { FirstDay = from, LastDay = Known(fact.ContactTo) }]
            : [],
    };

    private static Register<Seat> Seats(Workload workload, GroupKind group, OrganisationId[] ids) =>
        workload.Seats.Where(fact => fact.Group == group).Select(fact => Seat(fact, ids)).ToRegister();

    private static Seat Seat(SeatFact fact, OrganisationId[] ids) => new(ids[fact.Organisation], Kind(fact.Kind))
    {
        Holder = LibraryIds.Person(fact.Person),
        FirstDay = fact.First,
        LastDay = Known(fact.Last),
    };

    private static Fact<Compacts.SeatKind> Kind(Workloads.SeatKind kind) =>
        kind == Workloads.SeatKind.Regular ? Compacts.SeatKind.Regular : Compacts.SeatKind.CoOpted;

    private static Register<Meeting> Meetings(Workload workload, Workloads.MeetingKind kind, Compacts.MeetingKind mapped) =>
        workload.Meetings.Where(fact => fact.Kind == kind).Select(fact => new Meeting(mapped, fact.Day)).ToRegister();

    private static Register<Appointment> Appointments(Workload workload, OrganisationId[] ids) =>
        workload.Leaders.Select(leader => new Appointment(ids[OrganisationOf(leader, workload)], leader.Appointed)
        {
            Holder = LibraryIds.Person(leader.Person),
            AppointedBy = LibraryIds.Leadership,
        }).ToRegister();

    private static int OrganisationOf(LeaderFact leader, Workload workload) =>
        Array.Find(workload.Seats, seat => seat.Person == leader.Person).Organisation;

    private static DayFact Known(LocalDate? day) => day is { } known ? known : Fact.None;
}
