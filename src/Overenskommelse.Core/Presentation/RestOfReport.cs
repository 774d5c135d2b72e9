using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>What a report says of itself: how much is kept and by what, what it does not claim, and whether rules and facts fit together.</summary>
internal sealed class RestOfReport(Report report, Fit found, Speech speech, Page page)
{
    /// <param name="isFirst">Whether nothing has been answered yet, so that there is nothing to count and nothing to claim.</param>
    public void Write(bool isFirst)
    {
        Item[] counts = isFirst ? [] : [.. Counts().Select(part => new Item(null, speech.Sentence(part)))];
        string limits = isFirst ? "" : string.Join(' ', Limits().Select(speech.Say));
        string fit = isFirst && IsOnlyUntold(found) ? "" : FitAccount.OneLine(speech, found) ?? "";
        if (counts.Length + limits.Length + fit.Length > 0)
        {
            page.Section(speech.Say("heading.rest"));
        }

        if (counts.Length > 0)
        {
            page.List(counts);
        }

        foreach (string paragraph in new[] { limits, fit }.Where(each => each.Length > 0))
        {
            page.Paragraph(paragraph);
        }
    }

    /// <summary>Where nothing is answered, what is lacking is what is asked for.</summary>
    private static bool IsOnlyUntold(Fit fit) => !fit.IsOfAnotherText && fit.Count == fit.Lacking.Count && fit.Lacking.All(lacking => lacking.Perhaps.Count == 0);

    private IEnumerable<Part> Counts()
    {
        Finding[] kept = [.. report.With(Outcome.Kept).Where(finding => finding.Clause.Strength != Strength.May)];
        ILookup<string, Finding> by = kept.ToLookup(finding => BasisAccount.Of(finding, report.Compact));
        if (kept.Length > 0)
        {
            yield return new("rest.kept", ("n", kept.Length), ("several", Part.Flag(by.Count > 1)), ("by", new[] { BasisAccount.Facts, BasisAccount.Judgement, BasisAccount.Both }
                .Where(basis => by[basis].Any())
                .Select(basis => new Part($"rest.by.{basis}", ("n", by[basis].Count())))
                .ToArray()));
        }

        int withinLimits = report.With(Outcome.Kept).Count - kept.Length;
        if (withinLimits > 0)
        {
            yield return new("rest.within-limits", ("n", withinLimits));
        }

        if (report.With(Outcome.NotApplicable).Count is > 0 and var nothing)
        {
            yield return new("rest.nothing", ("n", nothing));
        }
    }

    private IEnumerable<Part> Limits()
    {
        if (report.With(Outcome.Kept).Count > 0)
        {
            yield return new("report.kept-means");
        }

        Summary summary = report.Summary;
        if (summary.OpenNorms > 0)
        {
            yield return new("report.open-norms", ("n", summary.OpenNorms), ("total", report.RuleSet.Count));
        }

        ILookup<bool, string> silent = summary.NotExamined.ToLookup(IsInformative, citation => citation.ToString());
        foreach (bool isInformative in new[] { false, true })
        {
            if (silent[isInformative].Any())
            {
                yield return new(isInformative ? "report.informative" : "report.not-examined", ("sentences", silent[isInformative].ToArray()));
            }
        }
    }

    private bool IsInformative(Citation citation) =>
        report.RuleSet.Sources.First(source => source.Id == citation.Document).Sentences[citation.Sentences[0] - 1].IsInformative;
}
