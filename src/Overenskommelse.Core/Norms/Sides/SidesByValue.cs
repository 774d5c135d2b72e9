namespace Overenskommelse.Norms;

/// <summary>Sides that are told apart by the value of an attribute.</summary>
internal abstract class SidesByValue<T, TValue>(Attribute<T, TValue> attribute) : SideList<T>
    where T : class
    where TValue : notnull
{
    internal override string Code => attribute.Code;

    internal override FactAreas Reads => attribute.Reads;

    internal override bool KeepsEmpty => true;

    internal override ReadOnlySpan<object> At(Population<T> of, in Moment at) => ValuesAt(of, at).Sides;

    internal override int MoreAt(Population<T> of, in Moment at) => 0;

    internal override bool MayLackOne(in Moment at) => false;

    internal override void AskIfLacking(in Moment at, Questions ask)
    {
    }

    internal override int SideOf(Row<T> row, Population<T> of, in Moment at)
    {
        Fact<TValue> fact = attribute.Of(row, at);
        return fact.TryGet(out TValue? value) ? ValuesAt(of, at).Places.GetValueOrDefault(value, None) : fact.IsNone ? None : NotKnown;
    }

    internal override bool MayBeOn(int side, Row<T> row, Population<T> of, in Moment at)
    {
        foreach ((TValue value, int place) in ValuesAt(of, at).Places)
        {
            if (place == side && attribute.MayBe(value, row, at))
            {
                return true;
            }
        }

        return false;
    }

    internal override void Ask(Row<T> row, Population<T> of, in Moment at, Questions ask)
    {
        if (!attribute.Of(row, at).IsKnown)
        {
            attribute.Ask(row, at, ask, TellsAt(of, at));
        }
    }

    /// <summary>The values that are sides.</summary>
    private protected abstract Values ValuesAt(Population<T> of, in Moment at);

    /// <summary>The values that can be told apart.</summary>
    private protected virtual ValueList<TValue> TellsAt(Population<T> of, in Moment at) => [.. ValuesAt(of, at).Places.Keys];

    /// <param name="Sides">What each side is called by.</param>
    /// <param name="Places">The side of each value.</param>
    private protected sealed record Values(object[] Sides, Dictionary<TValue, int> Places)
    {
        /// <summary>Each value is a side.</summary>
        public static Values Of(IEnumerable<TValue> values)
        {
            Dictionary<TValue, int> places = [];
            foreach (TValue value in values)
            {
                _ = places.TryAdd(value, places.Count);
            }

            return new([.. places.Keys.Cast<object>()], places);
        }
    }
}
