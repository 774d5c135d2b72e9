namespace Overenskommelse.Knowledge;

/// <summary>Tells what may be endless in a message that is not.</summary>
internal static class Capped
{
    private const int MostCharacters = 40;

    /// <summary>So many of a list are told, and of the rest how many they are.</summary>
    public const int Most = 20;

    /// <summary>A text, or how it begins. It is never cut in the middle of a character.</summary>
    public static string Short(string text) =>
        text.Length <= MostCharacters ? text : $"{text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)]}…";

    /// <summary>The things, separated by commas; of many, the first and how many the rest are.</summary>
    public static string List<T>(IReadOnlyCollection<T> things) =>
        $"{string.Join(", ", things.Take(Most))}{(things.Count > Most ? $" and {things.Count - Most} more" : "")}";
}
