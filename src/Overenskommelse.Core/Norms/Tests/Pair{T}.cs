namespace Overenskommelse.Norms;

/// <summary>Two neighbours in an order: what keeps them apart is asked of both at once.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class Pair<T>
    where T : class
{
    internal Pair(Row<T>? earlier, Row<T> later) => (Earlier, Later) = (earlier, later);

    /// <summary>The earlier; null when the later is the first of all.</summary>
    public Row<T>? Earlier { get; }

    /// <summary>The later.</summary>
    public Row<T> Later { get; }
}
