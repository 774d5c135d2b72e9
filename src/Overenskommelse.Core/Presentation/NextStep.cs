using Overenskommelse.Examination;
using Overenskommelse.Presentation.Tongues;

namespace Overenskommelse.Presentation;

/// <summary>What a report asks somebody to do: things of one kind under a heading.</summary>
internal sealed record NextStep(string Heading, ValueList<string> Items)
{
    private const int MostItems = 12;

    public static IEnumerable<NextStep> Of(Report report, Tongue tongue)
    {
        NextStep[] steps =
        [
            new(tongue.BreachesHeading, Breaches(report, tongue, areClosed: false)),
            new(tongue.PastBreachesHeading, Breaches(report, tongue, areClosed: true)),
            new(tongue.InTimeHeading, Short(tongue, report.With(Outcome.Pending).Select(finding => $"{Headline(finding, tongue)}: {InTime(finding, tongue)}"))),
            new(tongue.FindOutHeading, Short(tongue, ToFindOut(report, tongue))),
            new(tongue.JudgeHeading, Short(tongue, ToJudge(report, tongue))),
        ];
        return steps.Where(step => step.Items.Count > 0);
    }

    private static ValueList<string> Breaches(Report report, Tongue tongue, bool areClosed) => Short(tongue, report
        .With(Outcome.Broken)
        .Where(finding => finding.Explanation is null && Tongue.IsClosed(finding) == areClosed)
        .Select(finding => $"{Headline(finding, tongue)}: {tongue.And(finding.MustAct)}"));

    private static string Headline(Finding finding, Tongue tongue) => $"{tongue.TitleOf(finding)} ({finding.Clause.Citation})";

    private static string InTime(Finding finding, Tongue tongue)
    {
        string actors = tongue.And(finding.MustAct);
        return finding.Deadline is { } day ? tongue.NoLaterThan(actors, day) : actors;
    }

    /// <summary>One item for each of those who can be asked, with the sentences that wait for the answer.</summary>
    private static IEnumerable<string> ToFindOut(Report report, Tongue tongue)
    {
        ILookup<MissingFact, string> asked = report
            .SelectMany(finding => finding.Missing.Select(fact => (Fact: fact, Citation: finding.Clause.Citation.ToString())))
            .ToLookup(each => each.Fact, each => each.Citation);
        string Question(Gap gap) => $"{gap.What} ({string.Join(", ", gap.Facts.SelectMany(fact => asked[fact]).Distinct())})";
        return tongue.GapsIn(asked.Select(each => each.Key))
            .GroupBy(gap => (gap.Knower, Each: gap.Knower is null ? gap.What : null))
            .Select(gaps => Tongue.Capital(gaps.Key.Knower is { } knower
                ? $"{knower}: {string.Join("; ", gaps.Select(Question))}"
                : tongue.EachKnows(Question(gaps.First()))));
    }

    private static IEnumerable<string> ToJudge(Report report, Tongue tongue) => report.With(Outcome.NeedsJudgement)
        .GroupBy(finding => finding.MustAct)
        .Select(findings => Tongue.Capital(
            $"{tongue.Or(findings.Key)}: {string.Join(", ", findings.Select(finding => finding.Clause.Citation.ToString()).Distinct())}"));

    private static ValueList<string> Short(Tongue tongue, IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length > MostItems
            ? [.. all[..(MostItems - 1)], tongue.MoreItems(all.Length - MostItems + 1)]
            : all.ToValueList();
    }
}
