namespace Overenskommelse.Norms;

/// <summary>The order of days.</summary>
internal sealed class OrderByDay<T>(DayOf<T> day) : Order<T>
    where T : class
{
    internal override string Code => day.Code;

    internal override FactAreas Reads => day.Reads;

    internal override (int First, int Last) Of(Row<T> row, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        return (Calendar.Key(earliest), Calendar.Key(latest));
    }

    internal override void Ask(Row<T> row, in Moment at, Questions ask, ICollection<int> places, int beside)
    {
        List<LocalDate> days = [at.On, at.On.PlusDays(1)];
        foreach (int place in places)
        {
            LocalDate known = Calendar.Day(place);
            for (int step = -beside; Calendar.IsReasonable(known) && step <= beside; step++)
            {
                days.Add(known.PlusDays(step));
            }
        }

        day.Ask(row, at, ask, [.. days]);
    }

    internal override void Turns(Row<T> row, in Moment at, TurningDays days) => day.Turns(row, at, days);
}
