namespace Overenskommelse.Norms;

/// <summary>Periods of so many years, one after another from a day.</summary>
internal sealed class EveryYears : Recurrence
{
    /// <summary>Periods enough to meet a leap day at either end, and to lack one.</summary>
    private const int OfEveryLength = 8;

    private readonly int _years;
    private readonly LocalDate _from;
    private readonly Period _after;
    private readonly int _earlier;

    public EveryYears(int years, LocalDate from, Period after)
    {
        (_years, _from, _after) = (years, from, after);
        _earlier = LeastEarlier(Start, after, OfEveryLength);
    }

    public override bool IsByPeriod => true;

    internal override int MostAtOnce => _earlier + 1;

    internal override Window[] Windows(in Moment at)
    {
        if (at.On < _from)
        {
            return [];
        }

        int open = 0;
        while (Start(open + 1) <= at.On)
        {
            open++;
        }

        List<Window> windows = new(_earlier + 1);
        for (int number = Math.Max(0, open - _earlier); number <= open; number++)
        {
            if (number == open || Life.MayBeOn(Start(number + 1).PlusDays(-1), at))
            {
                windows.Add(Of(number, at));
            }
        }

        return [.. windows];
    }

    internal override LocalDate? NextTurn(LocalDate day)
    {
        int next = 0;
        while (Start(next) <= day)
        {
            next++;
        }

        return Start(next);
    }

    internal override LocalDate? Forgets(LocalDate day) => null;

    /// <summary>Each counted from the first, so that one that began on a leap day goes back to it.</summary>
    private LocalDate Start(int number) => _from.PlusYears(number * _years);

    private Window Of(int number, in Moment at)
    {
        DateInterval interval = new(Start(number), Start(number + 1).PlusDays(-1));
        return Window.Of(interval, Due(interval.End, _after), at);
    }
}
