namespace Overenskommelse.Norms;

/// <summary>The rounds that decisions open, as periods.</summary>
internal class Rounds(RoundsOpened rounds) : Recurrence
{
    public override bool IsByPeriod => true;

    /// <summary>The one that is open, the last that has closed, and one that is not known.</summary>
    internal override int MostAtOnce => 3;

    internal override Phrase? Says => rounds.Decisions.Says;

    internal override FactAreas Reads { get; } = rounds.Decisions.Reads | Decisions.Day.Reads;

    internal override Window[] Windows(in Moment at)
    {
        RoundsOpened.Opened opened = rounds.At(at);
        List<DateInterval> begun = BegunBy(at.On, opened);
        Moment now = at;
        return
        [
            .. begun.TakeLast(begun.Count > 0 && begun[^1].End >= at.On ? 2 : 1)
                .Select(round => new Window(round, round.End) { IsStartKnown = opened.IsStartKnown(round), IsMeasuredWhole = false, MayBePartial = Life.MayNotBeAnsweredFor(round, now) }),
        ];
    }

    /// <summary>Those that have begun by a day, in order: of known days, since what happens in a round is measured against both.</summary>
    private protected virtual List<DateInterval> BegunBy(LocalDate on, RoundsOpened.Opened opened) => opened.Dated.FindAll(round => round.Start <= on);

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

    internal override Window? PerhapsOver(in Moment at)
    {
        RoundsOpened.Opened opened = rounds.At(at);
        Moment now = at;
        IEnumerable<DateInterval> possible = opened.MayLackOne ? opened.Possible.Append(Season.Always) : opened.Possible;
        (LocalDate First, LocalDate? Closed)[] over =
        [
            .. possible.Select(round => (round.Start, Closed: rounds.LastDaysBefore(now.On)
                .TakeWhile(day => day >= round.Start).Where(day => day <= round.End && Life.MayBeOn(day, now)).Cast<LocalDate?>().FirstOrDefault())),
        ];
        LocalDate? end = over.Max(each => each.Closed);
        return end is { } closed ? new(new(over.Where(each => each.Closed is not null).Min(each => each.First), closed), closed) { IsTold = false } : null;
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

    /// <summary>On the day of a decision, on the first day of its round, and on the day after its last, other rounds may answer.</summary>
    internal override void Turns(in Moment at, TurningDays days)
    {
        rounds.Decisions.Turns(at, days);
        foreach (Row<Decision> row in rounds.Decisions.Rows(at))
        {
            Decisions.Day.Turns(row, at, days);
            (LocalDate earliest, LocalDate latest) = Decisions.Day.Bounds(row, at);
            foreach (LocalDate day in Calendar.IsReasonable(earliest) && earliest <= latest ? (ReadOnlySpan<LocalDate>)[earliest, latest] : [])
            {
                days.Add(rounds.FirstDay(day));
                days.Add(rounds.LastDayFrom(rounds.FirstDay(day)).PlusDays(1));
            }
        }
    }

    internal override void Trace(in Moment at, Tracing tracing) => tracing.Of(rounds.Decisions, null, at);

    internal override LocalDate? NextTurn(LocalDate day) => null;

    internal override LocalDate? Forgets(LocalDate day) => null;
}
