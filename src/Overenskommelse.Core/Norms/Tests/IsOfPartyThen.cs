namespace Overenskommelse.Norms;

/// <summary>Whether somebody is a party on the day that a thing has.</summary>
internal sealed class IsOfPartyThen<T>(PartyId party, DayOf<T> day) : OwnTest<T>
    where T : class
{
    private readonly Row<Party> _unnamed = Parties.Unnamed(party);

    public override FactAreas Reads { get; } = FactAreas.Organisations | day.Reads;

    public override Phrase Says => field ??= new($"{day.Code}.while-party", [party]);

    public override Truth Of(Row<T> row, in Moment at)
    {
        (int from, int to) = day.Of(row, at).Keys;
        return to < from ? Truth.No : Parties.PresenceOf(RowIn(at), at).During(from, to);
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        Row<Party> of = RowIn(at);
        LocalDate[] ends = [.. day.Ends(row, at)];
        Parties.FirstDay.AskOrOpen(of, at, ask, [.. ends.SelectMany(end => new[] { end, end.PlusDays(1) })]);
        Parties.LastDay.AskOrOpen(of, at, ask, [.. ends.SelectMany(end => new[] { end.PlusDays(-1), end })]);
        day.AskOrOpen(row, at, ask, [.. TellsOf(of.Fact)]);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), party) { Day = day.Of(row, at) });

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, party, []));

    private Row<Party> RowIn(in Moment at) => Parties.RowOf(party, _unnamed, at);

    private static IEnumerable<LocalDate> TellsOf(Party of)
    {
        foreach (LocalDate? first in (LocalDate?[])[of.FirstDay.Earliest, of.FirstDay.Latest, of.LastDay.Earliest?.PlusDays(1), of.LastDay.Latest?.PlusDays(1)])
        {
            if (first is { } known)
            {
                yield return known.PlusDays(-1);
                yield return known;
            }
        }
    }
}
