namespace Overenskommelse.Norms;

/// <summary>Whether a party is one from the first day of the period that is answered for to the last.</summary>
internal sealed class IsPartThroughout : OwnTest<Party>
{
    public override FactAreas Reads => FactAreas.Organisations | FactAreas.Period;

    public override Phrase Says => field ??= new("party.throughout");

    public override Truth Of(Row<Party> row, in Moment at)
    {
        var presence = Parties.PresenceOf(row, at);
        return presence.OnKey(Calendar.Key(at.Period.Start)) & presence.OnKey(Calendar.Key(at.Period.End));
    }

    public override void Ask(Row<Party> row, in Moment at, Questions ask)
    {
        (LocalDate first, LocalDate last) = (at.Period.Start, at.Period.End);
        Parties.FirstDay.Ask(row, at, ask, first, first.PlusDays(1), last, last.PlusDays(1));
        Parties.LastDay.Ask(row, at, ask, first.PlusDays(-1), first, last.PlusDays(-1), last);
    }

    public override void Why(Row<Party> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), row.Fact.Id));

    public override void Turns(Row<Party> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Party> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, row.Fact.Id, []));
}
