namespace Overenskommelse.Norms;

/// <summary>Those of some things that something more is so of. Held against all of them, each thing is counted on both sides at once.</summary>
internal sealed class PartOf<T>(Population<T> of, Test<T> test, Unit unit) : Number
    where T : class
{
    private readonly CountOf<T> _those = new(of.That(test), unit);

    public override Phrase Says => _those.Says;

    internal override FactAreas Reads => _those.Reads;

    internal override Unit Unit => _those.Unit;

    internal override (int Least, int Most) Range(in Moment at) => _those.Range(at);

    internal override void Ask(in Moment at, Questions ask)
    {
        of.AskIfLacking(at, ask);
        foreach (Row<T> row in of.Rows(at))
        {
            of.AskWhether(row, at, ask);
            if (of.Has(row, at).MayBeYes)
            {
                ask.If(test, row, at);
            }
        }
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(of, test, at);

    internal override void Turns(in Moment at, TurningDays days) => _those.Turns(at, days);

    internal override ValueList<LocalDate> Days(in Moment at) => _those.Days(at);

    private protected override (long Least, long Most) Less(Number other, int times, int otherTimes, in Moment at)
    {
        if (other is not CountOf<T> all || !all.Counts(of) || of.MayLackOne(at))
        {
            return base.Less(other, times, otherTimes, at);
        }

        (long least, long most) = (0, 0);
        foreach (Row<T> row in of.Rows(at))
        {
            (Truth counts, Truth fits) = (of.Has(row, at), test.Of(row, at));
            (int low, int high) = (int.MaxValue, int.MinValue);
            foreach ((bool may, int less) in (ReadOnlySpan<(bool, int)>)
                [(!counts.IsYes, 0), (counts.MayBeYes && !fits.IsYes, -otherTimes), (counts.MayBeYes && fits.MayBeYes, times - otherTimes)])
            {
                (low, high) = may ? (Math.Min(low, less), Math.Max(high, less)) : (low, high);
            }

            (least, most) = (least + low, most + high);
        }

        return (least, most);
    }
}
