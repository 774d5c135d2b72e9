namespace Overenskommelse.Norms;

/// <summary>How many different values some things have.</summary>
internal sealed class DifferentValues<T, TValue>(Population<T> of, Attribute<T, TValue> value, Unit unit) : Number
    where T : class
    where TValue : notnull
{
    public override Phrase Says => field ??= new("different", [of.Says, unit]);

    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => Guard.Against.Null(visitor).Different(of, value);

    internal override FactAreas Reads { get; } = of.Reads | value.Reads;

    internal override IEnumerable<GroupId> Groups => of.Groups;

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
        new ToldApart<TValue>().Add(of, value, at).Ask(of, value, at, ask);
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(of, null, at);

    internal override void Turns(in Moment at, TurningDays days) => of.Turns(at, days);
}
