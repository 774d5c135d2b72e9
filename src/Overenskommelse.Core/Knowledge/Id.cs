namespace Overenskommelse.Knowledge;

/// <summary>A stable name that a host gives to something a compact speaks of. Two ids are equal when their kinds and values are.</summary>
/// <remarks>An id carries no meaning and is never shown where a name is known. The id of a person ought to be opaque.</remarks>
public abstract record Id
{
    private protected Id(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        Value = IsWellFormed(value) ? value : throw new ArgumentException($"An id has no white space; got \"{value}\".", nameof(value));
    }

    /// <summary>The id as written: not blank, without white space, compared letter by letter.</summary>
    public string Value { get; }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public sealed override string ToString() => Value;

    private protected static bool IsWellFormed([NotNullWhen(true)] string? value) => !string.IsNullOrEmpty(value) && !value.Any(char.IsWhiteSpace);
}
