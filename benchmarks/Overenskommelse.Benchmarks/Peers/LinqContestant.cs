using Overenskommelse.Benchmarks.Peers.Objects;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

internal sealed class LinqContestant : IContestant
{
    public string Name => "LINQ over objects";

    public IExaminer Build(Workload workload) => new ListExaminer<PlainCompact>(PlainCompactBuilder.Build(workload), LinqQueries.Over);
}
