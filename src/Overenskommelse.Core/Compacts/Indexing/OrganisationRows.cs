namespace Overenskommelse.Compacts.Indexing;

/// <summary>The organisations and the signatories as rows: what each id stands for, looked up once, when the compact is built.</summary>
internal sealed class OrganisationRows
{
    private readonly CompactFacts _facts;
    private readonly Dictionary<OrganisationId, OrganisationRow> _byId;
    private readonly Row<Signatory>[] _signatories;
    private OrganisationRow[]? _all;

    private OrganisationRows(CompactFacts facts)
    {
        _facts = facts;
        ReadOnlySpan<Organisation> organisations = facts.Organisations.Known.Items;
        _byId = new(organisations.Length);
        for (int place = 0; place < organisations.Length; place++)
        {
            Organisation organisation = organisations[place];
            HasTwins |= !_byId.TryAdd(organisation.Id, new(organisation, place, SectorOf(organisation)));
        }

        ReadOnlySpan<Signatory> signatories = facts.Signatories.Known.Items;
        _signatories = signatories.IsEmpty ? [] : new Row<Signatory>[signatories.Length];
        for (int place = 0; place < signatories.Length; place++)
        {
            OrganisationRow? organisation = Find(signatories[place].Organisation);
            HasStrangers |= organisation is null;
            HasReturned |= organisation?.Signatories.IsEmpty == false;
            _signatories[place] = new LastingRow<Signatory>(signatories[place], place, null, organisation, Presence.Of(signatories[place]));
            organisation?.Add(_signatories[place]);
        }
    }

    /// <summary>The organisations, in the order they were stated.</summary>
    public ReadOnlySpan<OrganisationRow> All => Once.Made(ref _all, this, static rows => [.. rows._byId.Values]);

    /// <summary>The ids of the organisations.</summary>
    public IEnumerable<OrganisationId> Ids => _byId.Keys;

    /// <summary>The signatories, in the order they were stated.</summary>
    public ReadOnlySpan<Row<Signatory>> Signatories => _signatories;

    /// <summary>Whether an organisation is named twice.</summary>
    public bool HasTwins { get; }

    /// <summary>Whether an organisation is a signatory more than once.</summary>
    public bool HasReturned { get; }

    /// <summary>Whether a signatory is no organisation among the facts.</summary>
    public bool HasStrangers { get; }

    /// <summary>The rows of some facts: an earlier compact's, where they are still true.</summary>
    public static OrganisationRows Of(CompactFacts facts, OrganisationRows? earlier) =>
        earlier is not null
        && facts.Parties.IsSameAs(earlier._facts.Parties)
        && facts.Organisations.IsSameAs(earlier._facts.Organisations)
        && facts.Signatories.IsSameAs(earlier._facts.Signatories)
            ? earlier
            : new(facts);

    public OrganisationRow? Find(OrganisationId id) => _byId.GetValueOrDefault(id);

    /// <summary>The party of an organisation; null when it has none among the facts. They are few: walking through them is quicker than a dictionary.</summary>
    public Party? PartyOf(Organisation organisation)
    {
        if (organisation.Party.TryGet(out PartyId? id))
        {
            foreach (Party party in _facts.Parties.Known.Items)
            {
                if (party.Id == id)
                {
                    return party;
                }
            }
        }

        return null;
    }

    private Fact<Sector> SectorOf(Organisation organisation) =>
        organisation.Sector.IsKnown ? organisation.Sector : PartyOf(organisation)?.Sector ?? organisation.Sector;
}
