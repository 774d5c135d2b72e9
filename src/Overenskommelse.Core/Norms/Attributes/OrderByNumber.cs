namespace Overenskommelse.Norms;

/// <summary>The order of numbers.</summary>
internal sealed class OrderByNumber<T>(Attribute<T, int> number) : Order<T>
    where T : class
{
    internal override string Code => number.Code;

    internal override FactAreas Reads => number.Reads;

    internal override (int First, int Last) Of(Row<T> row, in Moment at)
    {
        Fact<int> fact = number.Of(row, at);
        return fact.TryGet(out int known) ? (known, known) : fact.IsNone ? (int.MaxValue, int.MinValue) : (int.MinValue, int.MaxValue);
    }

    internal override void Ask(Row<T> row, in Moment at, Questions ask, ICollection<int> places, int beside)
    {
        if (!number.Of(row, at).IsKnown)
        {
            IEnumerable<int> near = places.SelectMany(place => Enumerable.Range(place - beside, (2 * beside) + 1));
            IEnumerable<int> own = number.Fresh(row, at) is int fresh ? [fresh] : [];
            number.Ask(row, at, ask, near.Concat(own).Distinct().ToValueList());
        }
    }

    internal override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }
}
