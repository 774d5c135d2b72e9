namespace Overenskommelse.Presentation;

/// <summary>Small numbers in words, as they stand before nouns with one of these articles: <i>inget, ett, två</i> before what is called <i>ett möte</i>.</summary>
/// <param name="Articles">The words that such a noun may begin with, such as <i>a</i> and <i>an</i>; none where the language has no articles.</param>
/// <param name="Words">The numbers from none and on; larger ones are written in figures.</param>
public sealed record NumberWords(ValueList<string> Articles, ValueList<string> Words)
{
    /// <summary>The numbers from none and on; larger ones are written in figures.</summary>
    public ValueList<string> Words { get; init => field = Guard.Against.Empty(value, nameof(Words)); } = Guard.Against.Empty(Words);
}
