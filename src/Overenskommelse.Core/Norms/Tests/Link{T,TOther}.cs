namespace Overenskommelse.Norms;

/// <summary>What two things have in common for one to stand in relation to the other: an attribute of each, and how the one follows from the other.</summary>
/// <typeparam name="T">The kind of fact that is asked about.</typeparam>
/// <typeparam name="TOther">The kind of fact that it stands in relation to.</typeparam>
public abstract class Link<T, TOther>
    where T : class
    where TOther : class
{
    private protected Link()
    {
    }

    internal abstract string Says { get; }

    internal abstract FactAreas Reads { get; }

    /// <summary>What the other would have to have; null when that is not known, and <see cref="Nothing"/> when nothing would do.</summary>
    internal abstract object? Mine(Row<T> row, in Moment at);

    /// <summary>What the other has; null when that is not known, and <see cref="Nothing"/> when it has none.</summary>
    internal abstract object? Theirs(Row<TOther> row, in Moment at);

    /// <summary>Whose fact mine is; null when it is not the very value that is compared, or there may be none.</summary>
    internal abstract object? MySource(Row<T> row, in Moment at);

    internal abstract object TheirSource(Row<TOther> row, in Moment at);

    /// <summary>A value of the other's own that nothing else has; null when there is no telling.</summary>
    internal abstract object? TheirFresh(Row<TOther> row, in Moment at);

    /// <summary>A value of its own that nothing else has, as it would be compared; null when there is no telling.</summary>
    internal abstract object? MyFresh(Row<T> row, in Moment at);

    internal abstract void AskMine(Row<T> row, in Moment at, Questions ask, IEnumerable<object> values);

    internal abstract void AskTheirs(Row<TOther> row, in Moment at, Questions ask, IEnumerable<object> values);

    /// <summary>Stands for what nothing equals.</summary>
    internal static object Nothing { get; } = new();
}
