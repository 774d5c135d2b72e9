using BenchmarkDotNet.Attributes;
using Overenskommelse.Benchmarks.Contestants;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>Absolute times and allocations of one contestant at a time, under BenchmarkDotNet.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class Absolute
{
    private Func<int> _examine = () => 0;

    [ParamsSource(nameof(Names))]
    public string Contestant { get; set; } = "";

    [Params("region", "large")]
    public string Workload { get; set; } = "";

    public static IEnumerable<string> Names => Everyone.Compared.Prepend(Everyone.Yardstick).Select(one => one.Name);

    [GlobalSetup]
    public void Build() => _examine = Everyone.Compared.Prepend(Everyone.Yardstick).Single(one => one.Name == Contestant)
        .On(Made.Of(Workload == Shape.Large.Name ? Shape.Large : Shape.Region)).Count;

    [Benchmark]
    public int Examine() => _examine();
}
