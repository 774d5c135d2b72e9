using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

internal sealed class ArrayContestant : IContestant
{
    public string Name => "hand-written loop over arrays of structs";

    public IExaminer Build(Workload workload) => new ListExaminer<Workload>(workload, ArrayPass.Over);
}
