using System.Text;

namespace Overenskommelse.Presentation.Pages;

/// <summary>Markdown; names and reasons that a host has written cannot become markup.</summary>
internal sealed class MarkdownPage : Page
{
    private const string Special = @"\`*_[]<>|#";

    /// <summary>Text that means itself in Markdown, also in a table.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char letter in text)
        {
            _ = Special.Contains(letter, StringComparison.Ordinal) ? escaped.Append('\\').Append(letter) : escaped.Append(letter);
        }

        return escaped.ToString();
    }

    public override void Title(string text) => Block($"# {Escape(text)}");

    public override void Section(string text) => Block($"## {Escape(text)}");

    public override void Subsection(string text) => Block($"### {Escape(text)}");

    public override void Paragraph(string text) => Block(Escape(text));

    public override void List(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            Line($"- {Escape(item)}");
        }

        Line();
    }

    public override void Entry(string heading, string outcome, string explanation, IEnumerable<string> notes)
    {
        Block($"### {Escape(heading)}");
        Block($"**{Escape(outcome)}.** {Escape(explanation)}");
        foreach (string note in notes)
        {
            Block($"*{Escape(note)}*");
        }
    }

    private void Block(string text)
    {
        Line(text);
        Line();
    }
}
