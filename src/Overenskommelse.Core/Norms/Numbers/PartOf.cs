namespace Overenskommelse.Norms;

/// <summary>Those of some things that something more is so of. Held against all of them, each thing is counted on both sides at once.</summary>
internal sealed class PartOf<T>(CountOf<T> whole, Test<T> test) : Number
    where T : class
{
    private readonly CountOf<T> _those = whole.That(test);

    public override Phrase Says => _those.Says;

    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => _those.Accept(visitor);

    internal override FactAreas Reads => _those.Reads;

    internal override IEnumerable<GroupId> Groups => _those.Groups;

    internal override Unit Unit => _those.Unit;

    internal override (int Least, int Most) Range(in Moment at) => _those.Range(at);

    internal override void Ask(in Moment at, Questions ask)
    {
        Population<T> of = whole.Population;
        of.AskIfLacking(at, ask);
        if (of.MayLackOne(at))
        {
            ask.If(test, Row<T>.Blank, at);
        }

        foreach (Row<T> row in of.Rows(at))
        {
            of.AskWhether(row, at, ask);
            if (of.Has(row, at).MayBeYes)
            {
                ask.If(test, row, at);
                whole.AskWorth(row, at, ask);
            }
        }
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(whole.Population, test, at);

    internal override bool LooksAtAllOf(Limit limit) => limit.Part.Whole is CountOf<T> all && all.IsAlike(whole);

    internal override void Turns(in Moment at, TurningDays days) => _those.Turns(at, days);

    internal override ValueList<LocalDate> Days(in Moment at) => _those.Days(at);

    internal override void NameApart(in Moment at, List<Breach> found)
    {
        Population<T> of = whole.Population;
        foreach (Row<T> row in of.Rows(at))
        {
            if (of.Has(row, at).IsYes && test.Of(row, at).IsNo)
            {
                test.EveryWhy(row, at, found);
            }
        }
    }

    private protected override (long Least, long Most) Less(Number other, int times, int otherTimes, in Moment at)
    {
        Population<T> of = whole.Population;
        if (other is not CountOf<T> all || !all.IsAlike(whole) || of.MayLackOne(at))
        {
            return base.Less(other, times, otherTimes, at);
        }

        (Int128 least, Int128 most) = (0, 0);
        foreach (Row<T> row in of.Rows(at))
        {
            (Truth counts, Truth fits) = (of.Has(row, at), test.Of(row, at));
            (long low, long high) = (long.MaxValue, long.MinValue);
            foreach ((bool may, long less) in (ReadOnlySpan<(bool, long)>)
                [(!counts.IsYes, 0), (counts.MayBeYes && !fits.IsYes, -otherTimes), (counts.MayBeYes && fits.MayBeYes, times - otherTimes)])
            {
                if (may)
                {
                    (long few, long many) = Times(less, whole.Worth(row, at));
                    (low, high) = (Math.Min(low, few), Math.Max(high, many));
                }
            }

            (least, most) = (least + low, most + high);
        }

        return ((long)Int128.Clamp(least, -Unlimited, Unlimited), (long)Int128.Clamp(most, -Unlimited, Unlimited));
    }

    /// <summary>So many times a number, at least and at most: what has no limit has none in one direction or the other.</summary>
    private static (long Few, long Many) Times(long less, (int Least, int Most) worth)
    {
        long end = less == 0 ? 0 : worth.Most < int.MaxValue ? less * worth.Most : less < 0 ? -Unlimited : Unlimited;
        return (Math.Min(less * worth.Least, end), Math.Max(less * worth.Least, end));
    }
}
