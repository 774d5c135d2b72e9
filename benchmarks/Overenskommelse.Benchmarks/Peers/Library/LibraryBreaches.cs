using NodaTime;
using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Findings;
using Overenskommelse.Rulebook;

namespace Overenskommelse.Benchmarks.Peers.Library;

/// <summary>Reads the library's findings as breaches that can be compared. Never timed.</summary>
internal sealed class LibraryBreaches
{
    private readonly Workload _workload;
    private readonly Dictionary<(int Organisation, LocalDate Day), Queue<int>> _nominations = [];

    public LibraryBreaches(Workload workload)
    {
        _workload = workload;
        for (var i = 0; i < workload.Nominations.Length; i++)
        {
            var (organisation, day) = workload.Nominations[i];
            if (!_nominations.TryGetValue((organisation, day), out var indexes))
            {
                _nominations[(organisation, day)] = indexes = [];
            }

            indexes.Enqueue(i);
        }
    }

    public IEnumerable<Breach> In(Finding finding)
    {
        var norm = LibraryRules.NormOf(finding.Clause);
        return finding.Evidence switch
        {
            Breaches breaches => breaches.Found.Select(breach => new Breach(norm, SubjectOf(norm, breach))),
            Tally => [new Breach(norm, finding.Period!.Start.Year)],
            _ => [new Breach(norm, norm == Norm.LeadershipSplitEvenly ? (int)GroupKind.Leadership : (int)GroupKind.Development)],
        };
    }

    private int SubjectOf(Norm norm, Findings.Breach breach) => norm switch
    {
        Norm.SharedLeadership => (int)SideOf(breach),
        Norm.AppointedWithinTheYear => Array.FindIndex(_workload.Leaders, leader => leader.Side == SideOf(breach)),
        Norm.NominatedInTime => _nominations[(LibraryIds.NumberOf(breach.Subject!), breach.Day!.Value)].Dequeue(),
        _ => LibraryIds.NumberOf(breach.Subject!),
    };

    private Side SideOf(Findings.Breach breach) =>
        breach.Reason == BreachReason.NobodyFromCivilSociety ? Side.CivilSociety
        : breach.Reason == BreachReason.NobodyFromPublicSector ? Side.Public
        : _workload.Sectors[LibraryIds.NumberOf(breach.Subject!)];
}
