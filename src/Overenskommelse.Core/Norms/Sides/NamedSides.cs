namespace Overenskommelse.Norms;

/// <summary>Sides that are named: each is one value of an attribute, or several together.</summary>
internal sealed class NamedSides<T, TValue> : SidesByValue<T, TValue>
    where T : class
    where TValue : notnull
{
    private const int LeastSides = 2;

    private readonly Values _values;

    public NamedSides(Attribute<T, TValue> attribute, ValueList<ValueList<TValue>> sides)
        : base(Guard.Against.Null(attribute))
    {
        if (sides.Count < LeastSides || sides.Any(side => side.Count == 0))
        {
            throw new ArgumentException($"A balance is between at least {LeastSides} sides of at least 1 value; got {sides.Count(side => side.Count > 0)}.", nameof(sides));
        }

        Dictionary<TValue, int> places = [];
        for (int side = 0; side < sides.Count; side++)
        {
            foreach (TValue value in sides[side])
            {
                if (!places.TryAdd(value, side))
                {
                    throw new ArgumentException($"{value} is on two sides, {places[value] + 1} and {side + 1}; expected one.", nameof(sides));
                }
            }
        }

        _values = new([.. sides.Select(side => (object)side[0])], places);
    }

    private protected override Values ValuesAt(Population<T> of, in Moment at) => _values;
}
