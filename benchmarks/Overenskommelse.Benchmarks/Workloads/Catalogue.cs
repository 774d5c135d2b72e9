namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The workloads that are measured.</summary>
internal static class Catalogue
{
    public const int CompactsInTheNation = 311;

    private static Breaks LargeBreaks { get; } = new(GroupKind.Development, WithoutContact: 100, WrongNominations: 200);

    private static Breaks ManyBreaks { get; } = new(GroupKind.Development, WithoutContact: 2_000, WrongNominations: 2_000);

    public static Workload Region() =>
        Made.Of("region", Shape.Region, new Breaks(GroupKind.Development, WithoutContact: 1, WrongNominations: 2), seed: 1);

    public static Workload RegionKept() => Made.Of("region, all kept", Shape.Region, Breaks.None, seed: 1);

    public static Workload Large() => Made.Of("large", Shape.Large, LargeBreaks, seed: 2);

    public static Workload LargeKept() => Made.Of("large, all kept", Shape.Large, Breaks.None, seed: 2);

    public static Workload LargeManyBroken() => Made.Of("large, many broken", Shape.Large, ManyBreaks, seed: 2);

    public static Workload LargeDoubled() =>
        Made.Of(
            "large, doubled",
            Shape.Large.Doubled(),
            new Breaks(GroupKind.Development, LargeBreaks.WithoutContact * 2, LargeBreaks.WrongNominations * 2),
            seed: 2);

    /// <summary>Large, after one civil-society seat has passed to the public side: a balance is restored, nothing else moves.</summary>
    public static Workload OneChange()
    {
        var large = Large();
        var seats = large.Seats.ToArray();
        var index = Array.FindLastIndex(seats, seat => seat is { Kind: SeatKind.Regular, Side: Side.CivilSociety });
        seats[index] = seats[index] with
        {
            Side = Side.Public,
            Person = seats.Length,
            Organisation = new OrganisationNumbers(large.Signatories.Length).Region,
        };
        return large with { Name = "large, one change", Seats = seats };
    }

    public static Workload[] Nation() => Nation(CompactsInTheNation);

    public static Workload[] Nation(int compacts)
    {
        var nation = new Workload[compacts];
        for (var i = 0; i < compacts; i++)
        {
            var breaks = new Breaks(i % 5 == 0 ? GroupKind.Development : null, WithoutContact: i % 4, WrongNominations: i % 3);
            nation[i] = Made.Of($"nation {i}", Shape.OfTheNation, breaks, seed: 1_000 + i);
        }

        return nation;
    }
}
