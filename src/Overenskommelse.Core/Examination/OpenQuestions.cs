namespace Overenskommelse.Examination;

/// <summary>What to ask so that a report leaves nothing undetermined and nothing unjudged.</summary>
internal static class OpenQuestions
{
    /// <summary>
    /// The shortest list of facts to fetch and judgements to ask for: each once, however many clauses wait for it, those that settle most first.
    /// Whatever an answer could bring up is asked at the same time, so that the answers leave nothing undetermined. What somebody was asked for and cannot tell is not asked again.
    /// </summary>
    public static OpenQuestion[] ToSettle(Report report)
    {
        Guard.Against.Null(report);
        IEnumerable<OpenQuestion> facts = report.With(Outcome.Undetermined)
            .SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, finding.Clause, finding.Period))
            .Where(pair => report.Compact.InVain(pair.Fact, report.On) is null)
            .GroupBy(pair => pair.Fact)
            .Select(pairs => new OpenQuestion(pairs.Key, null, [pairs.Key.KnownBy], Clauses(pairs.Select(pair => pair.Clause)))
            {
                Periods = Periods(pairs.Select(pair => pair.Period)),
            });
        IEnumerable<OpenQuestion> judgements = report.With(Outcome.NeedsJudgement)
            .SelectMany(finding => About(finding, report).Select(about => new OpenQuestion(null, ((ToJudge)finding.Evidence).Norm, finding.Clause.Judges, [finding.Clause.Id])
            {
                Period = finding.Period,
                About = about,
            }));
        return [.. facts.OrderByDescending(question => question.Settles.Count), .. judgements];
    }

    /// <summary>Each of the things that await judgement; none in particular when the norm itself does.</summary>
    private static IEnumerable<Id?> About(Finding finding, Report report) =>
        ThingsJudged.In(report.Explain(finding)).Where(thing => thing.Awaits).Select(thing => (Id?)thing.Id).Distinct().DefaultIfEmpty();

    /// <summary>Some periods in their order, each once; none where one that waits is about no period.</summary>
    internal static ValueList<DateInterval> Periods(IEnumerable<DateInterval?> waiting) =>
        waiting.Contains(null) ? [] : [.. waiting.OfType<DateInterval>().Distinct().OrderBy(period => period.Start).ThenBy(period => period.End)];

    private static ValueList<ClauseId> Clauses(IEnumerable<Clause> clauses) => clauses.Select(clause => clause.Id).Distinct().ToValueList();
}
