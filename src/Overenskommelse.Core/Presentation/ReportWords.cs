using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>Puts reports into words.</summary>
public static class ReportWords
{
    /// <summary>A finding of a report in words. For many findings, make the words once with <see cref="Words"/>.</summary>
    public static string InWords(this Report report, Finding finding, Language language) =>
        new Words(Guard.Against.Null(report).RuleSet, report.Compact, language).Of(finding);

    /// <summary>A phrase in words, with the names of a report's rule set and compact. For many phrases, make the words once with <see cref="Words"/>.</summary>
    public static string InWords(this Report report, Phrase phrase, Language language) =>
        new Words(Guard.Against.Null(report).RuleSet, report.Compact, language).Of(phrase);

    /// <summary>How a norm was evaluated, as <see cref="Report.Explain"/> gives it, in words.</summary>
    public static string InWords(this Report report, Trace trace, Language language) =>
        new Words(Guard.Against.Null(report).RuleSet, report.Compact, language).Of(trace);

    /// <summary>What does not fit between rules and facts, as <see cref="Fitting.Fit"/> gives it, in words: a line for each.</summary>
    public static string InWords(this Fit fit, Language language) => new Words(Guard.Against.Null(fit).RuleSet, fit.Compact, language).Of(fit);

    /// <summary>
    /// A whole report as plain text: a summary and what it leaves out, what needs to be done, and every finding in the order of the text.
    /// </summary>
    public static string ToText(this Report report, Language language) => Written(report, language, new TextPage());

    /// <summary>A whole report as Markdown: the same words as in the plain text.</summary>
    public static string ToMarkdown(this Report report, Language language) => Written(report, language, new MarkdownPage());

    private static string Written(Report report, Language language, Page page)
    {
        Speech speech = new(language, new(Guard.Against.Null(report).RuleSet, report.Compact));
        return new Composition(report, speech, page).Write();
    }
}
