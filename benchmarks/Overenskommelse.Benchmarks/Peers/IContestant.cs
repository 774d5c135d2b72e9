using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>One way of stating the eight rules.</summary>
internal interface IContestant
{
    string Name { get; }

    /// <summary>Turns the workload into the contestant's own kind of facts. Its rules are made once, and are not part of this.</summary>
    IExaminer Build(Workload workload);
}
