namespace Overenskommelse.Compacts.Indexing;

/// <summary>Finds organisations by id.</summary>
internal sealed class OrganisationIndex
{
    private readonly Dictionary<OrganisationId, IndexedOrganisation> _byId;
    private readonly CompactFacts _facts;

    public OrganisationIndex(CompactFacts facts)
    {
        _facts = facts;
        _byId = new(facts.Organisations.Known.Count);
        foreach (Organisation organisation in facts.Organisations.Known.Items)
        {
            _byId.Add(organisation.Id, new(organisation, SectorOf(organisation, facts)));
        }

        foreach (Signatory signatory in facts.Signatories.Known.Items)
        {
            _byId[signatory.Organisation].Sign(signatory);
        }
    }

    public IndexedOrganisation this[OrganisationId id] => _byId[id];

    public IndexedOrganisation? Find(OrganisationId id) => _byId.GetValueOrDefault(Guard.Against.Null(id));

    public bool IsTrueOf(CompactFacts facts) =>
        facts.Parties.IsSameAs(_facts.Parties) && facts.Organisations.IsSameAs(_facts.Organisations) && facts.Signatories.IsSameAs(_facts.Signatories);

    private static Fact<Sector> SectorOf(Organisation organisation, CompactFacts facts)
    {
        if (!organisation.Sector.IsKnown && organisation.Party.TryGet(out PartyId? id))
        {
            foreach (Party party in facts.Parties.Known.Items)
            {
                if (party.Id == id)
                {
                    return party.Sector;
                }
            }
        }

        return organisation.Sector;
    }
}
