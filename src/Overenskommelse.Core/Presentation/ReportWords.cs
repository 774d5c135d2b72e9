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
        new Words(Guard.Against.Null(report).Asked, report.Compact, language).Of(finding);

    /// <summary>A phrase in words, with the names of a report's rule set and compact. For many phrases, make the words once with <see cref="Words"/>.</summary>
    public static string InWords(this Report report, Phrase phrase, Language language) =>
        new Words(Guard.Against.Null(report).Asked, report.Compact, language).Of(phrase);

    /// <summary>How a norm was evaluated, as <see cref="Report.Explain"/> gives it, in words.</summary>
    public static string InWords(this Report report, Trace trace, Language language) =>
        new Words(Guard.Against.Null(report).Asked, report.Compact, language).Of(trace);

    /// <summary>What does not fit between rules and facts, as <see cref="Fitting.Fit"/> gives it, in words: a line for each.</summary>
    public static string InWords(this Fit fit, Language language) => new Words(Guard.Against.Null(fit).RuleSet, fit.Compact, language).Of(fit);

    /// <summary>What sets two rule sets, or two editions, apart, in words: a line for each clause, with its citation in both. Things are called what the second calls them, or else the first.</summary>
    public static string InWords(this RuleSetDifference difference, Language language)
    {
        RuleSet after = Guard.Against.Null(difference).After;
        Label[] others = [.. difference.Before.Vocabulary.Labels.Where(label => after.Vocabulary.Labels.All(each => each.Id != label.Id))];
        return new Words(after.Calling(others), Compact.Empty, language).Of(difference);
    }

    /// <summary>A report as plain text, in lines of eighty letters: what a board needs, or on request all of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">How much is written out: by default what a board needs.</param>
    /// <remarks>Names, titles, ids and reasons that a host has written are text on one line in every notation, and cannot become a heading, a list or a link.</remarks>
    public static string ToText(this Report report, Language language, ReportForm form = ReportForm.Brief) => Written(report, language, form, new TextPage());

    /// <summary>A report as Markdown: the same words as in the plain text, and what is due in a table.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">How much is written out: by default what a board needs.</param>
    public static string ToMarkdown(this Report report, Language language, ReportForm form = ReportForm.Brief) => Written(report, language, form, new MarkdownPage());

    /// <summary>A report as HTML: the same words as in the plain text, in one <c>article</c> without styles and scripts, to be put into a page of the host's.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language, by whose tag the article is marked.</param>
    /// <param name="form">How much is written out: by default what a board needs.</param>
    public static string ToHtml(this Report report, Language language, ReportForm form = ReportForm.Brief) =>
        Written(report, language, form, new HtmlPage(Guard.Against.Null(language).Tag));

    private static string Written(Report report, Language language, ReportForm form, Page page)
    {
        Speech speech = new(language, new(Guard.Against.Null(report).Asked, report.Compact));
        return new Composition(report, speech, page).Write(Guard.Against.EnumOutOfRange(form));
    }
}
