using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts;

/// <summary>A fact in its place: one of several that may be alike, with the organisation that it refers to looked up. What norms ask about.</summary>
/// <remarks>Two rows are the same only if they are one in memory: three seats of one authority, alike in everything, are three rows.</remarks>
/// <typeparam name="T">The fact: a seat, a signatory, a meeting.</typeparam>
public abstract class Row<T> : IRow
    where T : class
{
    private readonly T? _fact;

    private protected Row(T? fact, int place) => (_fact, Place) = (fact, place);

    /// <summary>A row of which nothing is known: what may be missing from a list that may lack something.</summary>
    internal static Row<T> Blank { get; } = new PlainRow<T>(null, 0);

    /// <summary>Whether nothing is known of it, not even that it is there.</summary>
    public bool IsBlank => _fact is null;

    /// <summary>The fact.</summary>
    /// <exception cref="InvalidOperationException">The row is blank.</exception>
    public T Fact => _fact ?? throw new InvalidOperationException("Nothing is known of a blank row; ask whether it is blank first.");

    /// <summary>The group or the office that it belongs to; null when it belongs to the whole compact.</summary>
    public virtual Id? Within => null;

    /// <summary>The organisation that it refers to; null when it refers to none, or to one that is not known.</summary>
    public virtual OrganisationRow? Organisation => null;

    /// <summary>Its place in the list that it comes from, counted from zero: it tells what is alike in everything apart, the same way each time.</summary>
    internal int Place { get; }

    /// <summary>
    /// Whether it may be what stands in the list before, told once more: it is equal to it, and something of it is not known. It is not counted as one more
    /// for certain. Of meetings; whoever is not named is somebody else.
    /// </summary>
    internal bool MayRepeat { get; init; }

    /// <summary>When it holds; of no meaning for what happens on one day.</summary>
    internal virtual Presence Presence => default;

    string IRow.Stranger => $"~{typeof(T)}/{Within}/{Place}";

    /// <summary>The fact, for a debugger.</summary>
    public override string ToString() => _fact?.ToString() ?? "blank";
}
