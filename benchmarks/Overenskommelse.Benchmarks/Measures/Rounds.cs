using System.Diagnostics;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>Two pieces of work by turns in one process, so that whatever disturbs the machine disturbs both.</summary>
internal static class Rounds
{
    public static Ratio Compare(Func<int> yardstick, Func<int> contestant, Effort effort)
    {
        WarmUp(yardstick, contestant, effort);
        var (few, many) = (Repetitions(contestant, effort), Repetitions(yardstick, effort));
        var ratios = new List<double>(effort.Rounds);
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < effort.Rounds; round++)
        {
            if (round >= effort.FewestRounds && Stopwatch.GetElapsedTime(started) > effort.Budget)
            {
                break;
            }

            // Who goes first alternates: the second finds a cache that the first has emptied.
            double first, second;
            if (round % 2 == 0)
            {
                first = Time(yardstick, many);
                second = Time(contestant, few);
            }
            else
            {
                second = Time(contestant, few);
                first = Time(yardstick, many);
            }

            ratios.Add(second / first);
        }

        return Ratio.Of(ratios);
    }

    // The pauses let the runtime's background compilation finish.
    private static void WarmUp(Func<int> yardstick, Func<int> contestant, Effort effort)
    {
        foreach (var work in new[] { yardstick, contestant, yardstick, contestant })
        {
            var started = Stopwatch.GetTimestamp();
            var least = effort.WarmUp > TimeSpan.Zero ? 40 : 1;
            for (var i = 0; i < least || Stopwatch.GetElapsedTime(started) < effort.WarmUp / 2; i++)
            {
                work();
                if (Stopwatch.GetElapsedTime(started) > effort.WarmUp * 4)
                {
                    break;
                }
            }

            Thread.Sleep(effort.WarmUp / 5);
        }
    }

    private static int Repetitions(Func<int> work, Effort effort)
    {
        var once = Math.Min(Time(work, 1), Time(work, 3));
        return (int)Math.Clamp(Math.Ceiling(effort.Side.TotalSeconds / once), 1, 1_000_000);
    }

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
