using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>Makes a workload from its shape, its breaks and a seed, and from nothing else.</summary>
internal static class Made
{
    public static Workload Of(string name, Shape shape, Breaks breaks, int seed)
    {
        // The algorithm behind a seeded Random is kept from version to version.
        var random = new Random(seed);
        var seats = MadeSeats.Of(shape, breaks, random);
        var signatories = MadeSignatories.Of(shape, breaks, random);
        var nominations = MadeNominations.Of(shape, breaks, signatories, random);
        return new Workload(
            name,
            seats,
            signatories,
            new OrganisationNumbers(shape.Signatories).Sectors(),
            nominations,
            Meetings(),
            Leaders(seats),
            Days.CouncilDecision,
            Days.Asked);
    }

    private static MeetingFact[] Meetings() =>
    [
        new(new LocalDate(2025, 2, 11), MeetingKind.Development),
        new(new LocalDate(2025, 5, 6), MeetingKind.Development),
        new(new LocalDate(2025, 9, 16), MeetingKind.Development),
        new(new LocalDate(2025, 10, 22), MeetingKind.Annual),
        new(new LocalDate(2025, 11, 25), MeetingKind.Development),
        new(new LocalDate(2026, 2, 10), MeetingKind.Development),
    ];

    private static LeaderFact[] Leaders(SeatFact[] seats) =>
    [
        new(seats[0].Person, Side.CivilSociety, new LocalDate(2026, 1, 20)),
        new(seats[1].Person, Side.Public, new LocalDate(2026, 1, 20)),
    ];
}
