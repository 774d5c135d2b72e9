namespace Overenskommelse.Norms;

/// <summary>Whether there is a day, whichever it is.</summary>
internal sealed class HasDay<T>(DayOf<T> day) : OwnTest<T>
    where T : class
{
    public override FactAreas Reads => day.Reads;

    public override Phrase Says => field ??= new($"{day.Code}.stated");

    internal override object? FactOf(Row<T> row, in Moment at) => day.Of(row, at);

    public override Truth Of(Row<T> row, in Moment at)
    {
        DayFact fact = day.Of(row, at);
        return fact.IsNone ? Truth.No : fact.Earliest is null ? Truth.Unknown : Truth.Yes;
    }

    /// <summary>Any day will do: one stands for all of them.</summary>
    public override void Ask(Row<T> row, in Moment at, Questions ask) => day.Ask(row, at, ask, at.On);

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), row.Organisation?.Id));

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(day.Code, row.Organisation?.Id, []));
}
