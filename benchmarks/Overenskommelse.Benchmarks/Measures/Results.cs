using Overenskommelse.Benchmarks.Peers;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>Everything that one run measured.</summary>
internal sealed record Results(IReadOnlyList<Measure> Measures, IReadOnlyList<PeerRow> Peers)
{
    public static Results Of(Effort effort, int compacts)
    {
        var measures = new LibraryMeasures(Contestants.Library, effort, compacts);
        return new Results([.. measures.All()], [.. Contestants.Peers.Select(Row)]);

        PeerRow Row(IContestant peer) => new(
            peer.Name,
            measures.Against(peer, Catalogue.Region()),
            measures.Against(peer, Catalogue.Large()),
            measures.Nation(peer));
    }
}
