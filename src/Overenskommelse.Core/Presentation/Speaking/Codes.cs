namespace Overenskommelse.Presentation.Speaking;

/// <summary>Codes of phrases for what is an enum of the library's own.</summary>
internal static class Codes
{
    /// <summary>In small letters, with hyphens: <c>needs-judgement</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, place) => char.IsAsciiLetterUpper(letter) ? $"{(place > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
