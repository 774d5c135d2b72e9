using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal static class PlainCompactBuilder
{
    public static PlainCompact Build(Workload workload)
    {
        var organisations = workload.Sectors.Select(Organisation).ToArray();
        var signatories = workload.Signatories.Select(fact => Signatory(fact, organisations)).ToList();
        signatories.ForEach(one => one.Organisation.Signatory = one);
        return new PlainCompact
        {
            Seats = workload.Seats.Select(fact => Seat(fact, organisations)).ToList(),
            Signatories = signatories,
            Nominations = workload.Nominations.Select((fact, index) => Nomination(fact, index, organisations)).ToList(),
            Meetings = workload.Meetings.Select(fact => new PlainMeeting { Day = fact.Day, Kind = fact.Kind }).ToList(),
            Leaders = workload.Leaders.Select(Leader).ToList(),
            CouncilDecision = workload.CouncilDecision,
            Asked = workload.Asked,
        };
    }

    private static PlainOrganisation Organisation(Side sector, int number) => new() { Number = number, Sector = sector };

    private static PlainSignatory Signatory(SignatoryFact fact, PlainOrganisation[] organisations) => new()
    {
        Organisation = organisations[fact.Organisation],
        Signed = fact.Signed,
        Left = fact.Left,
        ContactFrom = fact.ContactFrom,
        ContactTo = fact.ContactTo,
    };

    private static PlainSeat Seat(SeatFact fact, PlainOrganisation[] organisations) => new()
    {
        Group = fact.Group,
        Side = fact.Side,
        Kind = fact.Kind,
        First = fact.First,
        Last = fact.Last,
        Person = fact.Person,
        Organisation = organisations[fact.Organisation],
    };

    private static PlainNomination Nomination(NominationFact fact, int index, PlainOrganisation[] organisations) =>
        new() { Index = index, Organisation = organisations[fact.Organisation], Day = fact.Day };

    private static PlainLeader Leader(LeaderFact fact, int index) =>
        new() { Index = index, Person = fact.Person, Side = fact.Side, Appointed = fact.Appointed };
}
