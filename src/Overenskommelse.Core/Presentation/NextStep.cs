using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>What a report asks somebody to do: things of one kind under a heading.</summary>
internal sealed record NextStep(string Heading, ValueList<string> Items)
{
    private const int MostItems = 12;

    public static IEnumerable<NextStep> Of(Report report, Speech speech)
    {
        NextStep[] steps =
        [
            new(speech.Say("next.breaches"), Breaches(report, speech, areClosed: false)),
            new(speech.Say("next.past-breaches"), Breaches(report, speech, areClosed: true)),
            new(speech.Say("next.in-time"), Short(speech, report.With(Outcome.Pending).Select(finding => $"{Headline(finding, speech)}: {speech.Say("next.by", ("actors", finding.MustAct), ("day", finding.Deadline))}"))),
            new(speech.Say("next.find-out"), Short(speech, ToFindOut(report, speech))),
            new(speech.Say("next.judge"), Short(speech, ToJudge(report, speech))),
        ];
        return steps.Where(step => step.Items.Count > 0);
    }

    private static ValueList<string> Breaches(Report report, Speech speech, bool areClosed) => Short(speech, report
        .With(Outcome.Broken)
        .Where(finding => finding.Explanation is null && FindingAccount.IsClosed(finding) == areClosed)
        .Select(finding => $"{Headline(finding, speech)}: {speech.And(finding.MustAct)}"));

    private static string Headline(Finding finding, Speech speech) => $"{FindingAccount.TitleOf(speech, finding)} ({finding.Clause.Citation})";

    /// <summary>One item for each of those who can be asked, with the sentences that wait for the answer.</summary>
    private static IEnumerable<string> ToFindOut(Report report, Speech speech)
    {
        ILookup<MissingFact, string> asked = report
            .SelectMany(finding => finding.Missing.Select(fact => (Fact: fact, Citation: finding.Clause.Citation.ToString())))
            .ToLookup(each => each.Fact, each => each.Citation);
        string Question(Gap gap) => $"{gap.What} ({string.Join(", ", gap.Facts.SelectMany(fact => asked[fact]).Distinct())})";
        return GapAccount.In(speech, asked.Select(each => each.Key))
            .GroupBy(gap => (gap.Knower, Each: gap.Knower is null ? gap.What : null))
            .Select(gaps => speech.Language.Grammar.Capital(gaps.Key.Knower is { } knower
                ? $"{knower}: {string.Join("; ", gaps.Select(Question))}"
                : speech.Say("next.each-knows", ("what", Question(gaps.First())))));
    }

    private static IEnumerable<string> ToJudge(Report report, Speech speech) => report.With(Outcome.NeedsJudgement)
        .GroupBy(finding => finding.MustAct)
        .Select(findings => speech.Language.Grammar.Capital(
            $"{speech.Or(findings.Key)}: {string.Join(", ", findings.Select(finding => finding.Clause.Citation.ToString()).Distinct())}"));

    private static ValueList<string> Short(Speech speech, IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length > MostItems
            ? [.. all[..(MostItems - 1)], $"… {speech.Say("more", ("n", all.Length - MostItems + 1))}"]
            : all.ToValueList();
    }
}
