namespace Overenskommelse.Norms;

/// <summary>Whether a period that a thing states covers the whole of the period that is answered for.</summary>
internal sealed class CoversPeriod<T>(Attribute<T, DateInterval> about) : Test<T>
    where T : class
{
    public override FactAreas Reads => about.Reads | FactAreas.Period;

    public override Phrase Says => field ??= new($"{about.Code}.period");

    public override Truth Of(Row<T> row, in Moment at)
    {
        Fact<DateInterval> fact = about.Of(row, at);
        return fact.TryGet(out DateInterval? period) ? Truth.Of(period.Contains(at.Period.Interval)) : fact.IsNone ? Truth.No : Truth.Unknown;
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask) => about.Ask(row, at, ask, [at.Period.Interval]);

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(about.Why(row, at));

    public override Chance StillPossible(Row<T> row, in Moment at) => Chance.No;

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(about.Code, about.Why(row, at).Subject, [at.Period.Interval]));
}
