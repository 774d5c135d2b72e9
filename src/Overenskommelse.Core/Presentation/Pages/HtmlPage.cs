using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Pages;

/// <summary>HTML: one <c>article</c> in a language, without styles and scripts, to be put into a page of the host's.</summary>
internal sealed class HtmlPage(string language) : Page
{
    public override void Title(string text) => Element("h1", text);

    public override void Section(string text) => Element("h2", text);

    public override void Subsection(string text) => Element("h3", text);

    public override void Paragraph(string text) => Element("p", text);

    public override void List(IEnumerable<Item> items)
    {
        Line("<ul>");
        foreach (Item item in items)
        {
            Line($"<li>{(item.Label is { } label ? $"<strong>{Escape(label)}</strong> " : "")}{Escape(item.Says)}{(item.More is { } more ? $"<br>{Escape(more)}" : "")}</li>");
        }

        Line("</ul>");
    }

    public override void Dates(DatedItem heads, IEnumerable<DatedItem> rows)
    {
        Line("<table>");
        Line($"<thead><tr>{Cells(heads, "th")}</tr></thead>");
        Line("<tbody>");
        foreach (DatedItem row in rows)
        {
            Line($"<tr>{Cells(row, "td")}</tr>");
        }

        Line("</tbody>");
        Line("</table>");
    }

    public override void Entry(string heading, string outcome, string explanation, IEnumerable<string> notes)
    {
        Element("h3", heading);
        Line($"<p><strong>{Escape(outcome)}.</strong> {Escape(explanation)}</p>");
        foreach (string note in notes)
        {
            Line($"<p><em>{Escape(note)}</em></p>");
        }
    }

    /// <summary>The article, with one line break at the end.</summary>
    public override string ToString() => $"<article lang=\"{Escape(language)}\">\n{base.ToString()}</article>\n";

    /// <summary>Text that means itself in HTML, also in an attribute between quotation marks.</summary>
    private static string Escape(string text) => PlainText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Cells(DatedItem row, string kind) =>
        string.Concat(new[] { row.Day, row.Left, row.Label, row.Says, row.Who }.Select(cell => $"<{kind}>{Escape(cell)}</{kind}>"));

    private void Element(string kind, string text) => Line($"<{kind}>{Escape(text)}</{kind}>");
}
