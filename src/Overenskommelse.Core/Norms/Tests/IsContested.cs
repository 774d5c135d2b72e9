namespace Overenskommelse.Norms;

/// <summary>Whether more people had been nominated to a group, for a constituency, than it has seats, by the day of the ballot and no longer before it than a length of time.</summary>
internal sealed class IsContested(GroupId group, ConstituencyId constituency, int seats, Period within) : OwnTest<Ballot>
{
    private readonly Number _nominees = Number.Different(
        Nominations.To(group).That(
            Nominations.Constituency.Is(constituency)
            & new DayTest<Nomination>(Nominations.Day, new("nomination.day.lately", [within]), (in at) => ((at.On - within).PlusDays(1), at.On))
            & !Nominations.WithdrawnOn.HasCome),
        Nominations.Nominee,
        Unit.People);

    public override FactAreas Reads => FactAreas.Ballots | _nominees.Reads;

    public override Phrase Says => field ??= new("ballot.contested", [group, constituency, seats]);

    public override Truth Of(Row<Ballot> row, in Moment at)
    {
        DayFact day = Ballots.Day.Of(row, at);
        if (!day.TryGet(out LocalDate on))
        {
            return day.IsNone ? Truth.No : Truth.Unknown;
        }

        (int least, int most) = _nominees.Range(at.OnDay(on));
        return least > seats ? Truth.Yes : most <= seats ? Truth.No : Truth.Unknown;
    }

    /// <summary>How many were nominated depends on the day of the ballot, with which nobody fills them in together; where that is not known, all of every nomination matters.</summary>
    public override void Ask(Row<Ballot> row, in Moment at, Questions ask)
    {
        Questions nominated = new();
        if (Ballots.Day.Of(row, at).TryGet(out LocalDate on))
        {
            _nominees.Ask(at.OnDay(on), nominated);
        }
        else
        {
            Ballots.Day.AskOpen(row, at, ask);
            AskOfAll(at, nominated);
        }

        foreach (MissingFact fact in nominated.Missing)
        {
            ask.AddOpen(fact, this, row);
        }
    }

    public override void Why(Row<Ballot> row, in Moment at, ICollection<Breach> found) => found.Add(new(BreachReason.NotContested, null) { Day = Ballots.Day.Of(row, at) });

    public override void Turns(Row<Ballot> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Ballot> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, group, []));

    private void AskOfAll(in Moment at, Questions ask)
    {
        if (at.Compact.Group(group)?.Nominations.IsComplete != true || at.Compact.Facts.RecordedFrom is not null)
        {
            ask.Add(new(FactKind.Nominations, group, at.Clause.KnownBy));
        }

        foreach (Row<Nomination> nomination in Nominations.To(group).Rows(at))
        {
            Nominations.Nominee.Ask(nomination, at, ask, []);
            Nominations.Constituency.Ask(nomination, at, ask, []);
            Nominations.Day.AskOpen(nomination, at, ask);
            Nominations.WithdrawnOn.AskOpen(nomination, at, ask);
        }
    }
}
