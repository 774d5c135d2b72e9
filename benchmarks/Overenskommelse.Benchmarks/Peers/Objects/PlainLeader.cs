using NodaTime;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal sealed class PlainLeader
{
    public required int Index { get; init; }

    public required int Person { get; init; }

    public required Side Side { get; init; }

    public required LocalDate Appointed { get; init; }
}
