using System.Text;

namespace Overenskommelse.Presentation.Pages;

/// <summary>A document in the making: headings, paragraphs and lists, in whatever notation. Each text is on one line and means itself: it cannot become a heading, a list or the like.</summary>
internal abstract class Page
{
    private readonly StringBuilder _text = new();

    public abstract void Title(string text);

    public abstract void Section(string text);

    public abstract void Subsection(string text);

    public abstract void Paragraph(string text);

    public abstract void List(IEnumerable<Item> items);

    /// <summary>Days in order.</summary>
    /// <param name="heads">What stands above each column.</param>
    /// <param name="rows">The days.</param>
    public abstract void Dates(DatedItem heads, IEnumerable<DatedItem> rows);

    /// <summary>A finding: its heading, its outcome, and what is said of it.</summary>
    public abstract void Entry(string heading, string outcome, string explanation, IEnumerable<string> notes);

    /// <summary>The document, with one line break at the end.</summary>
    public override string ToString() => $"{_text.ToString().TrimEnd('\n')}\n";

    protected void Line(string text = "") => _text.Append(text).Append('\n');
}
