using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Overenskommelse.Benchmarks.Contestants;
using Overenskommelse.Benchmarks.Measures;

// Numbers on the page are English, whatever the machine speaks.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Each in a method of its own, so that a fresh process loads nothing for the others.
return args switch
{
    [FreshProcess.FactsVerb or FreshProcess.ReportVerb] => FreshProcess.Run(args[0]),
    ["--smoke"] => Smoke(),
    ["--report"] => Report(),
    _ => Benchmark(args),
};

// Everything once, and nothing written: whether it runs and agrees, not how fast.
static int Smoke()
{
    var started = Stopwatch.GetTimestamp();
    Agreement.Check(Effort.Smoke.Compacts);
    Table table = new(Effort.Smoke);
    var (measures, contestants) = (table.Measures().Count(), table.Contestants().Count());
    Console.WriteLine($"{contestants + 1} contestants agree; {measures} measures ran; {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s.");
    return 0;
}

static int Report()
{
    Agreement.Check(Effort.Full.Compacts);
    var page = Page.Of(new Table(Effort.Full)).ReplaceLineEndings("\n");
    File.WriteAllText(Path.Combine(Root(), "docs", "benchmarks.md"), page);
    Console.WriteLine(page);
    return 0;
}

static int Benchmark(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Absolute).Assembly).Run(args);
    return 0;
}

// The page belongs to the repository, from whichever folder the command is given.
static string Root()
{
    DirectoryInfo folder = new(AppContext.BaseDirectory);
    while (!Directory.Exists(Path.Combine(folder.FullName, "benchmarks", "Overenskommelse.Benchmarks")))
    {
        folder = folder.Parent ?? throw new DirectoryNotFoundException("There is no repository above the benchmark.");
    }

    return folder.FullName;
}
