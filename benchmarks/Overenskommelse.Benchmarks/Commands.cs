using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Overenskommelse.Benchmarks.Measures;
using Overenskommelse.Benchmarks.Peers;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks;

internal static class Commands
{
    private const int FewCompacts = 12;

    /// <summary>Everything once, and nothing written: whether it runs and agrees, not how fast.</summary>
    public static int Smoke()
    {
        var started = Stopwatch.GetTimestamp();
        Agreement.Check(FewCompacts);
        var results = Results.Of(Effort.Smoke, FewCompacts);
        var measured = results.Measures.Count(one => one.Measured is not null);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Contestants.All.Count()} contestants agree; {measured} of {results.Measures.Count} measures ran; {seconds:0.0} s."));
        return 0;
    }

    public static int Report()
    {
        Agreement.Check(Catalogue.CompactsInTheNation);
        var page = Page.Of(Results.Of(Effort.Full, Catalogue.CompactsInTheNation));
        var path = Path.Combine(Root(), "docs", "benchmarks.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, page.ReplaceLineEndings("\n"));
        Console.WriteLine(page);
        return 0;
    }

    public static int Benchmark(string[] args)
    {
        Agreement.Check(FewCompacts);
        BenchmarkSwitcher.FromAssembly(typeof(Commands).Assembly).Run(args);
        return 0;
    }

    // The page belongs to the repository, from whichever of its folders the command is given.
    private static string Root()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "benchmarks", "Overenskommelse.Benchmarks")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
