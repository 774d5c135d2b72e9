namespace Overenskommelse.Norms;

/// <summary>Each value that one of some things has, as a side; what is not known may be on any of them, or on one of its own.</summary>
internal sealed class FoundSides<T, TValue>(Attribute<T, TValue> attribute) : SidesByValue<T, TValue>(Guard.Against.Null(attribute))
    where T : class
    where TValue : notnull
{
    private readonly Attribute<T, TValue> _attribute = attribute;

    internal override bool KeepsEmpty => false;

    internal override int MoreAt(Population<T> of, in Moment at) => FoundAt(of, at).Unknown;

    /// <summary>Which of them may be, is not tried: there may be many.</summary>
    internal override bool MayBeOn(int side, Row<T> row, Population<T> of, in Moment at) => true;

    private protected override Values ValuesAt(Population<T> of, in Moment at) => FoundAt(of, at).Values;

    private protected override ValueList<TValue> TellsAt(Population<T> of, in Moment at) => FoundAt(of, at).TellsAt(of, _attribute, at);

    private Found FoundAt(Population<T> of, in Moment at) => at.Scratch.Once(this, of, at, static (sides, things, in moment) => sides.Made(things, moment));

    private Found Made(Population<T> of, in Moment at)
    {
        List<TValue> values = [];
        int unknown = 0;
        foreach (Row<T> row in of.Rows(at))
        {
            Fact<TValue> fact = _attribute.Of(row, at);
            if (fact.IsNone || of.Has(row, at).IsNo)
            {
                continue;
            }

            if (fact.TryGet(out TValue? value))
            {
                values.Add(value);
            }
            else
            {
                unknown++;
            }
        }

        return new(Values.Of(values), unknown);
    }

    /// <param name="Values">The values that are known.</param>
    /// <param name="Unknown">Of how many things it is not known.</param>
    private sealed record Found(Values Values, int Unknown)
    {
        private ValueList<TValue>? _tells;

        public ValueList<TValue> TellsAt(Population<T> of, Attribute<T, TValue> attribute, in Moment at) => _tells ??= new ToldApart<TValue>().Add(of, attribute, at).All;
    }
}
