namespace Overenskommelse.Norms;

/// <summary>An order in which things stand: each in a place, which several may share.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public abstract class Order<T>
    where T : class
{
    private protected Order()
    {
    }

    /// <summary>The place that a thing has; null when it has none, and when that is not known.</summary>
    public int? PlaceOf(Row<T> row, in Moment at) => Of(Guard.Against.Null(row), at) is var (first, last) && first == last ? first : null;

    internal abstract string Code { get; }

    internal abstract FactAreas Reads { get; }

    /// <summary>The first and the last place that it may have; of one that has none, a last before the first.</summary>
    internal abstract (int First, int Last) Of(Row<T> row, in Moment at);

    /// <summary>Asks for a place, where these places, and so many beside each, can be told apart.</summary>
    internal abstract void Ask(Row<T> row, in Moment at, Questions ask, ICollection<int> places, int beside);

    internal abstract void Turns(Row<T> row, in Moment at, TurningDays days);
}
