using Overenskommelse.Benchmarks.Peers;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>A workload and what every contestant must find in it.</summary>
internal sealed record Case(Workload Workload, params Breach[] Expected);
