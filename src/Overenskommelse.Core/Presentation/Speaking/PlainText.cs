using System.Text;

namespace Overenskommelse.Presentation.Speaking;

/// <summary>Names, titles, ids and reasons that a host has written, as text on one line.</summary>
internal static class PlainText
{
    /// <summary>
    /// The same text on one line: line breaks, tabs and other control characters, alone or with spaces about them, are one space, and there are none at the ends. Marks
    /// that turn the direction of writing are left out, since they reach beyond the text that they stand in; half a letter, and a text of nothing else, is
    /// <c>U+FFFD</c>. A space that does not break stays.
    /// </summary>
    public static string Of(string text) => IsPlain(text) ? text : Cleaned(text);

    private static bool IsPlain(string text)
    {
        bool afterSpace = true;
        foreach (char letter in text)
        {
            bool isSpace = letter == ' ';
            if ((isSpace && afterSpace) || Breaks(letter) || Turns(letter) || char.IsSurrogate(letter))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return !afterSpace || text.Length == 0;
    }

    private static string Cleaned(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
        {
            bool isSpace = letter.Value == ' ' || (letter.IsBmp && Breaks((char)letter.Value));
            if (isSpace && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
            else if (!isSpace && !(letter.IsBmp && Turns((char)letter.Value)))
            {
                plain.Append(letter);
            }
        }

        string cleaned = plain.ToString().TrimEnd(' ');
        return cleaned.Length > 0 ? cleaned : Rune.ReplacementChar.ToString();
    }

    private static bool Breaks(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';

    private static bool Turns(char letter) => letter is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
