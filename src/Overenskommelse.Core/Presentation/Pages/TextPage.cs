using System.Text.RegularExpressions;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Pages;

/// <summary>Plain text, in lines short enough for a terminal or a letter; what stands in columns is in line.</summary>
internal sealed partial class TextPage : Page
{
    private const int Width = 80;
    private const int WidestLabel = 14;
    private const string Gap = "  ";

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

    public override void List(IEnumerable<Item> items)
    {
        Item[] all = [.. items];
        int width = WidthOf(all.Select(item => item.Label ?? ""));
        string margin = Gap.PadRight(Gap.Length + (width > 0 ? width + Gap.Length : 0));
        foreach (Item item in all)
        {
            if (item.Label is { } label)
            {
                Labelled(PlainText.Of(label), width, item.Says, margin);
            }
            else
            {
                Wrapped(item.Says, "- ", "  ");
            }

            if (item.More is { } more)
            {
                Wrapped(more, margin, margin);
            }
        }

        Line();
    }

    public override void Dates(DatedItem heads, IEnumerable<DatedItem> rows)
    {
        DatedItem[] all = [.. rows];
        int day = all.Max(row => row.Day.Length);
        int left = all.Max(row => row.Left.Length);
        int label = WidthOf(all.Select(row => row.Label));
        foreach (DatedItem row in all)
        {
            string first = $"{Gap}{row.Day.PadRight(day)}{Gap}{row.Left.PadLeft(left)}{Gap}";
            string margin = new(' ', first.Length + (label > 0 ? label + Gap.Length : 0));
            Labelled(PlainText.Of(row.Label), label, row.Says, margin, first);
            if (row.Who.Length > 0)
            {
                Wrapped(row.Who, margin, margin);
            }
        }

        Line();
    }

    public override void Entry(string heading, string outcome, string explanation, IEnumerable<string> notes)
    {
        Wrapped(heading, "", "");
        Wrapped($"{outcome}. {explanation}", Gap, Gap);
        foreach (string note in notes)
        {
            Wrapped(note, Gap, Gap);
        }

        Line();
    }

    /// <summary>Labels that are longer have a line of their own.</summary>
    private static int WidthOf(IEnumerable<string> labels) => labels.Select(label => label.Length).Where(length => length <= WidestLabel).DefaultIfEmpty(WidestLabel).Max();

    private void Labelled(string label, int width, string text, string margin, string first = Gap)
    {
        if (label.Length > width)
        {
            Wrapped(label, first, margin);
            Wrapped(text, margin, margin);
        }
        else
        {
            Wrapped(text, width > 0 ? $"{first}{label.PadRight(width)}{Gap}" : first, margin);
        }
    }

    private void Underlined(string text, char line)
    {
        string plain = PlainText.Of(text);
        Wrapped(plain, "", "");
        Line(new string(line, Math.Min(plain.Length, Width)));
        Line();
    }

    /// <summary>What would be a rule, or a line under a heading, is cut short.</summary>
    [GeneratedRegex(@"([-=_~])\1{9,}", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    private void Wrapped(string text, string first, string rest)
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in Rule().Replace(PlainText.Of(text), "$1$1$1…").Split(' '))
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
