namespace Overenskommelse.Norms;

/// <summary>What can be asked of organisations.</summary>
public static class Organisations
{
    /// <summary>The party that it belongs to or sits for.</summary>
    /// <remarks>One whose side is known belongs to no party of another side.</remarks>
    public static Attribute<Organisation, PartyId> Party { get; } = new PartyOfOrganisation();

    /// <summary>The side that it belongs to: its own, or its party's.</summary>
    public static Attribute<Organisation, Sector> Sector { get; } = new SectorOfOrganisation();

    /// <summary>How many members it has; none when it has no members.</summary>
    public static Attribute<Organisation, int> Members { get; } = new Stated<Organisation, int>(
        "organisation.members", each => each.Members, static (row, in _) => new(FactKind.OrganisationSize, row.Fact.Id, row.Fact.Id), FactAreas.Organisations);

    private sealed class PartyOfOrganisation : Attribute<Organisation, PartyId>
    {
        public override string Code => "organisation.party";

        public override FactAreas Reads => FactAreas.Organisations;

        public override ValueList<PartyId>? Closed => null;

        public override Fact<PartyId> Of(Row<Organisation> row, in Moment at)
        {
            Fact<PartyId> party = row.IsBlank ? Fact.NotKnown : row.Fact.Party;
            return party.IsKnown || at.Supposed is not { } supposed ? party : supposed.Of<PartyId>(this, row);
        }

        public override bool MayBe(PartyId value, Row<Organisation> row, in Moment at) =>
            !Sector.Of(row, at).TryGet(out Sector sector) || at.Compact.Party(value)?.Sector.Is(sector) != false;

        public override void Ask(Row<Organisation> row, in Moment at, Questions ask, ValueList<PartyId> tells)
        {
            if (row.IsBlank || Of(row, at).IsKnown)
            {
                return;
            }

            MissingFact asked = new(FactKind.PartyOf, row.Fact.Id, row.Fact.Id);
            if (tells.Count == 0)
            {
                ask.AddOpen(asked, this, row);
                return;
            }

            List<object> values = [Fact.None];
            foreach (PartyId party in tells)
            {
                if (MayBe(party, row, at))
                {
                    values.Add(party);
                }
            }

            ask.Add(asked, this, row, values);
        }

        public override Breach Why(Row<Organisation> row, in Moment at) => new(BreachReason.OutsideTheParties, row.IsBlank ? null : row.Fact.Id);

        internal override (object Attribute, object Row) Source(Row<Organisation> row, in Moment at) => (this, row);
    }

    private sealed class SectorOfOrganisation : Attribute<Organisation, Sector>
    {
        private static readonly ValueList<Sector> All = [Compacts.Sector.Neither, Compacts.Sector.CivilSociety, Compacts.Sector.Public, Compacts.Sector.Private];

        public override string Code => "organisation.sector";

        public override FactAreas Reads => FactAreas.Organisations;

        public override ValueList<Sector>? Closed => All;

        public override Fact<Sector> Of(Row<Organisation> row, in Moment at)
        {
            Fact<Sector> sector = row.IsBlank ? Fact.NotKnown : ((OrganisationRow)row).Sector;
            return sector.IsKnown || at.Supposed is not { } supposed || row.IsBlank ? sector : OfSupposed(row, at, supposed);
        }

        public override bool MayBe(Sector value, Row<Organisation> row, in Moment at) => true;

        public override void Ask(Row<Organisation> row, in Moment at, Questions ask, ValueList<Sector> tells)
        {
            if (!row.IsBlank && !Of(row, at).IsKnown)
            {
                (object attribute, object source) = Source(row, at);
                Id asked = source is Party party ? party.Id : row.Fact.Id;
                ask.Add(new(FactKind.SectorOf, asked, asked), attribute, source, All.Cast<object>());
            }
        }

        public override Breach Why(Row<Organisation> row, in Moment at) => new(BreachReason.NotCivilSociety, row.IsBlank ? null : row.Fact.Id);

        /// <summary>Organisations of one party whose side is not known are all on one side, that of the party: it is the party that is asked.</summary>
        internal override (object Attribute, object Row) Source(Row<Organisation> row, in Moment at) =>
            Party.Of(row, at).TryGet(out PartyId? id) && at.Compact.Party(id) is { } party ? (this, party) : (this, row);

        private Fact<Sector> OfSupposed(Row<Organisation> row, in Moment at, Supposed supposed)
        {
            (object attribute, object source) = Source(row, at);
            return source is Party { Sector.IsKnown: true } party ? party.Sector
                : supposed.Of<Sector>(attribute, source) is { IsKnown: true } sector ? sector
                : supposed.Of<Sector>(this, row);
        }
    }
}
