namespace Overenskommelse.Norms;

/// <summary>At least one is so.</summary>
internal sealed class AtLeastOne<T>(Test<T> one, Test<T> other) : Test<T>
    where T : class
{
    public override FactAreas Reads { get; } = one.Reads | other.Reads;

    public override Phrase Says { get; } = new("or", [one.Says, other.Says]);

    internal override ReadOnlySpan<Test<T>> Parts => new[] { one, other };

    public override Truth Of(Row<T> row, in Moment at)
    {
        Truth first = one.Of(row, at);
        return first.IsYes ? first : first | other.Of(row, at);
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        ask.If(one, row, at);
        ask.If(other, row, at);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => other.Why(row, at, found);

    /// <summary>Either may come, until the last day of them.</summary>
    public override Chance StillPossible(Row<T> row, in Moment at)
    {
        (Chance a, Chance b) = (one.StillPossible(row, at), other.StillPossible(row, at));
        return new(a.Can | b.Can, Answer.Latest(a.Until, b.Until));
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
        one.Mend(row, at, remedies);
        other.Mend(row, at, remedies);
    }
}
