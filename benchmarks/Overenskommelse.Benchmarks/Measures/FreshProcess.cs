using System.Diagnostics;
using Overenskommelse.Benchmarks.Contestants;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>From nothing to a first report: the benchmark's own executable, started anew for each.</summary>
internal static class FreshProcess
{
    public const string FactsVerb = "--fresh-facts";

    public const string ReportVerb = "--fresh-report";

    /// <summary>The first pair reads the files from disk for all the others.</summary>
    public static Ratio Compare(Effort effort)
    {
        _ = Time(FactsVerb) + Time(ReportVerb);
        return Ratio.Paired(() => Time(FactsVerb), () => Time(ReportVerb), effort with { Budget = effort.Budget * 4 });
    }

    /// <summary>What the fresh process does.</summary>
    public static int Run(string verb)
    {
        var examination = Everyone.Library.On(Made.Of(Shape.Region));
        return verb == FactsVerb || examination.Count() == Shape.Region.Broken ? 0 : 1;
    }

    private static double Time(string verb)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        start.ArgumentList.Add(verb);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(started).TotalSeconds
            : throw new InvalidOperationException($"A fresh process with {verb} ended with {process.ExitCode}.");
    }
}
