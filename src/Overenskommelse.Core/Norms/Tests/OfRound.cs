namespace Overenskommelse.Norms;

/// <summary>Whether a nomination belongs to the round that is answered for, in time or not.</summary>
internal sealed class OfRound(RoundsOpened rounds) : Test<Nomination>
{
    public override FactAreas Reads => rounds.Decisions.Reads | FactAreas.Nominations | FactAreas.Period;

    public override Phrase Says => field ??= new("nomination.of-round", [rounds.Decisions.Says, $"{rounds.LastDay.Month:00}-{rounds.LastDay.Day:00}"]);

    public override Truth Of(Row<Nomination> row, in Moment at)
    {
        (int earliest, int latest) = Nominations.Day.Of(row, at).Keys;
        return SeasonAt(at).Has(earliest, latest);
    }

    internal override bool MayBeBefore(LocalDate before, DayOf<Nomination> happens, in Moment at) => SeasonAt(at).May.Start < before;

    public override void Ask(Row<Nomination> row, in Moment at, Questions ask)
    {
        Season season = SeasonAt(at);
        List<LocalDate> turns = [];
        foreach (DateInterval each in (ReadOnlySpan<DateInterval>)[season.May, season.Sure])
        {
            turns.AddRange(each.Start > LocalDate.MinIsoValue ? [each.Start.PlusDays(-1), each.Start] : []);
            turns.AddRange(each.End < LocalDate.MaxIsoValue ? [each.End, each.End.PlusDays(1)] : []);
        }

        Nominations.Day.Ask(row, at, ask, [.. turns]);
        if (season.May != season.Sure)
        {
            AskOfRounds(at, ask);
        }
    }

    public override void Why(Row<Nomination> row, in Moment at, ICollection<Breach> found) =>
        found.Add(new(new BreachReason(Says.Code), row.Fact.By) { Day = Nominations.Day.Of(row, at) });

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

    private RoundsOpened Rounds => rounds;

    private Season SeasonAt(in Moment at) => at.Scratch.Once(
        this, at, static (of, in moment) => moment.Period.IsTold ? of.Rounds.At(moment).SeasonWith(moment.Period.End, moment.On) : Season.OfAll);

    /// <summary>Which days of a decision take a nomination from the round depends on the others, so that it is asked for and not filled in.</summary>
    private void AskOfRounds(in Moment at, Questions ask)
    {
        rounds.Decisions.AskIfLacking(at, ask);
        foreach (Row<Decision> decision in rounds.Decisions.Rows(at))
        {
            if (rounds.Decisions.Has(decision, at).MayBeYes)
            {
                rounds.Decisions.AskWhether(decision, at, ask);
                Decisions.Day.AskOpen(decision, at, ask);
            }
        }
    }
}
