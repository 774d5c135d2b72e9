using Overenskommelse.Norms;
using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing.Laws;

/// <summary>Looks for a compact that keeps each clause, and for one that breaks it.</summary>
internal sealed class Witnesses(RuleSet rules, LawOptions options)
{
    private readonly Dictionary<(ClauseId, Outcome), LawCase> _seen = [];

    /// <summary>Whether they are looked for.</summary>
    private bool Looks => options.Laws.Contains(Law.CanBeKept) || options.Laws.Contains(Law.CanBeBroken);

    /// <summary>Remembers what a case shows.</summary>
    public void See(Trial trial)
    {
        foreach (Finding finding in Looks ? trial.Known.Where(IsShown) : [])
        {
            _ = _seen.TryAdd((finding.Clause.Id, finding.Outcome), trial.Case.With(trial.Case.Hidden.Clear()));
        }
    }

    /// <summary>For each clause a compact that keeps it and one that breaks it; where none has been seen, more are looked through.</summary>
    public ValueList<ClauseWitness> Seen() => Looks ? [.. rules.Select(Seen)] : [];

    /// <summary>Clauses that none keeps, or none breaks; of a permission neither is amiss.</summary>
    public IEnumerable<BrokenLaw> Lacking() => rules.Where(rule => Looks && rule.Norm is not Permission).SelectMany(rule => new[]
    {
        IsSeen(rule, Outcome.Kept) ? null : new BrokenLaw(Law.CanBeKept, rule.Clause.Id, $"no compact of {options.CasesFor(rules) + options.MostSearched} keeps it", null),
        IsSeen(rule, Outcome.Broken) ? null : new BrokenLaw(Law.CanBeBroken, rule.Clause.Id, $"no compact of {options.CasesFor(rules) + options.MostSearched} breaks it", null),
    }).OfType<BrokenLaw>().Where(broken => options.Laws.Contains(broken.Law));

    private static bool IsShown(Finding finding) => finding.Outcome is Outcome.Kept or Outcome.Broken;

    private static ClauseStanding StandingOf(Rule rule) =>
        rule.Norm is Permission ? ClauseStanding.Permission : rule.Norm is ByJudgement ? ClauseStanding.OpenNorm : ClauseStanding.Norm;

    private ClauseWitness Seen(Rule rule)
    {
        Search(rule);
        return new(rule.Clause.Id, StandingOf(rule), Smallest(rule, Outcome.Kept), Smallest(rule, Outcome.Broken));
    }

    private bool IsSeen(Rule rule, Outcome outcome) => _seen.ContainsKey((rule.Clause.Id, outcome));

    private Lazy<LawCase?> Smallest(Rule rule, Outcome outcome) => new(() => _seen.TryGetValue((rule.Clause.Id, outcome), out LawCase? seen)
        ? Smaller.Smallest(seen.With(Trying.Only(rules, rule.Clause.Id)), "", mayForget: true, each => Shows(each, outcome) ? "" : null).Case
        : null);

    private static bool Shows(LawCase one, Outcome outcome) => one.Rules.Examine(one.Compact, one.On).Any(finding => finding.Outcome == outcome);

    /// <summary>Looks on until both are seen, every other time among as many people and organisations as the rule counts; a permission does neither.</summary>
    private void Search(Rule rule)
    {
        CaseMaker near = new(Trying.Only(rules, rule.Clause.Id), options.Facts);
        for (int number = 0; number < options.MostSearched && rule.Norm is not Permission && !(IsSeen(rule, Outcome.Kept) && IsSeen(rule, Outcome.Broken)); number++)
        {
            See(new(near.Case(unchecked((options.Seed * 7_368_787) + number), 0, many: number % 2 == 1), near));
        }
    }
}
