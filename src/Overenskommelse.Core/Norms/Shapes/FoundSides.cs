namespace Overenskommelse.Norms;

/// <summary>Each value that one of some things has, as a side; what is not known may be on any of them, or on one of its own.</summary>
internal sealed class FoundSides<T, TValue>(Attribute<T, TValue> attribute) : SidesByValue<T, TValue>(Guard.Against.Null(attribute))
    where T : class
    where TValue : notnull
{
    private readonly Attribute<T, TValue> _attribute = attribute;

    internal override bool KeepsEmpty => false;

    internal override int MoreAt(Population<T> of, in Moment at) => FoundAt(of, at).Unknown.Count;

    /// <summary>Which of them may be, is not tried: there may be many.</summary>
    internal override bool MayBeOn(int side, Row<T> row, Population<T> of, in Moment at) => true;

    private protected override Values ValuesAt(Population<T> of, in Moment at) => FoundAt(of, at).Values;

    /// <summary>Those that are known, and one of each thing's own, which others may share; none, where there would be too many ways to fill them in, or nothing to call them.</summary>
    private protected override ValueList<TValue> TellsAt(Population<T> of, in Moment at)
    {
        Found found = FoundAt(of, at);
        List<TValue> tells = [.. found.Values.Places.Keys];
        HashSet<object> sources = [];
        foreach (Row<T> row in found.Unknown)
        {
            object source = _attribute.Source(row, at).Row;
            if (!sources.Add(source))
            {
                continue;
            }

            if ((_attribute.Fresh(row, at) ?? Unnamed.Of<TValue>(source)) is not TValue fresh || Math.Pow(tells.Count + 1, sources.Count) > Filling.MostWays)
            {
                return [];
            }

            tells.Add(fresh);
        }

        return tells.ToValueList();
    }

    private Found FoundAt(Population<T> of, in Moment at) => at.Scratch.Once(this, of, at, static (sides, things, in moment) => sides.Made(things, moment));

    private Found Made(Population<T> of, in Moment at)
    {
        List<TValue> values = [];
        List<Row<T>> unknown = [];
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
                unknown.Add(row);
            }
        }

        return new(Values.Of(values), unknown);
    }

    private sealed record Found(Values Values, List<Row<T>> Unknown);
}
