namespace Overenskommelse.Testing.Making;

/// <summary>Names as they are written in ids.</summary>
internal static class Phrases
{
    /// <summary>A name of code in small letters, with hyphens: <c>forum-report</c>.</summary>
    public static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, place) => $"{(char.IsUpper(letter) && place > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}"));
}
