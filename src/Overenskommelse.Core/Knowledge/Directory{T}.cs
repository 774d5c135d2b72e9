using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Overenskommelse.Knowledge;

/// <summary>Things that the facts name, so that they can be spoken of (<i>förteckning</i>). One that is not named is not known, and never absent.</summary>
/// <remarks>
/// Unlike a <see cref="Register{T}"/> it never tells how many there are, so nothing is to be had by going through it: what is named is looked up
/// by its id, in the compact. The order in which things were named says nothing.
/// </remarks>
[CollectionBuilder(typeof(Directories), nameof(Directories.Create))]
public readonly record struct Directory<T>
    where T : notnull
{
    private const string Refusal = "A directory names some, and there may be others: look one up by its id, or walk through Known.";

    internal Directory(ValueList<T> items) => Known = items;

    /// <summary>The things that are named, in the order they were stated.</summary>
    public ValueList<T> Known { get; }

    /// <summary>The directory with one more thing.</summary>
    public Directory<T> Add(T item) => new(Known.Add(item));

    /// <summary>The directory with one thing in the place of another.</summary>
    internal Directory<T> Replace(int place, T item) => new(Known.Replace(place, item));

    /// <summary>Whether both are one directory in memory.</summary>
    internal bool IsSameAs(Directory<T> other) => Known.IsSameAs(other.Known);

    /// <summary>Only so that the compiler knows what a collection expression holds.</summary>
    /// <exception cref="NotSupportedException">Always: a spread calls it, and the compiler does not warn of that.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public IEnumerator<T> GetEnumerator() => throw new NotSupportedException(Refusal);

    /// <summary>Whether both name equal things, in any order.</summary>
    public bool Equals(Directory<T> other) => AnyOrder.Equal(Known, other.Known);

    /// <inheritdoc/>
    public override int GetHashCode() => AnyOrder.Hash(Known);

    /// <summary>The things that are named.</summary>
    public override string ToString() => $"{Known}";
}
