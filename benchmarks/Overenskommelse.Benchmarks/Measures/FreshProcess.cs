using System.Diagnostics;
using Overenskommelse.Benchmarks.Peers;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>From nothing to a first report: the benchmark's own executable, started anew for each.</summary>
internal static class FreshProcess
{
    public const string FactsVerb = "--fresh-facts";

    public const string ReportVerb = "--fresh-report";

    public static Ratio Compare(Effort effort)
    {
        var ratios = new List<double>(effort.Processes);
        for (var i = 0; i <= effort.Processes; i++)
        {
            var facts = Time(FactsVerb);
            var report = Time(ReportVerb);

            // The first pair reads the files from disk for all the others.
            if (i > 0)
            {
                ratios.Add(report / facts);
            }
        }

        return Ratio.Of(ratios);
    }

    /// <summary>What the fresh process does.</summary>
    public static int Run(string verb)
    {
        var examiner = Contestants.Library.Build(Catalogue.Region());
        var right = verb == FactsVerb || examiner.Examine() == Agreement.RegionFindings;
        return right ? 0 : 1;
    }

    private static double Time(string verb)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        start.ArgumentList.Add(verb);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return process.ExitCode == 0
            ? elapsed
            : throw new InvalidOperationException($"A fresh process with {verb} ended with {process.ExitCode}.");
    }
}
