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
    /// <exception cref="FormatException">The text is no id; the message says why.</exception>
    public static TSelf Parse(string s) => WhyNot(Guard.Against.Null(s), NamesPerson) is { } reason ? throw new FormatException(reason) : Made(s);

    /// <summary>Reads an id, if the text is one: not blank, without white space or control characters, and not too long; of a person, no personal identity number.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result)
    {
        result = s is not null && WhyNot(s, NamesPerson) is null ? Made(s) : null;
        return result is not null;
    }

    /// <summary>An id is the same in every culture.</summary>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    /// <summary>Letter by letter, whatever the culture.</summary>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Value, other?.Value);

    private static bool NamesPerson => typeof(INamesPerson).IsAssignableFrom(typeof(TSelf));

    private static TSelf Made(string s) => (TSelf)Activator.CreateInstance(typeof(TSelf), s)!;
}
