using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>Nothing is timed before every contestant has found the same things in every workload.</summary>
internal static class Agreement
{
    public const int RegionFindings = 4;

    public const int LargeFindings = 301;

    /// <exception cref="InvalidOperationException">Somebody disagrees; the message says who, where and about what.</exception>
    public static void Check(int compactsOfTheNation)
    {
        var contestants = Contestants.All.ToList();
        foreach (var (workload, expected) in Cases.All())
        {
            Check(contestants, workload, expected);
        }

        Counted(contestants, Catalogue.Region(), RegionFindings);
        Counted(contestants, Catalogue.Large(), LargeFindings);
        Counted(contestants, Catalogue.LargeKept(), 0);
        Counted(contestants, Catalogue.OneChange(), LargeFindings - 1);
        foreach (var compact in Catalogue.Nation(compactsOfTheNation))
        {
            Check(contestants, compact, ArrayPass.Over(compact));
        }
    }

    private static void Counted(IEnumerable<IContestant> contestants, Workload workload, int expected)
    {
        var yardstick = ArrayPass.Over(workload);
        if (yardstick.Count != expected)
        {
            throw new InvalidOperationException($"{workload.Name}: made to hold {expected} findings, but holds {yardstick.Count}.");
        }

        Check(contestants, workload, yardstick);
    }

    private static void Check(IEnumerable<IContestant> contestants, Workload workload, IReadOnlyCollection<Breach> expected)
    {
        foreach (var contestant in contestants)
        {
            var examiner = contestant.Build(workload);
            var breaches = examiner.Breaches();
            var missed = expected.Except(breaches).ToList();
            var invented = breaches.Except(expected).ToList();
            var told = examiner.Examine();
            if (missed.Count + invented.Count > 0 || breaches.Count != expected.Count || told != expected.Count)
            {
                throw new InvalidOperationException(
                    $"{contestant.Name} does not agree on \"{workload.Name}\": expected {expected.Count}, listed {breaches.Count}, "
                    + $"counted {told}; missed [{string.Join(", ", missed)}], invented [{string.Join(", ", invented)}].");
            }
        }
    }
}
