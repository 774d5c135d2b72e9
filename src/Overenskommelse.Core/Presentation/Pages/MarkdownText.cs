using System.Buffers;
using System.Text;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Pages;

/// <summary>Text that means itself in Markdown: in CommonMark, with tables, tasks and links of GitHub's kind, and in the usual extensions. Whoever shows it may still find names and addresses in what has become text.</summary>
/// <remarks>
/// <para>A backslash is put only where a letter could mean something. These always could: <c>\ ` * _ [ ] &lt; &gt; | ~ ^ $ #</c>; braces are written as entities, since extensions
/// look for them before they look for backslashes.</para>
/// <para>These could by what stands beside them: <c>&amp;</c> before a letter, a digit or <c>#</c>; <c>+ = " :</c> beside their like; a colon or <c>@</c> in the midst of a word,
/// and the full stop after <c>www</c>, which make links; and at the beginning <c>- + = : (</c>, and the full stop or bracket after a number or a letter,
/// which make lists, rules and headings. All other text is left as it is.</para>
/// </remarks>
internal static class MarkdownText
{
    private const string Always = @"\`*_[]<>|~^$#";
    private const string InPairs = "+=\":";
    private const int LongestNumber = 9;

    private static readonly SearchValues<char> Roman = SearchValues.Create("ivxlcdmIVXLCDM");

    /// <summary>A text in Markdown, on one line.</summary>
    public static string Of(string text)
    {
        string plain = PlainText.Of(text);
        int afterNumber = EndOfNumber(plain);
        StringBuilder escaped = new(plain.Length);
        for (int place = 0; place < plain.Length; place++)
        {
            char letter = plain[place];
            if (letter is '{' or '}')
            {
                escaped.Append("&#").Append((int)letter).Append(';');
                continue;
            }

            if (place == afterNumber || (place == 0 && letter is '-' or '+' or '=' or ':' or '(') || CouldMean(plain, place))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static bool CouldMean(string text, int place)
    {
        char letter = text[place];
        char before = place > 0 ? text[place - 1] : ' ';
        char after = place + 1 < text.Length ? text[place + 1] : ' ';
        return Always.Contains(letter, StringComparison.Ordinal)
            || (InPairs.Contains(letter, StringComparison.Ordinal) && (before == letter || after == letter))
            || letter switch
            {
                '&' => after == '#' || char.IsAsciiLetterOrDigit(after),
                '@' => before != ' ' && after != ' ',
                ':' => after != ' ' && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)),
                '.' => place >= 3 && text.AsSpan(place - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
    }

    /// <summary>Where the full stop or bracket of a list is, when the text begins as an item of one; otherwise nowhere.</summary>
    private static int EndOfNumber(string text)
    {
        int end = text.AsSpan().IndexOfAny('.', ')');
        return end is > 0 and <= LongestNumber && (end + 1 == text.Length || text[end + 1] == ' ') && (IsNumber(text.AsSpan(0, end)) || (end == 1 && char.IsAsciiLetter(text[0]))) ? end : -1;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0 || text.IndexOfAnyExcept(Roman) < 0;
}
