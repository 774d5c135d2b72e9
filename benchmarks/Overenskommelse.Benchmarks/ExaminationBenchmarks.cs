using BenchmarkDotNet.Attributes;
using Overenskommelse.Benchmarks.Peers;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks;

/// <summary>The examinations under BenchmarkDotNet, for absolute times and allocations.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ExaminationBenchmarks
{
    private IExaminer[] _compacts = [];

    public enum Facts
    {
        Region,
        Large,
        Nation,
    }

    [ParamsAllValues]
    public Facts Workload { get; set; }

    [GlobalSetup(Target = nameof(HandWritten))]
    public void ForHandWritten() => Build(Contestants.Yardstick);

    [GlobalSetup(Target = nameof(DayNumbers))]
    public void ForDayNumbers() => Build(Contestants.Stricter);

    [GlobalSetup(Target = nameof(Objects))]
    public void ForObjects() => Build(new ObjectContestant());

    [GlobalSetup(Target = nameof(Linq))]
    public void ForLinq() => Build(new LinqContestant());

    [GlobalSetup(Target = nameof(ValidatorWithLoops))]
    public void ForValidatorWithLoops() => Build(Contestants.ValidatorWithLoops);

    [GlobalSetup(Target = nameof(ValidatorPerItem))]
    public void ForValidatorPerItem() => Build(Contestants.ValidatorPerItem);

    [GlobalSetup(Target = nameof(Library))]
    public void ForLibrary() => Build(Contestants.Library);

    [Benchmark(Baseline = true)]
    public int HandWritten() => Examine();

    [Benchmark]
    public int DayNumbers() => Examine();

    [Benchmark]
    public int Objects() => Examine();

    [Benchmark]
    public int Linq() => Examine();

    [Benchmark]
    public int ValidatorWithLoops() => Examine();

    [Benchmark]
    public int ValidatorPerItem() => Examine();

    [Benchmark]
    public int Library() => Examine();

    private int Examine()
    {
        var findings = 0;
        foreach (var compact in _compacts)
        {
            findings += compact.Examine();
        }

        return findings;
    }

    private void Build(IContestant contestant) =>
        _compacts = [.. Of(Workload).Select(contestant.Build)];

    private static Workload[] Of(Facts facts) => facts switch
    {
        Facts.Region => [Catalogue.Region()],
        Facts.Large => [Catalogue.Large()],
        _ => Catalogue.Nation(),
    };
}
