using Overenskommelse.Benchmarks.Peers.Objects;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

internal sealed class ObjectContestant : IContestant
{
    public string Name => "hand-written loop over objects";

    public IExaminer Build(Workload workload) => new ListExaminer<PlainCompact>(PlainCompactBuilder.Build(workload), ObjectPass.Over);
}
