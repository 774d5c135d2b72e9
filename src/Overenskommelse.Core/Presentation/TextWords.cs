namespace Overenskommelse.Presentation;

/// <summary>Says texts in a language.</summary>
public static class TextWords
{
    /// <summary>
    /// What a text says in a language: by its tag or the wider one that the tag begins with, otherwise in the language that it falls back on, and
    /// so on; in the last resort in the first language that the text has.
    /// </summary>
    public static string In(this Text text, Language language)
    {
        Guard.Against.Null(text);
        for (Language? each = Guard.Against.Null(language); each is not null; each = each.Fallback)
        {
            if (text.Find(each.Tag) is { } words)
            {
                return words;
            }
        }

        return text.First;
    }
}
