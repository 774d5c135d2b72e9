namespace Overenskommelse.Norms;

/// <summary>The sides of a balance, and which things are on each.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public abstract class SideList<T>
    where T : class
{
    internal const int None = -1;

    internal const int NotKnown = -2;

    private protected SideList()
    {
    }

    /// <summary>The sides that are there although nothing is on them; none where each value that something has is a side.</summary>
    /// <param name="of">Those that are on the sides.</param>
    /// <param name="at">What is asked about.</param>
    public ValueList<object> Named(Population<T> of, in Moment at) => KeepsEmpty ? [.. At(of, at)] : [];

    /// <summary>What the side is called that a thing is on; null when it is on none of them, and when that is not known.</summary>
    /// <param name="row">The thing.</param>
    /// <param name="of">Those that are on the sides.</param>
    /// <param name="at">What is asked about.</param>
    public object? NameOf(Row<T> row, Population<T> of, in Moment at) => SideOf(row, of, at) is >= 0 and var side ? At(of, at)[side] : null;

    /// <summary>The code of what tells them apart.</summary>
    internal abstract string Code { get; }

    internal abstract FactAreas Reads { get; }

    /// <summary>Whether a side that nothing is on is a side.</summary>
    internal abstract bool KeepsEmpty { get; }

    /// <summary>The sides of some things.</summary>
    internal abstract ReadOnlySpan<object> At(Population<T> of, in Moment at);

    /// <summary>How many sides more there may be that no known value tells of.</summary>
    internal abstract int MoreAt(Population<T> of, in Moment at);

    /// <summary>Whether there may be a side that nobody has told of.</summary>
    internal abstract bool MayLackOne(in Moment at);

    internal abstract void AskIfLacking(in Moment at, Questions ask);

    /// <summary>The side that a thing is on; <see cref="None"/> when it is on none of them, and <see cref="NotKnown"/> when that is not known.</summary>
    internal abstract int SideOf(Row<T> row, Population<T> of, in Moment at);

    /// <summary>Whether a thing of which that is not known may be on a side.</summary>
    internal abstract bool MayBeOn(int side, Row<T> row, Population<T> of, in Moment at);

    internal abstract void Ask(Row<T> row, Population<T> of, in Moment at, Questions ask);
}
