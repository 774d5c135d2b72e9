using Overenskommelse.Presentation.Languages;

namespace Overenskommelse.Presentation;

/// <summary>A language that findings and reports are put into words in: its grammar, and a phrasebook from codes to phrases.</summary>
/// <remarks>
/// Swedish and English ship, and have phrases for all that the library says. A language from outside needs a grammar, the phrases that it has, and a
/// language to fall back on: what has no phrase is said in that one.
/// </remarks>
public sealed class Language
{
    /// <summary>A language from outside.</summary>
    /// <param name="tag">Its tag (BCP 47), such as <c>fi</c>: the one that texts are keyed by.</param>
    /// <param name="grammar">Its grammar.</param>
    /// <param name="phrases">The phrases that it has.</param>
    /// <param name="fallback">The language in which the rest is said.</param>
    public Language(string tag, Grammar grammar, Phrasebook phrases, Language fallback)
        : this(tag, grammar, phrases) => Fallback = Guard.Against.Null(fallback);

    private Language(string tag, Grammar grammar, Phrasebook phrases)
    {
        _ = LanguageTag.Of(tag);
        Tag = tag;
        Grammar = Guard.Against.Null(grammar);
        Phrases = Guard.Against.Null(phrases);
    }

    /// <summary>Swedish (<i>svenska</i>).</summary>
    public static Language Swedish { get; } = new("sv", SwedishGrammar.Grammar, new([.. SwedishRules.All, .. SwedishPhrases.All, .. SwedishGaps.All, .. SwedishReports.All, .. SwedishNorms.All, .. SwedishLeaves.All, .. SwedishFit.All, .. SwedishMisfits.All]));

    /// <summary>British English (<i>engelska</i>).</summary>
    public static Language English { get; } = new("en", EnglishGrammar.Grammar, new([.. EnglishRules.All, .. EnglishPhrases.All, .. EnglishGaps.All, .. EnglishReports.All, .. EnglishNorms.All, .. EnglishLeaves.All, .. EnglishFit.All, .. EnglishMisfits.All]));

    /// <summary>Its tag (BCP 47).</summary>
    public string Tag { get; }

    /// <summary>Its grammar.</summary>
    public Grammar Grammar { get; }

    /// <summary>The phrases that it has.</summary>
    public Phrasebook Phrases { get; }

    /// <summary>The language in which the rest is said; null for those that ship.</summary>
    public Language? Fallback { get; private init; }

    /// <summary>The same language, with phrases of a host's own, such as those for its own kinds of rule: they come first, and the others after.</summary>
    public Language With(Phrasebook phrases) => new(Tag, Grammar, Guard.Against.Null(phrases).Before(Phrases)) { Fallback = Fallback };

    /// <summary>Its tag.</summary>
    public override string ToString() => Tag;
}
