namespace Overenskommelse.Presentation.Pages;

/// <summary>Markdown, with days in a table.</summary>
internal sealed class MarkdownPage : Page
{
    public override void Title(string text) => Block($"# {MarkdownText.Of(text)}");

    public override void Section(string text) => Block($"## {MarkdownText.Of(text)}");

    public override void Subsection(string text) => Block($"### {MarkdownText.Of(text)}");

    public override void Paragraph(string text) => Block(MarkdownText.Of(text));

    public override void List(IEnumerable<Item> items)
    {
        foreach (Item item in items)
        {
            Line($"- {(item.Label is { } label ? $"**{MarkdownText.Of(label)}** " : "")}{MarkdownText.Of(item.Says)}{(item.More is { } more ? $" {MarkdownText.Of(more)}" : "")}");
        }

        Line();
    }

    public override void Dates(DatedItem heads, IEnumerable<DatedItem> rows)
    {
        Row(heads);
        Line("|---|---|---|---|---|");
        foreach (DatedItem row in rows)
        {
            Row(row);
        }

        Line();
    }

    public override void Entry(string heading, string outcome, string explanation, IEnumerable<string> notes)
    {
        Block($"### {MarkdownText.Of(heading)}");
        Block($"**{MarkdownText.Of(outcome)}.** {MarkdownText.Of(explanation)}");
        foreach (string note in notes)
        {
            Block($"*{MarkdownText.Of(note)}*");
        }
    }

    private void Row(DatedItem row) => Line($"| {string.Join(" | ", new[] { row.Day, row.Left, row.Label, row.Says, row.Who }.Select(MarkdownText.Of))} |");

    private void Block(string text)
    {
        Line(text);
        Line();
    }
}
