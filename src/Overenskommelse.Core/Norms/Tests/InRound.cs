namespace Overenskommelse.Norms;

/// <summary>Whether a nomination came in during a round that was open.</summary>
internal sealed class InRound(RoundsOpened rounds) : Test<Nomination>
{
    public override FactAreas Reads => rounds.Decisions.Reads | FactAreas.Nominations;

    public override Phrase Says => field ??= new("nomination.in-round", [rounds.Decisions.Says, $"{rounds.LastDay.Month:00}-{rounds.LastDay.Day:00}"]);

    public override Truth Of(Row<Nomination> row, in Moment at)
    {
        RoundsOpened.Opened opened = rounds.At(at);
        (int from, int to) = Nominations.Day.Of(row, at).Keys;
        bool hasCome = to <= at.Key;
        to = Math.Min(to, at.Key);
        if (to < from)
        {
            return Truth.No;
        }

        if (opened.HasOneWith(from, to))
        {
            return hasCome ? Truth.Yes : Truth.Unknown;
        }

        if (!opened.IsOpen && from == to)
        {
            return Truth.No;
        }

        (LocalDate earliest, LocalDate latest) = Nominations.Day.Bounds(row, at);
        return opened.MayLackOne || MayBeOpen(opened, earliest, LocalDate.Min(latest, at.On)) ? Truth.Unknown : Truth.No;
    }

    public override void Ask(Row<Nomination> row, in Moment at, Questions ask)
    {
        rounds.Decisions.AskIfLacking(at, ask);
        (LocalDate earliest, LocalDate latest) = Nominations.Day.Bounds(row, at);
        List<LocalDate> turns = [];
        foreach (DateInterval round in rounds.At(at).InOrder)
        {
            turns.AddRange([round.Start.PlusDays(-1), round.Start, round.End, round.End.PlusDays(1)]);
        }

        Nominations.Day.Ask(row, at, ask, [.. turns, at.On, at.On.PlusDays(1)]);
        LocalDate[] tells = [.. Around(earliest), .. Around(latest), at.On, at.On.PlusDays(1)];
        foreach (Row<Decision> decision in rounds.Decisions.Rows(at))
        {
            rounds.Decisions.AskWhether(decision, at, ask);
            if (rounds.Decisions.Has(decision, at).MayBeYes)
            {
                Decisions.Day.Ask(decision, at, ask, tells);
            }
        }
    }

    /// <summary>The days by which a decision can be told to open a round with a day in it: around that day, and around the last day of the season before it.</summary>
    private LocalDate[] Around(LocalDate day)
    {
        if (!Calendar.IsReasonable(day))
        {
            return [];
        }

        LocalDate season = rounds.LastDay.InYear(day.Year) is var last && last < day ? last : rounds.LastDay.InYear(day.Year - 1);
        return [season.PlusDays(-1), season, season.PlusDays(1), season.PlusDays(2), day.PlusDays(-1), day, day.PlusDays(1)];
    }

    /// <summary>
    /// On which side of a round the day, or the month or year of it, lies: before the next one if that opens in the same year or none has closed, otherwise after the last that has
    /// closed.
    /// </summary>
    public override void Why(Row<Nomination> row, in Moment at, ICollection<Breach> found)
    {
        LocalDate? day = Nominations.Day.Of(row, at).TryGet(out LocalDate known) ? known : null;
        (LocalDate earliest, LocalDate latest) = Nominations.Day.Bounds(row, at);
        LocalDate? opens = null;
        LocalDate? closed = null;
        foreach (DateInterval round in rounds.At(at).InOrder)
        {
            opens ??= round.Start > latest ? round.Start : null;
            closed = round.End < earliest ? round.End : closed;
        }

        foreach ((_, LocalDate last) in rounds.At(at).Possible)
        {
            LocalDate end = rounds.LastDayFrom(rounds.FirstDay(last));
            closed = end < earliest && !(closed > end) ? end : closed;
        }

        found.Add(closed is null || opens?.Year == latest.Year
            ? new(BreachReason.BeforeOpening, row.Fact.By) { Day = day, Limit = opens }
            : new(BreachReason.AfterClosing, row.Fact.By) { Day = day, Limit = closed });
    }

    public override Chance StillPossible(Row<Nomination> row, in Moment at) => Chance.No;

    public override void Turns(Row<Nomination> row, in Moment at, TurningDays days) => Nominations.Day.Turns(row, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        foreach (Row<Decision> decision in rounds.Decisions.Rows(at))
        {
            Decisions.Day.Turns(decision, at, days);
        }
    }

    public override void Mend(Row<Nomination> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Nominations.Day.Code, row.Fact.By, []));

    /// <summary>Whether a round may have been open on one of these days: one that is known, or one that a decision opened whose day is not.</summary>
    private bool MayBeOpen(RoundsOpened.Opened opened, LocalDate earliest, LocalDate latest)
    {
        foreach (DateInterval round in opened.InOrder)
        {
            if (round.Start <= latest && round.End >= earliest)
            {
                return true;
            }
        }

        foreach ((LocalDate from, LocalDate to) in opened.Possible)
        {
            // The latest decision that can have opened a round by the last of the days; its round reaches furthest.
            LocalDate decided = LocalDate.Min(to, latest);
            LocalDate first = decided >= from ? rounds.FirstDay(decided) : LocalDate.MaxIsoValue;
            first = first > latest && decided > from ? rounds.FirstDay(decided.PlusDays(-1)) : first;
            if (first <= latest && rounds.LastDayFrom(first) >= earliest)
            {
                return true;
            }
        }

        return false;
    }
}
