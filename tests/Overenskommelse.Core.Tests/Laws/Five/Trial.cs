using Overenskommelse.Examination;

namespace Overenskommelse.Laws.Five;

/// <summary>Holds a norm against every way of filling in what is not known, and counts.</summary>
internal sealed class Trial(Hard hard)
{
    private const int MostWays = 700;

    public int Cases { get; private set; }

    public int Undetermined { get; private set; }

    /// <summary>Answers that every filling agrees on, of what only a fact and no list lacks.</summary>
    public int Settled { get; private set; }

    /// <summary>Those of them that were left undetermined.</summary>
    public int Needless { get; private set; }

    public Dictionary<Outcome, int> Outcomes { get; } = [];

    public List<string> Wrong { get; } = [];

    public override string ToString() =>
        $"{Cases} cases, {string.Join(", ", Outcomes.Select(each => $"{each.Key} {each.Value}"))}; every filling agrees in {Settled}, needless doubt in {Needless}; {Wrong.Count} wrong: {string.Join("\n", Wrong.Take(3))}";

    public void Try(int seed, int mostHoles)
    {
        Making making = new(seed, mostHoles);
        Case one = hard.Make(making);
        if (one.Ways > MostWays || (one.Holes.Count == 0 && seed % 4 != 0))
        {
            return;
        }

        Cases++;
        Report report = hard.Rules.Examine(Compact.From(one.Facts), one.On);
        CompactFacts[] fillings = [.. Enumerable.Range(0, (int)one.Ways).Select(way => one.Filled(way))];
        foreach (Finding finding in report)
        {
            Check(finding, one, [.. fillings.Select(facts => hard.Oracle(facts, one.On, finding.Period)).Distinct()], seed);
        }

        int truth = new Random(seed).Next(fillings.Length);
        ShouldAgree("when all is known", fillings[truth], fillings[truth], one, seed);
        if (report.With(Outcome.Undetermined).Count > 0)
        {
            List<MissingFact> asked = [.. report.OpenQuestions.Select(question => question.Fact).OfType<MissingFact>()];
            ShouldAgree($"after one round ({string.Join("; ", asked)})", one.Filled(truth, hole => asked.Exists(fact => hole.IsAskedBy(fact))), fillings[truth], one, seed);
        }
    }

    private void Check(Finding finding, Case one, List<(Outcome Outcome, LocalDate? Until)> all, int seed)
    {
        Outcome[] outcomes = [.. all.Select(each => each.Outcome).Distinct()];
        Outcomes[finding.Outcome] = Outcomes.GetValueOrDefault(finding.Outcome) + 1;
        bool isSettled = outcomes.Length == 1 && one.Holes.Count > 0 && one.Holes.TrueForAll(hole => !hole.IsOfList);
        Settled += isSettled ? 1 : 0;
        if (finding.Outcome == Outcome.Undetermined)
        {
            Undetermined++;
            Needless += isSettled ? 1 : 0;
        }
        else if (outcomes.Length > 1 || outcomes[0] != finding.Outcome)
        {
            Wrong.Add($"seed {seed}: {finding}, and fillings say {string.Join(", ", outcomes)} {one}");
        }
        else if (finding.Outcome == Outcome.Pending && all.Count == 1 && all[0].Until != finding.Deadline)
        {
            Wrong.Add($"seed {seed}: {finding} until {finding.Deadline}, and not until {all[0].Until} {one}");
        }
    }

    private void ShouldAgree(string when, CompactFacts told, CompactFacts truth, Case one, int seed)
    {
        foreach (Finding finding in hard.Rules.Examine(Compact.From(told), one.On))
        {
            if (hard.Oracle(truth, one.On, finding.Period).Outcome is var outcome && outcome != finding.Outcome)
            {
                Wrong.Add($"seed {seed} {when}: {finding}, and it is {outcome} ({string.Join("; ", finding.Missing)}) {one} TRUTH {truth}");
            }
        }
    }

    /// <summary>Day by day over two years: a finding stands until the day it says, and not on the day after.</summary>
    public void Walk(int seed)
    {
        Case one = hard.Make(new(seed, 1));
        Compact compact = Compact.From(one.Facts);
        LocalDate on = one.On.PlusDays(-200);
        LocalDate end = one.On.PlusDays(530);
        for (int turns = 0; on < end; turns++)
        {
            Report report = hard.Rules.Examine(compact, on);
            Finding finding = report[report.Count - 1];
            LocalDate? until = report.LastDayOf(finding);
            LocalDate last = until is { } day && day < end ? day : end;
            for (LocalDate each = on.PlusDays(1); each <= last.PlusDays(1) && each <= end; each = each.PlusDays(1))
            {
                bool stands = hard.Rules.Examine(compact, each).Any(other => Equals(other.Period, finding.Period) && other.Outcome == finding.Outcome);
                if (stands != (each <= last))
                {
                    Wrong.Add($"seed {seed}: {finding} on {on:yyyy'-'MM'-'dd} until {until:yyyy'-'MM'-'dd}, and on {each:yyyy'-'MM'-'dd} {(stands ? "still" : "no longer")} {one}");
                    return;
                }
            }

            on = last.PlusDays(1);
        }
    }
}
