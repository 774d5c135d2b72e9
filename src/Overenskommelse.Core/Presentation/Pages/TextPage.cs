namespace Overenskommelse.Presentation.Pages;

/// <summary>Plain text, in lines short enough for a terminal or a letter.</summary>
internal sealed class TextPage : Page
{
    private const int Width = 96;

    public override void Title(string text) => Underlined(text, '=');

    public override void Section(string text)
    {
        Line();
        Underlined(text, '-');
    }

    public override void Subsection(string text) => Wrapped(text, "", "");

    public override void Paragraph(string text)
    {
        Wrapped(text, "", "");
        Line();
    }

    public override void List(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            Wrapped(item, "- ", "  ");
        }

        Line();
    }

    public override void Entry(string heading, string outcome, string explanation, IEnumerable<string> notes)
    {
        Wrapped(heading, "", "");
        Wrapped($"{outcome}. {explanation}", "  ", "  ");
        foreach (string note in notes)
        {
            Wrapped(note, "  ", "  ");
        }

        Line();
    }

    private void Underlined(string text, char line)
    {
        Line(text);
        Line(new string(line, text.Length));
        Line();
    }

    private void Wrapped(string text, string first, string rest)
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                Line(line);
                (line, isEmpty) = (rest, true);
            }

            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }

        Line(line);
    }
}
