using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>
/// Writes a report on a page: first what a board needs, in the order in which it is needed, and then, of the whole report, every finding in the order of the text.
/// What there is nothing of has no heading.
/// </summary>
internal sealed class Composition
{
    private const int FirstQuestions = 4;
    private const int MostAsked = 12;

    private readonly Report _report;
    private readonly Speech _speech;
    private readonly Speech _uncut;
    private readonly Page _page;
    private readonly Outlooks _outlooks;
    private readonly Due[] _due;
    private readonly Fit _fit;

    public Composition(Report report, Speech speech, Page page)
    {
        (_report, _speech, _uncut, _page, _outlooks) = (report, speech, speech.Uncut(), page, new(report));
        _due = Due.Of(report, _outlooks);
        _fit = report.Asked.Fit(report.Compact);
    }

    public string Write(ReportForm form)
    {
        // Where nothing has been answered, a board needs to know what to ask first, and nothing more.
        bool isFirst = form == ReportForm.Brief && VerdictAccount.IsBlank(_report);
        int most = form == ReportForm.Brief ? MostAsked : int.MaxValue;
        WriteHeading();
        _page.Paragraph(VerdictAccount.Of(_speech, _report, _fit, _due));
        WriteFindings("heading.amiss", _report.With(Outcome.Broken).Where(finding => !FindingAccount.IsPast(finding)));
        WriteFindings("heading.faults", _report.Where(finding => finding.Evidence is Fault));
        WriteDue();
        WriteAsked("heading.find-out", AskedAccount.ToFindOut(_speech, _report, isFirst ? FirstQuestions : int.MaxValue, most, out int rest));
        if (rest > 0)
        {
            _page.Paragraph(_speech.Say("ask.more", ("n", rest)));
        }

        WriteAsked("heading.judge", isFirst ? [] : AskedAccount.ToJudge(_speech, _report, most));
        WriteFindings("heading.lessons", _report.With(Outcome.Broken).Where(FindingAccount.IsPast));
        new RestOfReport(_report, _fit, _speech, _page).Write(isFirst);
        if (form == ReportForm.Whole)
        {
            WriteNumbers();
            WritePointByPoint();
        }

        return _page.ToString();
    }

    private void WriteHeading()
    {
        string name = _report.RuleSet.Name.In(_speech.Language);
        string title = _report.Compact.Facts.Name ?? name;
        _page.Title(_speech.Say("report.title", ("name", title), ("day", _report.On)));
        if (title != name)
        {
            _page.Paragraph(_speech.Say("report.rules", ("rules", name)));
        }

        CompactFacts facts = _report.Compact.Facts;
        if (facts.InForceFrom.Earliest is not null)
        {
            _page.Paragraph(_speech.Say(
                "report.in-force",
                [
                    .. Part.Day("first", facts.InForceFrom),
                    ("begun", Part.Flag(facts.InForceFrom.IsOnOrBefore(_report.On) == true)),
                    ("ends", Part.Flag(facts.LastDay.Earliest is not null)),
                    .. Part.Day("last", facts.LastDay),
                    ("ended", Part.Flag(facts.LastDay.IsBefore(_report.On) == true)),
                ]));
        }

        if (_report.Edition is { } edition && (edition.FirstDay ?? edition.LastDay) is not null)
        {
            _page.Paragraph(_speech.Say("report.edition", EditionAccount.DaysOf(edition.FirstDay, edition.LastDay, _report.On)));
        }

        if (_report.RuleSet.Derivations.Count > 0)
        {
            _page.Paragraph(_speech.Say("report.changed", ("changes", _report.RuleSet.Derivations
                .DistinctBy(step => (step.Kind, step.Clause))
                .Select(step => new Part($"rule.{Codes.Of(step.Kind)}", ("clause", _speech.Names.TitleOf(step.Clause, _speech.Language))))
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
                _speech.Sentence($"{FindingAccount.OutcomeOf(_speech, finding)}: {FindingAccount.TitleOf(_speech, finding)}"))
            {
                More = string.Join(' ', FindingAccount.Why(_speech, finding, _uncut)),
            }),
        ];
        if (items.Length > 0)
        {
            _page.Section(_speech.Say(heading));
            _page.List(items);
        }
    }

    private void WriteDue()
    {
        if (_due.Length > 0)
        {
            _page.Section(_speech.Say("heading.due"));
            _page.Dates(
                new(_speech.Say("column.day"), _speech.Say("column.left"), _speech.Say("column.sentence"), _speech.Say("column.what"), _speech.Say("column.who")),
                _due.Select(due => due.Tell(_speech, _report.On)));
        }
    }

    private void WriteAsked(string heading, IEnumerable<(string Who, Item[] Items)> asked)
    {
        bool isFirst = true;
        foreach ((string who, Item[] items) in asked)
        {
            if (isFirst)
            {
                _page.Section(_speech.Say(heading));
                isFirst = false;
            }

            _page.Subsection(who);
            _page.List(items);
        }
    }

    private void WriteNumbers()
    {
        _page.Section(_speech.Say("heading.summary"));
        _page.List(SummaryAccount.Of(_report.Summary).Select(part => new Item(null, _speech.Say(part))));
        if (_report.GroupBy(finding => finding.Clause.Id).Any(findings => findings.Count() > 1))
        {
            _page.Paragraph(_speech.Say("report.periods-count-each"));
        }
    }

    private void WritePointByPoint()
    {
        _page.Section(_speech.Say("heading.findings"));
        foreach (Finding finding in _report)
        {
            _page.Entry(
                $"{FindingAccount.TitleOf(_speech, finding)} ({finding.Clause.Citation})",
                BasisAccount.OutcomeOf(_speech, finding),
                string.Join(' ', FindingAccount.Why(_speech, finding)),
                Notes(finding));
        }
    }

    /// <summary>How long the outcome stands, when that is a year or less or nobody can tell, and which other readings give another.</summary>
    private IEnumerable<string> Notes(Finding finding)
    {
        if (finding is { Period: null, Outcome: Outcome.Kept or Outcome.Broken or Outcome.Undetermined, Evidence: not (Judged or Fault) })
        {
            Outlook outlook = _outlooks.Of(finding);
            if (outlook.Fault is { } fault)
            {
                yield return FindingAccount.StandsNobodyKnows(_speech, fault);
            }
            else if (outlook.LastDay.TryGet(out LocalDate lastDay) && lastDay <= finding.On.PlusYears(1))
            {
                yield return FindingAccount.Stands(_speech, finding, lastDay);
            }
        }

        Sensitivity sensitivity = _report.SensitivityOf(finding);
        if (!sensitivity.IsRobust)
        {
            yield return FindingAccount.Tell(_speech, sensitivity);
        }
    }
}
