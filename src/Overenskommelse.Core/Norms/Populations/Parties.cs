using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>What can be asked of the parties to the compact. One that a rule names and the facts do not is taken to be a party on every day.</summary>
public static class Parties
{
    /// <summary>The first day that it is a party; none when it has been one from the beginning.</summary>
    public static DayOf<Party> FirstDay { get; } = new("party.first-day", each => each.FirstDay, static (row, in _) => DaysOf(row), FactAreas.Organisations);

    /// <summary>The last day that it is a party; none when it has not left.</summary>
    public static DayOf<Party> LastDay { get; } = new("party.last-day", each => each.LastDay, static (row, in _) => DaysOf(row), FactAreas.Organisations);

    /// <summary>It is a party on the day asked about.</summary>
    public static Test<Party> ArePart { get; } = new IsCurrent<Party>("party", FirstDay, LastDay);

    /// <summary>One party by itself.</summary>
    public static Population<Party> Of(PartyId party) => new(new OneParty(Guard.Against.Null(party)));

    /// <summary>A norm of a party, asked of it while it is one.</summary>
    internal static Norm While(PartyId party, Norm norm) => new When<Party>(Of(party).That(ArePart), norm) { IsTakenForGranted = true };

    /// <summary>A norm of a party for each period, asked of it where it is one from the first day of the period to the last.</summary>
    internal static Norm Throughout(PartyId party, Norm norm) => new When<Party>(Of(party).That(new IsPartThroughout()), norm) { IsTakenForGranted = true };

    internal static Row<Party> RowOf(PartyId party, Row<Party> otherwise, in Moment at)
    {
        foreach (Row<Party> row in at.Compact.Rows.Parties)
        {
            if (row.Fact.Id == party)
            {
                return row;
            }
        }

        return otherwise;
    }

    /// <summary>A party that the facts do not name.</summary>
    internal static Row<Party> Unnamed(PartyId party) => new LastingRow<Party>(new(party, Fact.NotKnown), 0, null, null, new(Fact.None, Fact.None));

    internal static Presence PresenceOf(Row<Party> row, in Moment at) => at.Supposed is null ? row.Presence : new(FirstDay.Of(row, at), LastDay.Of(row, at));

    private static MissingFact DaysOf(Row<Party> row) => new(FactKind.PartyDays, row.Fact.Id, row.Fact.Id);

    private sealed class OneParty(PartyId party) : Source<Party>
    {
        private readonly Row<Party>[] _unnamed = [Unnamed(party)];

        public override FactAreas Reads => FactAreas.Organisations;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NoParty;

        public override Unit Unit => new("parties");

        public override DayOf<Party>? Day => null;

        public override Phrase Says => field ??= new("party", [party]);

        public override ReadOnlySpan<Row<Party>> Rows(in Moment at)
        {
            ReadOnlySpan<Row<Party>> all = at.Compact.Rows.Parties;
            for (int place = 0; place < all.Length; place++)
            {
                if (all[place].Fact.Id == party)
                {
                    return all.Slice(place, 1);
                }
            }

            return _unnamed;
        }

        public override bool IsComplete(in Moment at) => true;

        public override void AskForOthers(in Moment at, Questions ask)
        {
        }

        public override Id? NameOf(Row<Party> row, in Moment at) => party;
    }
}
