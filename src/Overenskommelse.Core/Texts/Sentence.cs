namespace Overenskommelse.Texts;

/// <summary>A sentence of a source text, restated in our own words.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Says">What it says, restated.</param>
public sealed record Sentence(int Number, Text Says)
{
    /// <summary>A sentence that states a norm or a permission, so that some clause must cite it.</summary>
    public Sentence(int number, string swedish, string english)
        : this(number, new Text(swedish, english))
    {
    }

    /// <summary>Its number in the text, from 1.</summary>
    public int Number { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Number)); } = Guard.Against.NegativeOrZero(Number);

    /// <summary>What it says, restated.</summary>
    public Text Says { get; init => field = Guard.Against.Null(value, nameof(Says)); } = Guard.Against.Null(Says);

    /// <summary>Whether it states neither a norm nor a permission, so that no clause may cite it.</summary>
    public bool IsInformative { get; private init; }

    /// <summary>Why the sentence is read as it is, where that is not plain; null otherwise.</summary>
    public Interpretation? Reading { get; init; }

    /// <summary>A sentence that states neither a norm nor a permission.</summary>
    public static Sentence Informative(int number, string swedish, string english) => new(number, swedish, english) { IsInformative = true };
}
