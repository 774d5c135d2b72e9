using Overenskommelse.Benchmarks.Peers;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>Every compact of the nation, examined one after another or on two cores.</summary>
internal sealed class NationRun(IContestant contestant, Workload[] nation)
{
    private static ParallelOptions TwoCores { get; } = new() { MaxDegreeOfParallelism = 2 };

    private readonly IExaminer[] _compacts = [.. nation.Select(contestant.Build)];

    public int Sequential()
    {
        var findings = 0;
        foreach (var compact in _compacts)
        {
            findings += compact.Examine();
        }

        return findings;
    }

    public int OnTwoCores()
    {
        var findings = 0;
        Parallel.For(
            0,
            _compacts.Length,
            TwoCores,
            () => 0,
            (index, _, subtotal) => subtotal + _compacts[index].Examine(),
            subtotal => Interlocked.Add(ref findings, subtotal));
        return findings;
    }
}
