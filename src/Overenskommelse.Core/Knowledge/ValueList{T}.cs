using System.Collections;
using System.Runtime.CompilerServices;

namespace Overenskommelse.Knowledge;

/// <summary>An immutable list that equals another with equal items in the same order; empty by default.</summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at a place counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[Guard.Against.OutOfRange(index, nameof(index), 0, Count - 1)];

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> Items => _items;

    /// <summary>A list with one more item, last.</summary>
    public ValueList<T> Add(T item) => [.. Items, item];

    /// <summary>A list with one item in the place of another.</summary>
    internal ValueList<T> Replace(int place, T item)
    {
        T[] items = Items.ToArray();
        items[place] = item;
        return new ValueList<T>(items);
    }

    /// <summary>Whether both are one list in memory: quicker to tell than whether they are equal, and enough to know that nothing has changed.</summary>
    internal bool IsSameAs(ValueList<T> other) => ReferenceEquals(_items, other._items);

    /// <summary>Walks through the items in their order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item, the order or the length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}
