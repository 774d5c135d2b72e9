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

    private RecordMisfit[] Misfits(string place, Explanation explanation) => ByOneOf(
        rules.AskedOf(explanation.Clause, explanation.Year, explanation.Day), NoSuchClause(RecordKind.Explanation, explanation.Clause, place), rule => Misfits(place, explanation, rule));

    private RecordMisfit[] Misfits(string place, Judgement judgement, LocalDate on) => ByOneOf(
        rules.AskedOf(judgement.Clause, judgement.Year, judgement.Day), NoSuchClause(RecordKind.Judgement, judgement.Clause, place), rule => Misfits(place, judgement, on, rule));

    /// <summary>What fits one of the rules that editions have for a clause fits; otherwise what the last of them says.</summary>
    private static RecordMisfit[] ByOneOf(ValueList<Rule> all, RecordMisfit none, Func<Rule, IEnumerable<RecordMisfit>> misfits)
    {
        RecordMisfit[] found = [none];
        for (int place = 0; place < all.Count && found.Length > 0; place++)
        {
            found = [.. misfits(all[place])];
        }

        return found;
    }

    private IEnumerable<RecordMisfit> Misfits(string place, Explanation explanation, Rule rule)
    {
        RecordMisfit Misfit(string member, Id value, Expectation expected) => MisfitOf(RecordKind.Explanation, explanation.Clause, $"{place}.{member}", value, expected);

        if (rule.Clause.Strength != Strength.Should)
        {
            string norm = rule.Clause.Strength == Strength.Must ? "duty" : "permission";
            yield return Misfit("Clause", explanation.Clause, new($"expected.recommendation-not-{norm}"));
        }
        else if (!rule.Clause.Bearers.Contains(explanation.DecidedBy))
        {
            yield return Misfit("DecidedBy", explanation.DecidedBy, new("expected.bound", rule.Clause.Id, rule.Clause.Bearers));
        }
        else if ((YearExpected(explanation.Year, rule) ?? LivedThrough(explanation.Year, rule)) is { } expected)
        {
            yield return MisfitOf(RecordKind.Explanation, explanation.Clause, $"{place}.Year", explanation.Year, expected);
        }
    }

    private IEnumerable<RecordMisfit> Misfits(string place, Judgement judgement, LocalDate on, Rule rule)
    {
        RecordMisfit Misfit(string member, Id value, Expectation expected) => MisfitOf(RecordKind.Judgement, judgement.Clause, $"{place}.{member}", value, expected);

        if (!rule.IsOpen)
        {
            yield return Misfit("Clause", judgement.Clause, new("expected.open-norm"));
        }
        else if ((YearExpected(judgement.Year, rule) ?? LivedThrough(judgement.Year, rule) ?? Begun(judgement)) is { } expected)
        {
            yield return MisfitOf(RecordKind.Judgement, judgement.Clause, $"{place}.Year", judgement.Year, expected);
        }

        if (judgement.About is { } about && !rule.Clause.Bearers.Contains(about) && JudgedBy(rule, on) is var judged && !judged.Contains(about))
        {
            yield return Misfit("About", about, judged.Length == 0
                ? new("expected.bound", rule.Clause.Id, rule.Clause.Bearers)
                : new("expected.bound-or-judged", rule.Clause.Id, rule.Clause.Bearers, judged.ToValueList()));
        }

        if (!rule.Clause.Judges.Contains(judgement.By))
        {
            yield return Misfit("By", judgement.By, new("expected.judge", rule.Clause.Id, rule.Clause.Judges));
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
    private static Expectation? YearExpected(int? year, Rule rule) =>
        rule.IsByPeriod && year is null ? new("expected.year-it-is-about", rule.Clause.Id)
        : !rule.IsByPeriod && year is not null ? new("expected.no-year", rule.Clause.Id)
        : null;

    /// <summary>A year of which the compact, and the clause, was in force on some day, as far as is known.</summary>
    private Expectation? LivedThrough(int? year, Rule rule) =>
        year < compact.Facts.InForceFrom.Earliest?.Year ? new("expected.year-from", compact.Facts.InForceFrom)
        : year > compact.Facts.LastDay.Latest?.Year ? new("expected.year-to", compact.Facts.LastDay)
        : year < rule.Days?.First?.Year ? new("expected.year-from-clause", rule.Clause.Id, rule.Days.First.Value)
        : year > rule.Days?.Last?.Year ? new("expected.year-to-clause", rule.Clause.Id, rule.Days.Last.Value)
        : null;

    /// <summary>What is yet to come can be explained beforehand, but not judged.</summary>
    private static Expectation? Begun(Judgement judgement) => judgement.Year > judgement.Day.Year ? new("expected.year-begun", judgement.Day) : null;

    private static RecordMisfit MisfitOf(RecordKind kind, ClauseId clause, string place, object? value, Expectation expected) =>
        new(kind, clause, Problem.Of(place, value, expected));

    /// <summary>A clause that no rule has, and those that may be meant.</summary>
    private RecordMisfit NoSuchClause(RecordKind kind, ClauseId clause, string place) => new(
        kind,
        clause,
        Problem.Of($"{place}.Clause", clause, new("expected.clause", rules.Id)) with { Perhaps = rules.Near(clause).Select(id => id.Value).ToValueList() });
}
