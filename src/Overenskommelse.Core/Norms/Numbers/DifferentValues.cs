namespace Overenskommelse.Norms;

/// <summary>How many different values some things have.</summary>
internal sealed class DifferentValues<T, TValue>(Population<T> of, Attribute<T, TValue> value, Unit unit) : Number
    where T : class
    where TValue : notnull
{
    public override Phrase Says => field ??= new("different", [of.Says, value.Code]);

    internal override FactAreas Reads { get; } = of.Reads | value.Reads;

    internal override Unit Unit => unit;

    internal override (int Least, int Most) Range(in Moment at)
    {
        HashSet<TValue> certain = [];
        HashSet<TValue> possible = [];
        int unknown = 0;
        foreach (Row<T> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            Fact<TValue> fact = value.Of(row, at);
            if (!counts.MayBeYes || fact.IsNone)
            {
                continue;
            }

            if (!fact.TryGet(out TValue? known))
            {
                unknown++;
            }
            else
            {
                possible.Add(known);
                _ = counts.IsYes && certain.Add(known);
            }
        }

        return (certain.Count, of.MayLackOne(at) ? int.MaxValue : possible.Count + unknown);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        of.AskIfLacking(at, ask);
        ValueList<TValue> known = ValuesAt(at);
        foreach (Row<T> row in of.Rows(at))
        {
            of.AskWhether(row, at, ask);
            if (of.Has(row, at).MayBeYes && !value.Of(row, at).IsKnown)
            {
                value.Ask(row, at, ask, known);
            }
        }
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(of, null, at);

    internal override void Turns(in Moment at, TurningDays days) => of.Turns(at, days);

    /// <summary>
    /// One that is not known may be any that is, or none of them; and two that are not known may be the same. Where nothing makes a value that is none of
    /// them, there are no values that all can be told apart by.
    /// </summary>
    private ValueList<TValue> ValuesAt(in Moment at)
    {
        HashSet<TValue> values = [];
        foreach (Row<T> row in of.Rows(at))
        {
            Fact<TValue> fact = value.Of(row, at);
            if (!fact.IsKnown && value.Closed is null && value.Fresh(row, at) is null)
            {
                return [];
            }

            if (of.Has(row, at).MayBeYes && (fact.TryGet(out TValue? each) || (!fact.IsKnown && value.Fresh(row, at) is TValue fresh && (each = fresh) is not null)))
            {
                values.Add(each);
            }
        }

        return values.ToValueList();
    }
}
