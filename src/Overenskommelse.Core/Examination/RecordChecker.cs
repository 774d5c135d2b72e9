using Overenskommelse.Compacts.Changes;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Examination;

/// <summary>Checks what people record about clauses, or propose to: the facts alone do not know the clauses.</summary>
internal sealed class RecordChecker(RuleSet rules, Compact compact)
{
    private readonly Dictionary<(ClauseId, LocalDate), Id[]> _judged = [];

    /// <summary>What does not fit of what is proposed, on the day asked about.</summary>
    public IEnumerable<Problem> MisfitsIn(ValueList<Change> changes, LocalDate on) =>
        changes.SelectMany(change => change switch
        {
            ExplanationRecorded recorded => Misfits("ExplanationRecorded.Explanation", recorded.Explanation),
            JudgementRecorded recorded => Misfits("JudgementRecorded.Judgement", recorded.Judgement, on),
            _ => [],
        }).Select(misfit => misfit.Problem);

    /// <summary>What does not fit of what the facts have, each judgement on its own day.</summary>
    public IEnumerable<RecordMisfit> MisfitsInFacts() =>
    [
        .. compact.Facts.Judgements.Known.SelectMany((judgement, place) => Misfits($"Judgements[{place}]", judgement, judgement.Day)),
        .. compact.Facts.Explanations.Known.SelectMany((explanation, place) => Misfits($"Explanations[{place}]", explanation)),
    ];

    private IEnumerable<RecordMisfit> Misfits(string place, Explanation explanation)
    {
        RecordMisfit Misfit(string member, string value, string expected, Phrase why) =>
            new(new($"{place}.{member}", value, expected), new("explanation-misfit", [Called(explanation.Clause), why]));

        if (rules.Find(explanation.Clause) is not { } rule)
        {
            yield return Misfit("Clause", explanation.Clause.Value, Known(explanation.Clause), new("misfit.no-clause"));
        }
        else if (rule.Clause.Strength != Strength.Should)
        {
            string norm = rule.Clause.Strength == Strength.Must ? "duty" : "permission";
            yield return Misfit("Clause", explanation.Clause.Value, $"a recommendation; a {norm} cannot be explained away", new($"misfit.{norm}"));
        }
        else if (!rule.Clause.Bearers.Contains(explanation.DecidedBy))
        {
            yield return Misfit("DecidedBy", explanation.DecidedBy.Value, Bound(rule), new("misfit.not-bound", [explanation.DecidedBy]));
        }
        else if (YearMisfit(explanation.Year, rule) is var (value, expected, why))
        {
            yield return Misfit("Year", value, expected, why);
        }
    }

    private IEnumerable<RecordMisfit> Misfits(string place, Judgement judgement, LocalDate on)
    {
        RecordMisfit Misfit(string member, string value, string expected, Phrase why) =>
            new(new($"{place}.{member}", value, expected), new("judgement-misfit", [Called(judgement.Clause), why]));

        if (rules.Find(judgement.Clause) is not { } rule)
        {
            yield return Misfit("Clause", judgement.Clause.Value, Known(judgement.Clause), new("misfit.no-clause"));
            yield break;
        }

        if (!rule.IsOpen)
        {
            yield return Misfit("Clause", judgement.Clause.Value, "an open norm; this clause is decided by the facts", new("misfit.decided-by-facts"));
        }
        else if (YearMisfit(judgement.Year, rule) is var (value, expected, why))
        {
            yield return Misfit("Year", value, expected, why);
        }

        if (judgement.About is { } about && !rule.Clause.Bearers.Contains(about) && JudgedBy(rule, on) is var judged && !judged.Contains(about))
        {
            string those = judged.Length == 0 ? "" : $"; or of those that are judged one by one: {Capped.List(judged)}";
            yield return Misfit("About", about.Value, $"{Bound(rule)}{those}", new("misfit.about", [about]));
        }

        if (!rule.Clause.Judges.Contains(judgement.By))
        {
            yield return Misfit("By", judgement.By.Value, $"one of those who may judge {rule.Clause.Id}: {Capped.List(rule.Clause.Judges)}", new("misfit.not-judge", [judgement.By]));
        }
    }

    private Id[] JudgedBy(Rule rule, LocalDate on)
    {
        if (_judged.TryGetValue((rule.Clause.Id, on), out Id[]? known))
        {
            return known;
        }

        List<Finding> findings = [];
        rule.AddFindings(compact, on, Asked.Once, findings);
        return _judged[(rule.Clause.Id, on)] = [.. findings.SelectMany(finding => ThingsJudged.In(Answering.Explain(finding, compact))).Select(thing => thing.Id).Distinct()];
    }

    /// <summary>A clause that is answered period by period is judged, and explained, for a year; any other for none.</summary>
    private static (string Value, string Expected, Phrase Why)? YearMisfit(int? year, Rule rule) =>
        rule.IsByPeriod && year is null ? ("none", $"the year that it is about: {rule.Clause.Id} is answered period by period", new("misfit.no-year"))
        : !rule.IsByPeriod && year is not null ? ($"{year}", $"no year: {rule.Clause.Id} is not answered period by period", new("misfit.year"))
        : null;

    private static string Bound(Rule rule) => $"one of those whom {rule.Clause.Id} binds: {Capped.List(rule.Clause.Bearers)}";

    private string Known(ClauseId clause) => $"a clause of {rules.Id}.{rules.Suggest(clause)}";

    /// <summary>The title of a clause; of one that there is not, its id.</summary>
    private object Called(ClauseId clause) => rules.Find(clause) is { } rule ? rule.Clause.Title : clause.Value;
}
