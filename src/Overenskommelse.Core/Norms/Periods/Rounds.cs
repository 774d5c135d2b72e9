namespace Overenskommelse.Norms;

/// <summary>The rounds that decisions open, as periods.</summary>
internal sealed class Rounds(RoundsOpened rounds) : Recurrence
{
    public override bool IsByPeriod => true;

    /// <summary>The latest two, and one that is not known.</summary>
    internal override int MostAtOnce => 3;

    internal override FactAreas Reads { get; } = rounds.Decisions.Reads | Decisions.Day.Reads;

    internal override Window[] Windows(in Moment at)
    {
        LocalDate on = at.On;
        DateInterval[] begun = [.. rounds.At(at).InOrder.Where(round => round.Start <= on)];
        return [.. begun.TakeLast(2).Select(round => new Window(round, round.End))];
    }

    /// <summary>From the first day that a round may have opened until the last on which it may close.</summary>
    internal override Window? Perhaps(in Moment at)
    {
        RoundsOpened.Opened opened = rounds.At(at);
        if (!opened.IsOpen)
        {
            return null;
        }

        LocalDate first = opened.MayLackOne ? LocalDate.MinIsoValue : LocalDate.Min(opened.Possible.Min(round => round.Start), at.On);
        return new(new DateInterval(first, rounds.LastDayFrom(at.On)), rounds.LastDayFrom(at.On)) { IsTold = false };
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        rounds.Decisions.AskIfLacking(at, ask);
        foreach (Row<Decision> row in rounds.Decisions.Rows(at))
        {
            if (rounds.Decisions.Has(row, at).MayBeYes)
            {
                rounds.Decisions.AskWhether(row, at, ask);
                Decisions.Day.Ask(row, at, ask, at.On, at.On.PlusDays(1));
            }
        }
    }

    internal override void Turns(in Moment at, TurningDays days)
    {
        rounds.Decisions.Turns(at, days);
        foreach (Row<Decision> row in rounds.Decisions.Rows(at))
        {
            Decisions.Day.Turns(row, at, days);
            if (Decisions.Day.Of(row, at).TryGet(out LocalDate day))
            {
                days.Add(rounds.FirstDay(day));
            }
        }
    }

    internal override void Trace(in Moment at, Tracing tracing) => tracing.Of(rounds.Decisions, null, at);

    internal override LocalDate? NextTurn(LocalDate day) => null;

    internal override LocalDate? Forgets(LocalDate day) => null;
}
