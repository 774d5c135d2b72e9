namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>How many facts of each kind a workload holds, and what in it is not as the rules say.</summary>
internal sealed record Shape(string Name, int Leadership, int Development, int Signatories, int Nominations, int Seed)
{
    public const int CompactsInTheNation = 311;

    public Body? Unbalanced { get; init; }

    public int WithoutContact { get; init; }

    public int WrongNominations { get; init; }

    /// <summary>Whether signatories come and go on days of their own, no two on the same.</summary>
    public bool ComeAndGo { get; init; }

    public int Broken => (Unbalanced is null ? 0 : 1) + WithoutContact + WrongNominations;

    public static Shape RegionKept { get; } = new("region, all kept", 12, 16, 80, 30, Seed: 1);

    public static Shape Region { get; } =
        RegionKept with { Name = "region", Unbalanced = Body.Development, WithoutContact = 1, WrongNominations = 2 };

    public static Shape LargeKept { get; } = new("large, all kept", 86, 114, 10_000, 10_000, Seed: 2);

    public static Shape Large { get; } =
        LargeKept with { Name = "large", Unbalanced = Body.Development, WithoutContact = 100, WrongNominations = 200 };

    public static Shape LargeBroken { get; } = Large with { Name = "large, many broken", WithoutContact = 2_000, WrongNominations = 2_000 };

    public static Shape Coming(int signatories) => RegionKept with { Name = "come and go", Signatories = signatories, ComeAndGo = true };

    public static IEnumerable<Shape> Nation(int compacts) => Enumerable.Range(0, compacts).Select(i =>
        new Shape($"nation {i}", 120, 160, 800, 300, Seed: 1_000 + i)
        {
            Unbalanced = i % 5 == 0 ? Body.Development : null,
            WithoutContact = i % 4,
            WrongNominations = i % 3,
        });
}
