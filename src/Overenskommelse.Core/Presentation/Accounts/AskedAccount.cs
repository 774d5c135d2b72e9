using Overenskommelse.Examination;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What to find out and what to judge: under each of those who can tell, what they are asked.</summary>
internal static class AskedAccount
{
    /// <summary>Each missing fact once, with how many answers wait for it: those that most wait for come first.</summary>
    /// <param name="speech">The language.</param>
    /// <param name="report">The report.</param>
    /// <param name="most">So many are told.</param>
    /// <param name="mostOfOne">So many of what one of them is asked are told, with a count of the rest.</param>
    /// <param name="rest">So many are not.</param>
    public static IEnumerable<(string Who, Item[] Items)> ToFindOut(Speech speech, Report report, int most, int mostOfOne, out int rest)
    {
        ILookup<MissingFact, int> waiting = report
            .Select((finding, place) => (finding, place))
            .Where(each => each.finding.Outcome == Outcome.Undetermined)
            .SelectMany(each => each.finding.Missing, (each, fact) => (fact, each.place))
            .Where(each => report.Compact.InVain(each.fact, report.On) is null)
            .ToLookup(each => each.fact, each => each.place);
        (Gap Gap, Finding[] Waits)[] gaps =
        [
            .. GapAccount.In(speech, waiting.Select(each => each.Key), fact => OpenQuestions.Periods(waiting[fact].Select(place => report[place].Period)))
                .Select(gap => (Gap: gap, Waits: gap.Facts.SelectMany(fact => waiting[fact]).Distinct().Order().Select(place => report[place]).ToArray()))
                .OrderByDescending(each => each.Waits.Length),
        ];
        rest = Math.Max(0, gaps.Length - most);
        return gaps
            .Take(most)
            .GroupBy(each => each.Gap.Knower, each => Question(speech, each.Gap, each.Waits))
            .Select(asked => (speech.Grammar.Capital(asked.Key ?? speech.Say("ask.themselves")), Short(speech, asked, mostOfOne)));
    }

    public static IEnumerable<(string Who, Item[] Items)> ToJudge(Speech speech, Report report, int mostOfOne) => report
        .With(Outcome.NeedsJudgement)
        .GroupBy(finding => finding.MustAct)
        .Select(findings => (
            speech.Grammar.Capital(speech.Or(findings.Key)),
            Short(speech, findings.Select(finding => new Item(finding.Clause.Citation.ToString(), FindingAccount.TitleOf(speech, finding))), mostOfOne)));

    private static Item Question(Speech speech, Gap gap, Finding[] waits) => new(null, speech.Say(
        "ask.waits",
        ("what", gap.What),
        ("n", waits.Length),
        ("sentences", string.Join(", ", waits.Select(finding => finding.Clause.Citation.ToString()).Distinct()))));

    /// <summary>Of many, the first and how many the rest are.</summary>
    private static Item[] Short(Speech speech, IEnumerable<Item> items, int most)
    {
        Item[] all = [.. items];
        return all.Length <= most ? all : [.. all[..(most - 1)], new(null, speech.Say("more", ("n", all.Length - most + 1)))];
    }
}
