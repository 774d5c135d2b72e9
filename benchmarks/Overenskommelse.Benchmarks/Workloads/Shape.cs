namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>How many facts of each kind a workload holds. Proportions follow the region's unless stated otherwise.</summary>
internal sealed record Shape(int LeadershipSeats, int DevelopmentSeats, int Signatories, int Nominations)
{
    public static Shape Region { get; } = new(LeadershipSeats: 12, DevelopmentSeats: 16, Signatories: 80, Nominations: 30);

    public static Shape Large { get; } = new(LeadershipSeats: 86, DevelopmentSeats: 114, Signatories: 10_000, Nominations: 10_000);

    public static Shape OfTheNation { get; } = new(LeadershipSeats: 120, DevelopmentSeats: 160, Signatories: 800, Nominations: 300);

    public Shape Doubled() => new(LeadershipSeats * 2, DevelopmentSeats * 2, Signatories * 2, Nominations * 2);
}
