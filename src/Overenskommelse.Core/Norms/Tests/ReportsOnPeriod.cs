namespace Overenskommelse.Norms;

/// <summary>Whether a report is one for the period that is answered for: it is about some of it; or, where it is about no period, it was made in it.</summary>
internal sealed class ReportsOnPeriod(Attribute<ForumReport, DateInterval> about, Test<ForumReport> madeInPeriod) : OwnTest<ForumReport>
{
    public override FactAreas Reads => about.Reads | madeInPeriod.Reads | FactAreas.Period;

    public override Phrase Says => field ??= new($"{about.Code}.some-of-period");

    public override Truth Of(Row<ForumReport> row, in Moment at)
    {
        Fact<DateInterval> fact = about.Of(row, at);
        return fact.TryGet(out DateInterval? period) ? Truth.Of(period.Start <= at.Period.End && period.End >= at.Period.Start)
            : fact.IsNone ? madeInPeriod.Of(row, at)
            : Truth.Unknown;
    }

    /// <summary>It may be about the period, about another, or about none.</summary>
    public override void Ask(Row<ForumReport> row, in Moment at, Questions ask)
    {
        LocalDate before = at.Period.Start.PlusDays(-1);
        about.Ask(row, at, ask, [at.Period.Interval, new DateInterval(before, before)]);
        ask.If(madeInPeriod, row, at);
    }

    public override void Why(Row<ForumReport> row, in Moment at, ICollection<Breach> found) => found.Add(about.Why(row, at));

    public override void Turns(Row<ForumReport> row, in Moment at, TurningDays days) => madeInPeriod.Turns(row, at, days);

    public override void Mend(Row<ForumReport> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(about.Code, about.Why(row, at).Subject, [at.Period.Interval]));

    internal override object? FactOf(Row<ForumReport> row, in Moment at) => about.Of(row, at).Match<object>(value => value, () => Fact.None, () => Fact.NotKnown);
}
