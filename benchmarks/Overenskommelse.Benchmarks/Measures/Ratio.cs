using System.Diagnostics;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>How long to warm up, and how many rounds of what length to measure.</summary>
/// <remarks>Slow contestants stop when the budget is spent, but never before the fewest rounds.</remarks>
internal sealed record Effort(double WarmUp, double Side, double Budget, int Fewest, int Most, int Compacts)
{
    public static Effort Full { get; } = new(WarmUp: 0.5, Side: 0.008, Budget: 3, Fewest: 7, Most: 61, Compacts: Shape.CompactsInTheNation);

    public static Effort Smoke { get; } = new(WarmUp: 0, Side: 0, Budget: 0, Fewest: 1, Most: 1, Compacts: 5);
}

/// <summary>The median of the rounds' ratios, and the quartiles around it; one that was not formed of rounds has no quartiles.</summary>
/// <remarks>BenchmarkDotNet runs one contestant after the other. Here two run by turns, so that what disturbs the machine disturbs both.</remarks>
internal readonly record struct Ratio(double Median, double? Lower = null, double? Upper = null)
{
    public static Ratio Of(Func<int> yardstick, Func<int> contestant, Effort effort)
    {
        WarmUp(yardstick, effort);
        WarmUp(contestant, effort);
        var (many, few) = (Repetitions(yardstick, effort), Repetitions(contestant, effort));
        return Paired(() => Time(yardstick, many), () => Time(contestant, few), effort);
    }

    /// <summary>Who goes first alternates: the second finds a cache that the first has emptied.</summary>
    public static Ratio Paired(Func<double> yardstick, Func<double> contestant, Effort effort)
    {
        List<double> rounds = [];
        var started = Stopwatch.GetTimestamp();
        while (rounds.Count < effort.Fewest || (rounds.Count < effort.Most && Stopwatch.GetElapsedTime(started).TotalSeconds < effort.Budget))
        {
            var first = rounds.Count % 2 == 0 ? yardstick() : 0;
            var second = contestant();
            rounds.Add(second / (first > 0 ? first : yardstick()));
        }

        rounds.Sort();
        return new Ratio(At(0.5), At(0.25), At(0.75));

        double At(double share) => rounds[(int)Math.Round((rounds.Count - 1) * share)];
    }

    // The pause lets the runtime's background compilation finish.
    private static void WarmUp(Func<int> work, Effort effort)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 1 || Stopwatch.GetElapsedTime(started).TotalSeconds < effort.WarmUp; i++)
        {
            work();
        }

        Thread.Sleep(TimeSpan.FromSeconds(effort.WarmUp / 3));
    }

    private static int Repetitions(Func<int> work, Effort effort) =>
        (int)Math.Clamp(Math.Ceiling(effort.Side / Math.Min(Time(work, 1), Time(work, 3))), 1, 1_000_000);

    private static double Time(Func<int> work, int repetitions)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < repetitions; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds / repetitions;
    }
}
