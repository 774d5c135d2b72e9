namespace Overenskommelse.Norms;

/// <summary>The things that others can stand in relation to, found by key.</summary>
internal sealed class Relatives<TOther>
    where TOther : class
{
    private readonly Dictionary<int, List<Keys>> _byMask = [];
    private readonly Dictionary<(int Mine, int Theirs), HashSet<Keys>> _projected = [];
    private readonly HashSet<object> _values = [];

    /// <summary>The keys of those that certainly are there, with the source of a part in its place where it is not known.</summary>
    public HashSet<Keys> Certain { get; } = [];

    /// <summary>Every value that a part of a key is known to have.</summary>
    public List<object> Values => [.. _values];

    /// <summary>Whether a part of the key of one of them is not known.</summary>
    public bool AnyUnknown(int count) => _byMask.Keys.Any(mask => mask != Keys.All(count));

    /// <summary>A value that a part of a key may have.</summary>
    public void Note(object? value)
    {
        if (value is not null)
        {
            _values.Add(value);
        }
    }

    public void Add(Keys theirs, Keys sources, int count, bool isCertain)
    {
        if (isCertain)
        {
            Certain.Add(sources);
        }

        int mask = theirs.Mask(count);
        if (!_byMask.TryGetValue(mask, out List<Keys>? alike))
        {
            _byMask[mask] = alike = [];
        }

        alike.Add(theirs);
    }

    /// <summary>Whether one of them may have this key, of which parts may not be known: those known of both have to agree.</summary>
    public bool MayHave(Keys mine, int count)
    {
        int known = mine.Mask(count);
        foreach ((int mask, List<Keys> alike) in _byMask)
        {
            int both = known & mask;
            if (!_projected.TryGetValue((known, mask), out HashSet<Keys>? projected))
            {
                _projected[(known, mask)] = projected = [.. alike.Select(each => each.Only(both))];
            }

            if (projected.Contains(mine.Only(both)))
            {
                return true;
            }
        }

        return false;
    }
}
