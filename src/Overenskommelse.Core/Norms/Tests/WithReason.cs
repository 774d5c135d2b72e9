namespace Overenskommelse.Norms;

/// <summary>A test with a reason of its own for what is amiss.</summary>
internal sealed class WithReason<T>(Test<T> one, BreachReason reason) : Test<T>
    where T : class
{
    public override FactAreas Reads => one.Reads;

    public override Phrase Says => one.Says;

    internal override ReadOnlySpan<Test<T>> Parts => one.Parts;

    internal override object? FactOf(Row<T> row, in Moment at) => one.FactOf(row, at);

    internal override Test<T> Beyond(Test<T> known) => new WithReason<T>(one.Beyond(known), reason);

    internal override Id? JudgedOf(Row<T> row) => one.JudgedOf(row);

    internal override bool MayBeBefore(LocalDate before, DayOf<T> happens, in Moment at) => one.MayBeBefore(before, happens, at);

    public override Truth Of(Row<T> row, in Moment at) => one.Of(row, at);

    public override void Ask(Row<T> row, in Moment at, Questions ask) => one.Ask(row, at, ask);

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        List<Breach> those = [];
        one.Why(row, at, those);
        foreach (Breach breach in those.Take(1))
        {
            found.Add(breach with { Reason = reason });
        }
    }

    public override TimeLeft StillPossible(Row<T> row, in Moment at) => one.StillPossible(row, at);

    public override void Turns(Row<T> row, in Moment at, TurningDays days) => one.Turns(row, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days) => one.TurnsElsewhere(at, days);

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => one.Mend(row, at, remedies);
}
