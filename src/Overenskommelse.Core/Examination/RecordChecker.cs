using Overenskommelse.Compacts.Changes;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Examination;

/// <summary>Checks what people propose to record about clauses: the facts alone do not know the clauses.</summary>
internal static class RecordChecker
{
    public static ValueList<Problem> MisfitsIn(ValueList<Change> changes, RuleSet rules, Compact compact, LocalDate on) =>
        changes.SelectMany(change => change switch
        {
            ExplanationRecorded recorded => Misfits(recorded.Explanation, rules),
            JudgementRecorded recorded => Misfits(recorded.Judgement, rules, compact, on),
            _ => [],
        }).ToValueList();

    private static IEnumerable<Problem> Misfits(Explanation explanation, RuleSet rules)
    {
        const string Place = "ExplanationRecorded.Explanation.Clause";
        if (rules.Find(explanation.Clause) is not { } rule)
        {
            yield return Unknown(Place, explanation.Clause, rules);
        }
        else if (rule.Clause.Strength != Strength.Should)
        {
            string norm = rule.Clause.Strength == Strength.Must ? "duty" : "permission";
            yield return new(Place, explanation.Clause.Value, $"a recommendation; a {norm} cannot be explained away");
        }
        else if (!rule.Clause.Bearers.Contains(explanation.DecidedBy))
        {
            yield return new("ExplanationRecorded.Explanation.DecidedBy", explanation.DecidedBy.Value, $"one of those whom {rule.Clause.Id} binds: {string.Join(", ", rule.Clause.Bearers)}");
        }
        else if (YearMisfit("ExplanationRecorded.Explanation.Year", explanation.Year, rule) is { } misfit)
        {
            yield return misfit;
        }
    }

    private static IEnumerable<Problem> Misfits(Judgement judgement, RuleSet rules, Compact compact, LocalDate on)
    {
        const string Place = "JudgementRecorded.Judgement.Clause";
        if (rules.Find(judgement.Clause) is not { } rule)
        {
            yield return Unknown(Place, judgement.Clause, rules);
            yield break;
        }

        if (!rule.IsOpen)
        {
            yield return new(Place, judgement.Clause.Value, "an open norm; this clause is decided by the facts");
        }
        else if (YearMisfit("JudgementRecorded.Judgement.Year", judgement.Year, rule) is { } misfit)
        {
            yield return misfit;
        }

        if (judgement.About is { } about && !rule.Clause.Bearers.Contains(about))
        {
            Id[] judged = JudgedBy(rule, compact, on);
            if (!judged.Contains(about))
            {
                string those = judged.Length == 0 ? "" : $"; or of those that are judged one by one: {string.Join<Id>(", ", judged)}";
                yield return new("JudgementRecorded.Judgement.About", about.Value, $"one of those whom {rule.Clause.Id} binds: {string.Join(", ", rule.Clause.Bearers)}{those}");
            }
        }

        if (!rule.Clause.Judges.Contains(judgement.By))
        {
            yield return new("JudgementRecorded.Judgement.By", judgement.By.Value, $"one of those who may judge {rule.Clause.Id}: {string.Join(", ", rule.Clause.Judges)}");
        }
    }

    private static Id[] JudgedBy(Rule rule, Compact compact, LocalDate on)
    {
        List<Finding> findings = [];
        rule.AddFindings(compact, on, Asked.Once, findings);
        return [.. findings.SelectMany(finding => ThingsJudged.In(Answering.Explain(finding, compact))).Select(thing => thing.Id).Distinct()];
    }

    /// <summary>A clause that is answered period by period is judged, and explained, for a year; any other for none.</summary>
    private static Problem? YearMisfit(string place, int? year, Rule rule) =>
        rule.IsByPeriod && year is null ? new(place, "none", $"the year that it is about: {rule.Clause.Id} is answered period by period")
        : !rule.IsByPeriod && year is not null ? new(place, $"{year}", $"no year: {rule.Clause.Id} is not answered period by period")
        : null;

    private static Problem Unknown(string place, ClauseId clause, RuleSet rules) => new(place, clause.Value, $"a clause of {rules.Id}.{rules.Suggest(clause)}");
}
