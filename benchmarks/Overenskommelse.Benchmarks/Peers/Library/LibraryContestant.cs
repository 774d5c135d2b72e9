using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Rulebook;

namespace Overenskommelse.Benchmarks.Peers.Library;

internal sealed class LibraryContestant : IContestant
{
    // Not made until the first examination: a fresh process that only builds the facts does not pay for it.
    private readonly Lazy<RuleSet> _rules = new(LibraryRules.Eight);

    public string Name => "Overenskommelse.Core";

    public IExaminer Build(Workload workload) => new Examiner(_rules, LibraryCompact.Of(workload), workload);

    private sealed class Examiner(Lazy<RuleSet> rules, Compact compact, Workload workload) : IExaminer
    {
        public int Examine()
        {
            var report = rules.Value.Examine(compact, workload.Asked);
            var broken = 0;
            for (var i = 0; i < report.Count; i++)
            {
                broken += report[i] switch
                {
                    { Outcome: not Outcome.Broken } => 0,
                    { Evidence: Breaches breaches } => breaches.Found.Count,
                    _ => 1,
                };
            }

            return broken;
        }

        public IReadOnlyCollection<Breach> Breaches()
        {
            var reader = new LibraryBreaches(workload);
            return [.. rules.Value.Examine(compact, workload.Asked).With(Outcome.Broken).SelectMany(reader.In)];
        }
    }
}
