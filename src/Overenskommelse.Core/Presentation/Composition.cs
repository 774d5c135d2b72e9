using Overenskommelse.Examination;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Tongues;

namespace Overenskommelse.Presentation;

/// <summary>Writes a report on a page: the summary, what needs to be done, and then every finding in the order of the text.</summary>
internal sealed class Composition(Report report, Tongue tongue, Page page)
{
    public string Write()
    {
        WriteHeading();
        WriteSummary();
        WriteNextSteps();
        page.Section(tongue.FindingsHeading);
        foreach (Finding finding in report)
        {
            page.Entry(
                $"{tongue.TitleOf(finding)} ({finding.Clause.Citation})",
                tongue.OutcomeOf(finding),
                string.Join(' ', tongue.Explain(finding)),
                Notes(finding));
        }

        return page.ToString();
    }

    private void WriteHeading()
    {
        string name = tongue.Say(report.RuleSet.Name);
        page.Title(report.Compact.Facts.Name ?? name);
        page.Paragraph(report.Compact.Facts.Name is { } own && own != name
            ? $"{tongue.AskedOn(report.On)} {tongue.MeasuredBy(name)}"
            : tongue.AskedOn(report.On));
        if (report.RuleSet.Changes.Count > 0)
        {
            page.Paragraph(tongue.Changed(tongue.And(report.RuleSet.Changes.Distinct().Select(change => tongue.ChangeOf(change.Kind, NameOf(change.Clause))))));
        }
    }

    private void WriteSummary()
    {
        Summary summary = report.Summary;
        page.Section(tongue.SummaryHeading);
        page.List(new[]
        {
            tongue.Counted(Strength.Must, summary.Musts),
            tongue.Counted(Strength.Should, summary.Shoulds),
            tongue.Counted(Strength.May, summary.Mays),
        }.OfType<string>());
        page.Paragraph(string.Join(' ', Limits(summary)));
    }

    private IEnumerable<string> Limits(Summary summary)
    {
        if (report.GroupBy(finding => finding.Clause.Id).Any(findings => findings.Count() > 1))
        {
            yield return tongue.YearlyCountsTwice;
        }

        yield return tongue.GreenMeans;
        if (summary.OpenNorms > 0)
        {
            yield return tongue.OpenNorms(summary.OpenNorms, report.RuleSet.Count);
        }

        ILookup<bool, Citation> silent = summary.NotExamined.ToLookup(IsInformative);
        if (silent[false].Any())
        {
            yield return tongue.NotExamined(List(silent[false]), silent[false].Count());
        }

        if (silent[true].Any())
        {
            yield return tongue.Informative(List(silent[true]), silent[true].Count());
        }
    }

    private void WriteNextSteps()
    {
        page.Section(tongue.NextHeading);
        List<NextStep> steps = [.. NextStep.Of(report, tongue)];
        if (steps.Count == 0)
        {
            page.Paragraph(tongue.NothingToDo);
        }

        foreach (NextStep step in steps)
        {
            page.Subsection(step.Heading);
            page.List(step.Items);
        }
    }

    /// <summary>How long the outcome stands, when that is a year or less, and which other readings give another.</summary>
    private IEnumerable<string> Notes(Finding finding)
    {
        if (finding is { Period: null, Outcome: Outcome.Kept or Outcome.Broken or Outcome.Undetermined, Evidence: not Judged }
            && report.StandsUntil(finding) is { } lastDay
            && lastDay <= finding.On.PlusYears(1))
        {
            yield return Tongue.Sentence(tongue.Stands(finding, lastDay));
        }

        (Reading, Outcome?)[] others =
        [
            .. report.SensitivityOf(finding).Alternatives
                .Where(alternative => alternative.Outcome != finding.Outcome)
                .Select(alternative => (alternative.Reading, alternative.Outcome)),
        ];
        if (others.Length > 0)
        {
            yield return Tongue.Sentence(tongue.Depends(others, finding.Clause.Strength));
        }
    }

    private string NameOf(ClauseId clause) =>
        tongue.Quote(report.RuleSet.FirstOrDefault(rule => rule.Clause.Id == clause) is { } rule ? tongue.Say(rule.Clause.Title) : clause.Value);

    private bool IsInformative(Citation citation) =>
        report.RuleSet.Sources.First(source => source.Id == citation.Document).Sentences[citation.Sentences[0] - 1].IsInformative;

    private string List(IEnumerable<Citation> citations) => tongue.And(citations.Select(citation => citation.ToString()));
}
