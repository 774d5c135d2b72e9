using HA = Overenskommelse.Regions.Halland;

namespace Overenskommelse;

internal static partial class Given
{
    private static Register<Seat> NetworkGroupSeats =>
    [
        .. Seats(civil: 8).Known,
        new(HA.EducationAssociation, SeatKind.Regular) { Holder = Person("process-leader") },
        .. Seats(region: 6).Known,
        new(CountyOffice, SeatKind.CoOpted),
    ];

    /// <summary>A compact in Halland in which everything that facts can decide is kept on <see cref="Today"/>, for the open year and the year before.</summary>
    public static CompactFacts Halland => (PublishedHalland with
    {
        InForceFrom = 15.May(2019),
        Signatories = Compact.Signatories,
        Meetings =
        [
            new(MeetingKind.Conference, 1.October(2023)) { ArrangedBy = HA.NetworkGroup },
            new(MeetingKind.Conference, 1.June(2024)) { ArrangedBy = HA.NetworkGroup },
        ],
        Groups = [new(HA.NetworkGroup) { Seats = NetworkGroupSeats, Meetings = [], Nominations = [] }],
        Judgements = [],
        Explanations = [],
    })
        .WithAppointments(HA.ProcessLeader, [new(HA.EducationAssociation, 15.May(2019)) { Holder = Person("process-leader") }]);

    /// <summary>What the page states of the network group in Halland, and nothing that it does not: the county is co-opted and no party.</summary>
    public static CompactFacts PublishedHalland => new()
    {
        Parties = [new(HA.Region, Sector.Public), new(HA.CivilSociety, Sector.CivilSociety)],
        Organisations =
        [
            new(HA.EducationAssociation) { Party = HA.CivilSociety },
            new(RegionOffice) { Party = HA.Region },
            new(CountyOffice) { Party = Fact.None, Sector = Sector.Public },
            .. Enumerable.Range(1, Associations).Select(number => new Organisation(Association(number)) { Party = HA.CivilSociety }),
        ],
        Groups = [new(HA.NetworkGroup) { Seats = NetworkGroupSeats }],
        Offices =
        [
            new(HA.ProcessLeader)
            {
                Appointments = Register.AtLeast(new Appointment(HA.EducationAssociation, Fact.None) { Holder = Person("process-leader") }),
            },
        ],
    };
}
