namespace Overenskommelse.Texts;

/// <summary>The tag of a language, as it is compared: in small letters.</summary>
internal static class LanguageTag
{
    public static string Of(string tag) =>
        Guard.Against.NullOrWhiteSpace(tag).Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? tag.ToLowerInvariant()
            : throw new ArgumentException($"\"{tag}\" is not the tag of a language; expected one such as \"sv\" or \"sv-FI\".", nameof(tag));
}
