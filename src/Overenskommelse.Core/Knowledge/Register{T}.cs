using System.Collections;
using System.Runtime.CompilerServices;

namespace Overenskommelse.Knowledge;

/// <summary>What is known of many things of one kind: all of them, at least some of them, or (by default) nothing.</summary>
/// <remarks>
/// A collection expression states a complete register, so <c>[]</c> says that there are none. <see cref="Fact.NotKnown"/> converts to a register
/// of which nothing is known. The difference decides whether a rule may call a duty broken. The order in which the items were stated says nothing:
/// registers of equal items are equal.
/// </remarks>
[CollectionBuilder(typeof(Register), nameof(Register.Create))]
public readonly record struct Register<T> : IReadOnlyList<T>
    where T : notnull
{
    internal Register(ValueList<T> items, bool isComplete) => (Known, IsComplete) = (items, isComplete);

    /// <summary>The items that are known, in the order they were stated.</summary>
    public ValueList<T> Known { get; }

    /// <summary>Whether it is known that there are no others.</summary>
    public bool IsComplete { get; }

    /// <summary>How many are known.</summary>
    public int Count => Known.Count;

    /// <summary>The known item at a place counted from zero.</summary>
    public T this[int index] => Known[index];

    /// <summary>A register of which nothing is known, or one known to be empty.</summary>
    public static implicit operator Register<T>(Absence absence) => new([], isComplete: absence == Absence.None);

    /// <summary>The register with one more item; as complete as it was.</summary>
    public Register<T> Add(T item) => new(Known.Add(item), IsComplete);

    /// <summary>The register with one item in the place of another; as complete as it was.</summary>
    internal Register<T> Replace(int place, T item)
    {
        T[] items = Known.Items.ToArray();
        items[place] = item;
        return new(new ValueList<T>(items), IsComplete);
    }

    /// <summary>Whether both are one register in memory.</summary>
    internal bool IsSameAs(Register<T> other) => IsComplete == other.IsComplete && Known.IsSameAs(other.Known);

    /// <summary>Walks through the known items.</summary>
    public IEnumerator<T> GetEnumerator() => Known.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal items, each as many times, in any order, and are equally complete.</summary>
    public bool Equals(Register<T> other) => IsSameAs(other) || (IsComplete == other.IsComplete && Count == other.Count && HoldsSame(other));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int sum = IsComplete ? 1 : 0;
        foreach (T item in Known.Items)
        {
            sum = unchecked(sum + item.GetHashCode());
        }

        return sum;
    }

    /// <summary>The known items, and whether there may be others.</summary>
    public override string ToString() => IsComplete ? $"{Known}" : $"{Known}, perhaps others";

    private bool HoldsSame(Register<T> other)
    {
        Dictionary<T, int> counts = new(Count);
        foreach (T item in Known.Items)
        {
            counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        foreach (T item in other.Known.Items)
        {
            int count = counts.GetValueOrDefault(item);
            if (count == 0)
            {
                return false;
            }

            counts[item] = count - 1;
        }

        return true;
    }
}
