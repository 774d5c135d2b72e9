using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>
/// Writes a report on a page: first what a board needs, in the order in which it is needed, and then, of the whole report, every finding in the order of the text.
/// What there is nothing of has no heading.
/// </summary>
internal sealed class Composition(Report report, Speech speech, Page page)
{
    private const int FirstQuestions = 4;

    private readonly Due[] _due = Due.Of(report);

    public string Write(ReportForm form)
    {
        // Where nothing has been answered, a board needs to know what to ask first, and nothing more.
        bool isFirst = form == ReportForm.Brief && VerdictAccount.IsBlank(report);
        WriteHeading();
        page.Paragraph(VerdictAccount.Of(speech, report, _due));
        WriteFindings("heading.amiss", report.With(Outcome.Broken).Where(finding => !FindingAccount.IsClosed(finding)));
        WriteFindings("heading.faults", report.Where(finding => finding.Evidence is Fault));
        WriteDue();
        WriteAsked("heading.find-out", AskedAccount.ToFindOut(speech, report, isFirst ? FirstQuestions : int.MaxValue, out int rest));
        if (rest > 0)
        {
            page.Paragraph(speech.Say("ask.more", ("n", rest)));
        }

        WriteAsked("heading.judge", isFirst ? [] : AskedAccount.ToJudge(speech, report));
        WriteFindings("heading.lessons", report.With(Outcome.Broken).Where(FindingAccount.IsClosed));
        new RestOfReport(report, speech, page).Write(isFirst);
        if (form == ReportForm.Whole)
        {
            WriteNumbers();
            WritePointByPoint();
        }

        return page.ToString();
    }

    private void WriteHeading()
    {
        string name = report.RuleSet.Name.In(speech.Language);
        string title = report.Compact.Facts.Name ?? name;
        page.Title(speech.Say("report.title", ("name", title), ("day", report.On)));
        if (title != name)
        {
            page.Paragraph(speech.Say("report.rules", ("rules", name)));
        }

        if (report.RuleSet.Derivations.Count > 0)
        {
            page.Paragraph(speech.Say("report.changed", ("changes", report.RuleSet.Derivations
                .Distinct()
                .Select(step => new Part($"rule.{Codes.Of(step.Kind)}", ("clause", TitleOf(step.Clause))))
                .ToArray())));
        }
    }

    /// <summary>The outcome stands before the title, which says how things should be and not how they are.</summary>
    private void WriteFindings(string heading, IEnumerable<Finding> findings)
    {
        Item[] items =
        [
            .. findings.Select(finding => new Item(
                finding.Clause.Citation.ToString(),
                speech.Sentence($"{FindingAccount.OutcomeOf(speech, finding)}: {FindingAccount.TitleOf(speech, finding)}"))
            {
                More = string.Join(' ', FindingAccount.Why(speech, finding)),
            }),
        ];
        if (items.Length > 0)
        {
            page.Section(speech.Say(heading));
            page.List(items);
        }
    }

    private void WriteDue()
    {
        if (_due.Length > 0)
        {
            page.Section(speech.Say("heading.due"));
            page.Dates(
                new(speech.Say("column.day"), speech.Say("column.left"), speech.Say("column.sentence"), speech.Say("column.what"), speech.Say("column.who")),
                _due.Select(due => due.Tell(speech, report.On)));
        }
    }

    private void WriteAsked(string heading, IEnumerable<(string Who, Item[] Items)> asked)
    {
        bool isFirst = true;
        foreach ((string who, Item[] items) in asked)
        {
            if (isFirst)
            {
                page.Section(speech.Say(heading));
                isFirst = false;
            }

            page.Subsection(who);
            page.List(items);
        }
    }

    private void WriteNumbers()
    {
        page.Section(speech.Say("heading.summary"));
        page.List(SummaryAccount.Of(report.Summary).Select(part => new Item(null, speech.Say(part))));
        if (report.GroupBy(finding => finding.Clause.Id).Any(findings => findings.Count() > 1))
        {
            page.Paragraph(speech.Say("report.periods-count-each"));
        }
    }

    private void WritePointByPoint()
    {
        page.Section(speech.Say("heading.findings"));
        foreach (Finding finding in report)
        {
            page.Entry(
                $"{FindingAccount.TitleOf(speech, finding)} ({finding.Clause.Citation})",
                BasisAccount.OutcomeOf(speech, finding),
                string.Join(' ', FindingAccount.Why(speech, finding)),
                Notes(finding));
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
}
