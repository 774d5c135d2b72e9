namespace Overenskommelse.Norms;

/// <summary>The values by which it can be told which things have the same: those that are known, and one of each other thing's own, which others may share.</summary>
internal sealed class ToldApart<TValue>
    where TValue : notnull
{
    private readonly HashSet<TValue> _values = [];
    private readonly HashSet<(object Attribute, object Row)> _sources = [];
    private bool _isOpen;

    /// <summary>All of them; none, where there would be too many ways to fill them in, or nothing to call what nobody has named.</summary>
    public ValueList<TValue> All => _isOpen || Math.Pow(_values.Count + 1, _sources.Count) > Filling.MostWays ? [] : _values.ToValueList();

    /// <summary>Those of some things.</summary>
    public ToldApart<TValue> Add<T>(Population<T> of, Attribute<T, TValue> attribute, in Moment at)
        where T : class
    {
        _values.UnionWith(attribute.Closed ?? []);
        foreach (Row<T> row in of.Rows(at))
        {
            Fact<TValue> fact = attribute.Of(row, at);
            if (fact.IsNone || of.Has(row, at).IsNo)
            {
                continue;
            }

            if (fact.TryGet(out TValue? known))
            {
                _values.Add(known);
            }
            else if (attribute.Closed is null && _sources.Add(attribute.Source(row, at)))
            {
                _isOpen |= attribute.Fresh(row, at) is not TValue fresh || !_values.Add(fresh);
            }
        }

        return this;
    }

    /// <summary>Asks what each of some things has.</summary>
    public void Ask<T>(Population<T> of, Attribute<T, TValue> attribute, in Moment at, Questions ask)
        where T : class
    {
        ValueList<TValue> all = All;
        foreach (Row<T> row in of.Rows(at))
        {
            of.AskWhether(row, at, ask);
            if (of.Has(row, at).MayBeYes && !attribute.Of(row, at).IsKnown)
            {
                attribute.Ask(row, at, ask, all);
            }
        }
    }
}
