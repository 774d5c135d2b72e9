using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Peers.Objects;

internal sealed class PlainOrganisation
{
    public required int Number { get; init; }

    public required Side Sector { get; init; }

    public PlainSignatory? Signatory { get; set; }
}
