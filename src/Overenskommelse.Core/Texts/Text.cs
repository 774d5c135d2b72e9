namespace Overenskommelse.Texts;

/// <summary>The same thing said in one language or several, each named by its tag (BCP 47), such as <c>sv</c>, <c>en</c> or <c>fi</c>.</summary>
/// <remarks>Two texts are equal when they say the same in the same languages. A tag is compared without regard to case.</remarks>
public sealed record Text
{
    private readonly ValueList<(string Tag, string Words)> _said;

    /// <summary>A text in Swedish and in English.</summary>
    /// <param name="swedish">In Swedish; not blank.</param>
    /// <param name="english">In English; not blank.</param>
    public Text(string swedish, string english) =>
        _said = [("en", Guard.Against.NullOrWhiteSpace(english)), ("sv", Guard.Against.NullOrWhiteSpace(swedish))];

    private Text(ValueList<(string Tag, string Words)> said) => _said = said;

    /// <summary>The tags of the languages that it is said in, in the order of the alphabet.</summary>
    public ValueList<string> Tags => _said.Select(each => each.Tag).ToValueList();

    /// <summary>What it says in its first language: the last resort of a reader who has none of them.</summary>
    public string First => _said[0].Words;

    /// <summary>A text in one language.</summary>
    /// <param name="tag">The tag of the language.</param>
    /// <param name="words">What it says; not blank.</param>
    public static Text Only(string tag, string words) => new([(LanguageTag.Of(tag), Guard.Against.NullOrWhiteSpace(words))]);

    /// <summary>The same text, said in one more language, or in another way in one that it has.</summary>
    /// <param name="tag">The tag of the language.</param>
    /// <param name="words">What it says; not blank.</param>
    public Text With(string tag, string words)
    {
        (string Tag, string Words) added = (LanguageTag.Of(tag), Guard.Against.NullOrWhiteSpace(words));
        return new(_said.Where(each => each.Tag != added.Tag).Append(added).OrderBy(each => each.Tag, StringComparer.Ordinal).ToValueList());
    }

    /// <summary>What it says in a language, or in the wider one that its tag begins with: <c>sv-FI</c> is content with <c>sv</c>. Null when in neither.</summary>
    public string? Find(string tag)
    {
        string wanted = LanguageTag.Of(tag);
        while (true)
        {
            foreach ((string each, string words) in _said.Items)
            {
                if (each == wanted)
                {
                    return words;
                }
            }

            int end = wanted.LastIndexOf('-');
            if (end < 0)
            {
                return null;
            }

            wanted = wanted[..end];
        }
    }

    /// <summary>What it says, in each language.</summary>
    public override string ToString() => string.Join(" / ", _said.Select(each => each.Words));
}
