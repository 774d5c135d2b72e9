namespace Overenskommelse.Norms;

/// <summary>Both are so.</summary>
internal sealed class Both<T>(Test<T> one, Test<T> other) : Test<T>
    where T : class
{
    public override FactAreas Reads { get; } = one.Reads | other.Reads;

    public override Phrase Says { get; } = new("and", [one.Says, other.Says]);

    internal override ReadOnlySpan<Test<T>> Parts => new[] { one, other };

    public override Truth Of(Row<T> row, in Moment at)
    {
        Truth first = one.Of(row, at);
        return first.IsNo ? first : first & other.Of(row, at);
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        ask.If(one, row, at);
        ask.If(other, row, at);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        Truth first = one.Of(row, at);
        (first.IsNo || (first.MayBeNo && !other.Of(row, at).IsNo) ? one : other).Why(row, at, found);
    }

    /// <summary>What already is so stays; of what is not so, all must be able to come, and the first day counts.</summary>
    public override Chance StillPossible(Row<T> row, in Moment at)
    {
        (Truth first, Truth second) = (one.Of(row, at), other.Of(row, at));
        if (first.IsYes || second.IsYes)
        {
            return (first.IsYes ? other : one).StillPossible(row, at);
        }

        (Chance a, Chance b) = (one.StillPossible(row, at), other.StillPossible(row, at));
        return new((first | a.Can) & (second | b.Can), Answer.Earliest(a.Until, b.Until));
    }

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        one.Turns(row, at, days);
        other.Turns(row, at, days);
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        one.TurnsElsewhere(at, days);
        other.TurnsElsewhere(at, days);
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        foreach (Test<T> each in (ReadOnlySpan<Test<T>>)[one, other])
        {
            if (each.Of(row, at).MayBeNo)
            {
                each.Mend(row, at, remedies);
            }
        }
    }
}
