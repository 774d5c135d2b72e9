using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.DayNumbers;

internal sealed class NumberContestant : IContestant
{
    public string Name => "hand-written loop over arrays of structs, days as numbers";

    public IExaminer Build(Workload workload) => new ListExaminer<NumberedFacts>(new NumberedFacts(workload), NumberPass.Over);
}
