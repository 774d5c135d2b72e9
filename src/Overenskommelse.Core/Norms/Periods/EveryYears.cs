namespace Overenskommelse.Norms;

/// <summary>Periods of so many years, one after another from a day.</summary>
internal sealed class EveryYears(int years, LocalDate from, Period after) : Recurrence
{
    public override bool IsByPeriod => true;

    internal override int MostAtOnce => 2;

    internal override Window[] Windows(in Moment at)
    {
        if (at.On < from)
        {
            return [];
        }

        int open = 0;
        while (Start(open + 1) <= at.On)
        {
            open++;
        }

        return open > 0 && at.Compact.IsInForceOn(Start(open).PlusDays(-1)) ? [Of(open - 1, at.Compact), Of(open, at.Compact)] : [Of(open, at.Compact)];
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
    private LocalDate Start(int number) => from.PlusYears(number * years);

    private Window Of(int number, Compact compact)
    {
        DateInterval interval = new(Start(number), Start(number + 1).PlusDays(-1));
        return new(interval, after == Period.Zero ? interval.End : interval.End.PlusDays(1) + after)
        {
            IsPartial = !compact.IsInForceOn(interval.Start) || !compact.IsInForceOn(interval.End),
        };
    }
}
