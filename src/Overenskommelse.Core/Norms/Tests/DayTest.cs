namespace Overenskommelse.Norms;

/// <summary>The first and the last day of a range, both included, that depends on the moment.</summary>
internal delegate (LocalDate From, LocalDate To) DayRange(in Moment at);

/// <summary>Whether a day lies in a range. The range may reach to the day asked about, and otherwise does not depend on it.</summary>
internal sealed class DayTest<T>(DayOf<T> day, Phrase says, DayRange range, FactAreas also = FactAreas.None) : Test<T>
    where T : class
{
    public override FactAreas Reads { get; } = day.Reads | also;

    public override Phrase Says => says;

    internal override object? FactOf(Row<T> row, in Moment at) => day.Of(row, at);

    public override Truth Of(Row<T> row, in Moment at)
    {
        (int earliest, int latest) = day.Of(row, at).Keys;
        (LocalDate first, LocalDate last) = range(at);
        (int from, int to) = (Calendar.Key(first), Calendar.Key(last));
        return latest < earliest || latest < from || earliest > to || to < from ? Truth.No
            : earliest >= from && latest <= to ? Truth.Yes
            : Truth.Unknown;
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        (LocalDate from, LocalDate to) = range(at);
        if (from == LocalDate.MinIsoValue)
        {
            day.Ask(row, at, ask, to, to.PlusDays(1));
        }
        else
        {
            day.Ask(row, at, ask, from.PlusDays(-1), from, to, to.PlusDays(1));
        }
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) =>
        found.Add(new(new BreachReason(says.Code), row.Organisation?.Id) { Day = day.Of(row, at).TryGet(out LocalDate known) ? known : null });

    public override Chance StillPossible(Row<T> row, in Moment at) => Chance.No;

    public override void Turns(Row<T> row, in Moment at, TurningDays days) => day.Turns(row, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(day.Code, row.Organisation?.Id, [range(at).From, range(at).To]));
}
