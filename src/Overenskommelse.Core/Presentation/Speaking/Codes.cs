namespace Overenskommelse.Presentation.Speaking;

/// <summary>Codes of phrases for what is an enum of the library's own.</summary>
internal static class Codes
{
    /// <summary>In small letters, with hyphens: <c>needs-judgement</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        CodesOf<T>.All[value];

    /// <summary>What a value of any enumeration is called: the code of its type and its own, <c>seat-kind.co-opted</c>.</summary>
    public static Phrase PhraseOf(Enum value) => new($"{InKebabCase(value.GetType().Name)}.{InKebabCase($"{value}")}");

    private static class CodesOf<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(value => value, value => InKebabCase($"{value}"));
    }

    private static string InKebabCase(string name) =>
        string.Concat(name.Select((letter, place) => char.IsAsciiLetterUpper(letter) ? $"{(place > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
