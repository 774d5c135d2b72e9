namespace Overenskommelse.Norms;

/// <summary>Periods of so many months, a whole number of which make a calendar year.</summary>
internal sealed class EveryMonths : Recurrence
{
    private const int MonthsOfYear = 12;

    /// <summary>Years enough for a period of every length that the calendar has: they meet a leap day, and lack one.</summary>
    private const int YearsOfEveryLength = 8;

    private readonly int _months;
    private readonly Period _after;
    private readonly int _earlier;

    public EveryMonths(int months, Period after, int? earlier)
    {
        if (months < 1 || MonthsOfYear % months != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, $"A calendar year of {MonthsOfYear} months is no whole number of periods of {months}; expected 1, 2, 3, 4, 6 or 12.");
        }

        (_months, _after) = (months, after);
        LocalDate from = new(2000, 1, 1);
        int least = LeastEarlier(number => from.PlusMonths(months * number), after, YearsOfEveryLength * MonthsOfYear / months);
        _earlier = earlier is not { } stated || stated >= least ? earlier ?? least : throw new ArgumentOutOfRangeException(
            nameof(earlier), earlier, $"Periods of {months} months that are due {after} after their end can be broken only while {least} earlier ones are answered for; got {stated}.");
    }

    public override bool IsByPeriod => true;

    internal override int MostAtOnce => _earlier + 1;

    internal override Window[] Windows(in Moment at) => at.Scratch.Once(this, at, static (periods, in moment) => periods.Made(moment));

    internal override LocalDate? NextTurn(LocalDate day) => FirstDay(day).PlusMonths(_months);

    internal override LocalDate? Forgets(LocalDate day) => null;

    private Window[] Made(in Moment at)
    {
        LocalDate open = FirstDay(at.On);
        List<Window> windows = new(_earlier + 1);
        for (int back = _earlier; back >= 0; back--)
        {
            LocalDate first = open.PlusMonths(-_months * back);
            if (back == 0 || Life.MayBeOn(first.PlusMonths(_months).PlusDays(-1), at))
            {
                windows.Add(Of(first, at));
            }
        }

        return [.. windows];
    }

    private LocalDate FirstDay(LocalDate day) => new(day.Year, day.Month - ((day.Month - 1) % _months), 1);

    private Window Of(LocalDate first, in Moment at)
    {
        DateInterval interval = _months == MonthsOfYear ? CalendarYear.Of(first.Year) : new(first, first.PlusMonths(_months).PlusDays(-1));
        return Window.Of(interval, Due(interval.End, _after), at);
    }
}
