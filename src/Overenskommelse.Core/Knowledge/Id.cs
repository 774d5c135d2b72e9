using System.Buffers;
using System.Globalization;

namespace Overenskommelse.Knowledge;

/// <summary>A stable name that a host gives to something a compact speaks of. Two ids are equal when their kinds and values are.</summary>
/// <remarks>An id carries no meaning and is never shown where a name is known. The id of a person ought to be opaque.</remarks>
public abstract record Id
{
    /// <summary>So many characters an id has at most.</summary>
    public const int MostCharacters = 200;

    /// <summary>Characters that are not seen, so that two ids look alike or a line is told in another order: control and formatting characters.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format),
    ]);

    private readonly int _hash;

    private protected Id(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        Value = WhyNot(value, this is INamesPerson) is { } reason ? throw new ArgumentException(reason, nameof(value)) : value;
        _hash = value.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The id as written: not blank, without white space or control characters, at most <see cref="MostCharacters"/> long, compared letter by letter.</summary>
    public string Value { get; }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public sealed override string ToString() => Value;

    /// <summary>Whether both are of one kind, and one text.</summary>
    public virtual bool Equals(Id? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && GetType() == other.GetType() && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Why a text is no id; null when it is one. What is long is not walked through, and no personal identity number is repeated.</summary>
    private protected static string? WhyNot(string value, bool namesPerson)
    {
        if (value.Length > MostCharacters)
        {
            return $"An id has at most {MostCharacters} characters; got {value.Length}, which begin with \"{Capped.Short(value)}\".";
        }

        if (namesPerson && PersonalNumber.Is(string.Concat(value.Where(character => !char.IsWhiteSpace(character) && !Invisible.Contains(character)))))
        {
            return "The id of a person is a Swedish personal identity number (personnummer or samordningsnummer); expected an id that does not say who it is.";
        }

        if (value.Length == 0 || value.Any(char.IsWhiteSpace))
        {
            return $"An id is not blank and has no white space; got \"{value}\".";
        }

        int place = value.AsSpan().IndexOfAny(Invisible);
        return place >= 0 ? $"An id has no control characters and nothing invisible; got U+{(int)value[place]:X4} at place {place}." : null;
    }
}
