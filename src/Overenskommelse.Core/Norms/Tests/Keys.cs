using System.Runtime.CompilerServices;

namespace Overenskommelse.Norms;

/// <summary>The parts of a key, each null while it is not known.</summary>
[InlineArray(Most)]
internal struct Keys : IEquatable<Keys>
{
    public const int Most = 4;

    private object? _first;

    public readonly bool Equals(Keys other) =>
        Equals(this[0], other[0]) && Equals(this[1], other[1]) && Equals(this[2], other[2]) && Equals(this[3], other[3]);

    public override readonly bool Equals(object? obj) => obj is Keys other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(_first, this[1], this[2], this[3]);

    /// <summary>That all of so many parts are known, as bits.</summary>
    public static int All(int count) => (1 << count) - 1;

    /// <summary>Which parts are known, as bits.</summary>
    public readonly int Mask(int count)
    {
        int mask = 0;
        for (int place = 0; place < count; place++)
        {
            mask |= this[place] is null ? 0 : 1 << place;
        }

        return mask;
    }

    /// <summary>Only the parts of a mask; the others are left out.</summary>
    public readonly Keys Only(int mask)
    {
        Keys only = default;
        for (int place = 0; place < Most; place++)
        {
            only[place] = (mask & (1 << place)) != 0 ? this[place] : null;
        }

        return only;
    }
}
