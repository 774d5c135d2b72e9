namespace Overenskommelse.Knowledge;

/// <summary>A stable name that a host gives to something a compact speaks of. Two ids are equal when their kinds and values are.</summary>
/// <remarks>An id carries no meaning and is never shown where a name is known. The id of a person ought to be opaque.</remarks>
public abstract record Id
{
    private readonly int _hash;

    private protected Id(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        Value = IsWellFormed(value) ? value : throw new ArgumentException($"An id has no white space; got \"{value}\".", nameof(value));
        _hash = value.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The id as written: not blank, without white space, compared letter by letter.</summary>
    public string Value { get; }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public sealed override string ToString() => Value;

    /// <summary>Whether both are of one kind, and one text.</summary>
    public virtual bool Equals(Id? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && GetType() == other.GetType() && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private protected static bool IsWellFormed([NotNullWhen(true)] string? value) => !string.IsNullOrEmpty(value) && !value.Any(char.IsWhiteSpace);
}
