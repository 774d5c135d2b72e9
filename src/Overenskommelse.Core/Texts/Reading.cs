namespace Overenskommelse.Texts;

/// <summary>How an open phrase of a text is understood (<i>tolkning</i>): an interpretation with a name and a reason, never a fact of the text.</summary>
public abstract record Reading
{
    /// <summary>A reading.</summary>
    /// <param name="name">A stable name, such as <c>equal-sides</c>; not blank.</param>
    /// <param name="says">What it takes the phrase to mean.</param>
    /// <param name="why">Why one may read it so.</param>
    protected Reading(string name, Text says, Text why)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Says = Guard.Against.Null(says);
        Why = Guard.Against.Null(why);
    }

    /// <summary>A stable name, such as <c>equal-sides</c>.</summary>
    public string Name { get; }

    /// <summary>What it takes the phrase to mean.</summary>
    public Text Says { get; }

    /// <summary>Why one may read it so.</summary>
    public Text Why { get; init => field = Guard.Against.Null(value, nameof(Why)); }

    /// <summary>Whether it is the same reading, for whatever reason.</summary>
    public bool Is(Reading other) => Name == Guard.Against.Null(other).Name;
}
