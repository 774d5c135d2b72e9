namespace Overenskommelse.Norms;

/// <summary>The first and the last day of a range, both included, that depends on the moment.</summary>
internal delegate (LocalDate From, LocalDate To) DayRange(in Moment at);

/// <summary>Whether a day lies in a range. The range may reach to the day asked about, and otherwise does not depend on it.</summary>
/// <param name="day">The day.</param>
/// <param name="says">What is asked, in words.</param>
/// <param name="range">The first and the last day.</param>
/// <param name="also">What else it is read from.</param>
/// <param name="inLife">Whether the range begins no earlier than what the clause is asked in: the compact, and its groups.</param>
internal sealed class DayTest<T>(DayOf<T> day, Phrase says, DayRange range, FactAreas also = FactAreas.None, bool inLife = false) : OwnTest<T>
    where T : class
{
    public override FactAreas Reads { get; } = day.Reads | also;

    public override Phrase Says => says;

    internal override object? FactOf(Row<T> row, in Moment at) => day.Of(row, at);

    internal override bool MayBeBefore(LocalDate before, DayOf<T> happens, in Moment at) => !ReferenceEquals(day, happens) || range(at).From < before;

    public override Truth Of(Row<T> row, in Moment at)
    {
        (int earliest, int latest) = day.Of(row, at).Keys;
        (LocalDate first, LocalDate last) = range(at);
        (int from, int to) = (Calendar.Key(first), Calendar.Key(last));
        return latest < earliest || latest < from || earliest > to || to < from ? Truth.No
            : earliest >= from && latest <= to && !IsInDoubt(DayOf(earliest), at) ? Truth.Yes
            : Truth.Unknown;
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        (LocalDate from, LocalDate to) = range(at);
        LocalDate earliest = LocalDate.Max(from, DayOf(day.Of(row, at).Keys.Earliest));
        if (IsInDoubt(earliest, at))
        {
            Life.AskWhetherBegun(earliest, at, ask);
        }

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
        found.Add(new(new BreachReason(says.Code), row.Organisation?.Id) { Day = day.Of(row, at) });

    public override void Turns(Row<T> row, in Moment at, TurningDays days) => day.Turns(row, at, days);

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(day.Code, row.Organisation?.Id, [range(at).From, range(at).To]));

    /// <summary>
    /// Whether a group may have begun after the day; or the compact, after one from before the period. The compact is presumed to have been in force since the period began, and not since
    /// earlier.
    /// </summary>
    private bool IsInDoubt(LocalDate earliest, in Moment at) =>
        inLife && (Life.HadGroupsOn(earliest, at) is null || (earliest < at.Window?.Start && at.Compact.HadTakenEffectOn(earliest) is null));

    private static LocalDate DayOf(int key) => Calendar.Day(Math.Clamp(key, Calendar.Key(Calendar.First), Calendar.Key(Calendar.Last)));
}
