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
        LocalDate last = LocalDate.Min(latest, at.On);
        return opened.MayLackOne || opened.All.Any(round => Overlap(round, earliest, last)) ? Truth.Unknown : Truth.No;
    }

    public override void Ask(Row<Nomination> row, in Moment at, Questions ask)
    {
        rounds.Decisions.AskIfLacking(at, ask);
        List<LocalDate> turns = [at.On, at.On.PlusDays(1)];
        foreach (DateInterval round in rounds.At(at).All)
        {
            turns.AddRange([round.Start.PlusDays(-1), round.Start, round.End, round.End.PlusDays(1)]);
        }

        Nominations.Day.Ask(row, at, ask, [.. turns]);
        (LocalDate earliest, LocalDate latest) = row.IsBlank ? (LocalDate.MinIsoValue, LocalDate.MaxIsoValue) : Nominations.Day.Bounds(row, at);
        foreach (Row<Decision> decision in rounds.Decisions.Rows(at))
        {
            if (rounds.Decisions.Has(decision, at).MayBeYes && rounds.Possible(decision, at) is { } round && Overlap(round, earliest, latest))
            {
                rounds.Decisions.AskWhether(decision, at, ask);
                AskDay(decision, row, at, ask);
            }
        }
    }

    /// <summary>
    /// On which side of a round the day, or the month or year of it, lies: before the next one if that opens in the same year or none has closed, otherwise after the last that has
    /// closed.
    /// </summary>
    public override void Why(Row<Nomination> row, in Moment at, ICollection<Breach> found)
    {
        DayFact day = Nominations.Day.Of(row, at);
        (LocalDate earliest, LocalDate latest) = Nominations.Day.Bounds(row, at);
        LocalDate? opens = null;
        LocalDate? closed = null;
        RoundsOpened.Opened opened = rounds.At(at);
        foreach (DateInterval round in opened.InOrder)
        {
            opens ??= round.Start > latest ? round.Start : null;
        }

        foreach (DateInterval round in opened.All)
        {
            closed = round.End < earliest && !(closed > round.End) ? round.End : closed;
        }

        DayFact limit = opens is { } first && opened.IsStartKnown(new(first, first)) ? first : Fact.NotKnown;
        found.Add(closed is null || opens?.Year == latest.Year
            ? new(BreachReason.BeforeOpening, row.Fact.By) { Day = day, Limit = limit }
            : new(BreachReason.AfterClosing, row.Fact.By) { Day = day, Limit = closed.Value });
    }

    public override TimeLeft StillPossible(Row<Nomination> row, in Moment at) => TimeLeft.No;

    public override void Turns(Row<Nomination> row, in Moment at, TurningDays days) => Nominations.Day.Turns(row, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        foreach (Row<Decision> decision in rounds.Decisions.Rows(at))
        {
            Decisions.Day.Turns(decision, at, days);
        }
    }

    public override void Mend(Row<Nomination> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Nominations.Day.Code, row.Fact.By, []));

    private static bool Overlap(DateInterval round, LocalDate earliest, LocalDate latest) => round.Start <= latest && round.End >= earliest;

    /// <summary>
    /// By which days of a decision it can be told whether its round has the nomination in it. Where the day of the nomination is not known, those depend on which day it is filled in with, so
    /// that the decision is not filled in.
    /// </summary>
    private void AskDay(Row<Decision> decision, Row<Nomination> row, in Moment at, Questions ask)
    {
        (LocalDate earliest, LocalDate latest) = Nominations.Day.Bounds(row, at);
        if (row.IsBlank || earliest == latest)
        {
            Decisions.Day.Ask(decision, at, ask, [.. rounds.Tells(row.IsBlank ? at.On : earliest, at.On), at.On, at.On.PlusDays(1)]);
        }
        else
        {
            Decisions.Day.AskOpen(decision, at, ask);
        }
    }
}
