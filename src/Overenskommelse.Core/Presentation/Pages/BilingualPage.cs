using System.Text;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Pages;

/// <summary>Markdown about rule sets, with Swedish to the left and English to the right.</summary>
internal sealed class BilingualPage
{
    private readonly StringBuilder _text = new();

    public void Block(string text) => _text.Append(text).Append("\n\n");

    public void Header(params ReadOnlySpan<string> columns)
    {
        Row(columns);
        _text.Append('|').Insert(_text.Length, "---|", columns.Length).Append('\n');
    }

    public void Row(params ReadOnlySpan<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    public void EndTable() => _text.Append('\n');

    /// <summary>The document, with one line break at the end.</summary>
    public override string ToString() => $"{_text.ToString().TrimEnd('\n')}\n";

    public static (Speech Swedish, Speech English) SpeechesOf(RuleSet rules) => SpeechesOf(rules, Language.Swedish, Language.English);

    public static (Speech Swedish, Speech English) SpeechesOf(RuleSet rules, Language swedish, Language english)
    {
        Names names = new(rules, Compact.Empty);
        return (new(swedish, names), new(english, names));
    }

    public static string Title(Text text) => MarkdownText.Of(string.Join(" / ", new[] { text.In(Language.Swedish), text.In(Language.English) }.Distinct()));
}
