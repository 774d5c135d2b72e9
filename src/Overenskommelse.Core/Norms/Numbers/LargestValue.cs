namespace Overenskommelse.Norms;

/// <summary>The largest value that one of some things has; zero when there is none.</summary>
internal sealed class LargestValue<T>(Population<T> of, Attribute<T, int> value, Unit unit, Func<T, int>? atLeast) : Number
    where T : class
{
    public override Phrase Says => field ??= new("largest", [of.Says, value.Code]);

    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => Guard.Against.Null(visitor).Largest(of, value);

    internal override FactAreas Reads { get; } = of.Reads | value.Reads;

    internal override IEnumerable<GroupId> Groups => of.Groups;

    internal override Unit Unit => unit;

    internal override (int Least, int Most) Range(in Moment at)
    {
        int least = 0;
        int most = of.MayLackOne(at) ? int.MaxValue : 0;
        foreach (Row<T> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            Fact<int> fact = value.Of(row, at);
            if (counts.MayBeYes && !fact.IsNone)
            {
                bool isKnown = fact.TryGet(out int known);
                int low = isKnown ? known : row.IsBlank ? 0 : atLeast?.Invoke(row.Fact) ?? 0;
                least = counts.IsYes ? Math.Max(least, low) : least;
                most = isKnown ? Math.Max(most, known) : int.MaxValue;
            }
        }

        return (least, most);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        of.AskIfLacking(at, ask);
        foreach (Row<T> row in of.Rows(at))
        {
            of.AskWhether(row, at, ask);
            if (of.Has(row, at).MayBeYes && !value.Of(row, at).IsKnown)
            {
                value.Ask(row, at, ask, []);
            }
        }
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(of, null, at);

    internal override void Turns(in Moment at, TurningDays days) => of.Turns(at, days);
}
