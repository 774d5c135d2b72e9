using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>Writes a report on a page: the summary, what needs to be done, and then every finding in the order of the text.</summary>
internal sealed class Composition(Report report, Speech speech, Page page)
{
    public string Write()
    {
        WriteHeading();
        WriteSummary();
        WriteNextSteps();
        page.Section(speech.Say("heading.findings"));
        foreach (Finding finding in report)
        {
            page.Entry(
                $"{FindingAccount.TitleOf(speech, finding)} ({finding.Clause.Citation})",
                FindingAccount.OutcomeOf(speech, finding),
                string.Join(' ', FindingAccount.Why(speech, finding)),
                Notes(finding));
        }

        return page.ToString();
    }

    private void WriteHeading()
    {
        string name = report.RuleSet.Name.In(speech.Language);
        string title = report.Compact.Facts.Name ?? name;
        page.Title(title);
        page.Paragraph(speech.Say("report.asked", ("day", report.On), ("rules", title == name ? null : name)));
        if (report.RuleSet.Derivations.Count > 0)
        {
            page.Paragraph(speech.Say("report.changed", ("changes", report.RuleSet.Derivations
                .Distinct()
                .Select(step => new Part($"rule.{Codes.Of(step.Kind)}", ("clause", TitleOf(step.Clause))))
                .ToArray())));
        }
    }

    private void WriteSummary()
    {
        Summary summary = report.Summary;
        page.Section(speech.Say("heading.summary"));
        page.List(SummaryAccount.Of(summary).Select(speech.Say));
        page.Paragraph(string.Join(' ', Limits(summary).Select(speech.Say)));
        if (FitAccount.OneLine(speech, report.RuleSet.Fit(report.Compact)) is { } line)
        {
            page.Paragraph(line);
        }
    }

    private IEnumerable<Part> Limits(Summary summary)
    {
        if (report.GroupBy(finding => finding.Clause.Id).Any(findings => findings.Count() > 1))
        {
            yield return new("report.periods-count-each");
        }

        yield return new("report.kept-means");
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

    private void WriteNextSteps()
    {
        page.Section(speech.Say("heading.next"));
        List<NextStep> steps = [.. NextStep.Of(report, speech)];
        if (steps.Count == 0)
        {
            page.Paragraph(speech.Say("next.nothing"));
        }

        foreach (NextStep step in steps)
        {
            page.Subsection(step.Heading);
            page.List(step.Items);
        }
    }

    /// <summary>How long the outcome stands, when that is a year or less or nobody can tell, and which other readings give another.</summary>
    private IEnumerable<string> Notes(Finding finding)
    {
        if (finding is { Period: null, Outcome: Outcome.Kept or Outcome.Broken or Outcome.Undetermined, Evidence: not (Judged or Fault) })
        {
            Outlook outlook = report.StandsUntil(finding);
            if (outlook.Fault is { } fault)
            {
                yield return FindingAccount.StandsNobodyKnows(speech, fault);
            }
            else if (outlook.LastDay.TryGet(out LocalDate lastDay) && lastDay <= finding.On.PlusYears(1))
            {
                yield return FindingAccount.Stands(speech, finding, lastDay);
            }
        }

        (Reading, Outcome?)[] others =
        [
            .. report.SensitivityOf(finding).Alternatives
                .Where(alternative => alternative.Outcome != finding.Outcome)
                .Select(alternative => (alternative.Reading, alternative.Outcome)),
        ];
        if (others.Length > 0)
        {
            yield return FindingAccount.Depends(speech, others, finding.Clause.Strength);
        }
    }

    private string TitleOf(ClauseId clause) =>
        report.RuleSet.FirstOrDefault(rule => rule.Clause.Id == clause) is { } rule ? rule.Clause.Title.In(speech.Language) : clause.Value;

    private bool IsInformative(Citation citation) =>
        report.RuleSet.Sources.First(source => source.Id == citation.Document).Sentences[citation.Sentences[0] - 1].IsInformative;
}
