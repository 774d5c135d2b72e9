namespace Overenskommelse.Norms;

/// <summary>The days on which an answer may turn: on each of them it may be another than on the day before.</summary>
public sealed class TurningDays
{
    private readonly HashSet<LocalDate> _days = [];

    /// <summary>Whether it is enough to tell when outcomes may turn, and not how many things there are on a day.</summary>
    internal bool OfOutcomes { get; init; }

    /// <summary>A day on which it may turn.</summary>
    public void Add(LocalDate day) => _days.Add(day);

    /// <summary>A day on which something begins, ends or happens: it may turn on that day, and on the day after. Of a month or a year, on its first and its last.</summary>
    public void Around(DayFact fact)
    {
        foreach (LocalDate? day in (ReadOnlySpan<LocalDate?>)[fact.Earliest, fact.Latest])
        {
            if (day is { } known)
            {
                _days.Add(known);
                _days.Add(known.PlusDays(1));
            }
        }
    }

    /// <summary>The days in order, each once.</summary>
    internal LocalDate[] InOrder()
    {
        LocalDate[] days = [.. _days];
        Array.Sort(days);
        return days;
    }
}
