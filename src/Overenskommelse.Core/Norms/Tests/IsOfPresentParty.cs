namespace Overenskommelse.Norms;

/// <summary>Whether the party of a seat is one on the day asked about. Asked of a seat that has one of some parties.</summary>
internal sealed class IsOfPresentParty(ValueList<PartyId> parties) : OwnTest<Seat>
{
    public override FactAreas Reads { get; } = Seats.Party.Reads;

    public override Phrase Says => field ??= new("seat.party.present");

    public override Truth Of(Row<Seat> row, in Moment at)
    {
        if (Seats.Party.Of(row, at) is var told && told.TryGet(out PartyId? party))
        {
            return IsPart(party, at);
        }

        Truth any = told.IsNone ? Truth.No : IsPart(parties[0], at);
        for (int place = 1; !told.IsNone && place < parties.Count; place++)
        {
            any = Truth.Either(any, IsPart(parties.Items[place], at));
        }

        return any;
    }

    public override void Ask(Row<Seat> row, in Moment at, Questions ask)
    {
        Seats.Party.Ask(row, at, ask, parties);
        foreach (Row<Party> party in at.Compact.Rows.Parties)
        {
            if (parties.Contains(party.Fact.Id) && Seats.Party.Of(row, at).Is(party.Fact.Id) != false)
            {
                Parties.ArePart.Ask(party, at, ask);
            }
        }
    }

    public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found) => found.Add(new(BreachReason.PartyThatIsNone, row.Organisation?.Id));

    public override void Turns(Row<Seat> row, in Moment at, TurningDays days)
    {
        foreach (Row<Party> party in at.Compact.Rows.Parties)
        {
            Parties.ArePart.Turns(party, at, days);
        }
    }

    public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Seats.Party.Code, row.Organisation?.Id, parties.Cast<object>().ToValueList()));

    private static Truth IsPart(PartyId id, in Moment at)
    {
        foreach (Row<Party> party in at.Compact.Rows.Parties)
        {
            if (party.Fact.Id == id)
            {
                return Parties.ArePart.Of(party, at);
            }
        }

        return Truth.Yes;
    }
}
