namespace Overenskommelse.Presentation.Speaking;

/// <summary>Codes of phrases for what is an enum of the library's own.</summary>
internal static class Codes
{
    /// <summary>In small letters, with hyphens: <c>needs-judgement</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        CodesOf<T>.All[value];

    private static class CodesOf<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(value => value, value => Phrase.CodeOf($"{value}"));
    }
}
