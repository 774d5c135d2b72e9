namespace Overenskommelse.Knowledge;

/// <summary>An id of one kind, which can be read from text, and has a place among others of its kind.</summary>
/// <typeparam name="TSelf">The kind of id.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "They are called on a kind of id, which is not generic: GroupId.Parse.")]
[SuppressMessage("Design", "CA1036", Justification = "An id has a place in a list; it is not more or less than another.")]
public abstract record Id<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSelf> : Id, IParsable<TSelf>, IComparable<TSelf>
    where TSelf : Id<TSelf>
{
    private protected Id(string value)
        : base(value)
    {
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is blank or has white space.</exception>
    public static TSelf Parse(string s) =>
        TryParse(Guard.Against.Null(s), out TSelf? id) ? id : throw new FormatException($"An id is not blank and has no white space; got \"{s}\".");

    /// <summary>Reads an id, if the text is one: not blank, and without white space.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result)
    {
        result = IsWellFormed(s) ? (TSelf)Activator.CreateInstance(typeof(TSelf), s)! : null;
        return result is not null;
    }

    /// <summary>An id is the same in every culture.</summary>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    /// <summary>Letter by letter, whatever the culture.</summary>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);
}
