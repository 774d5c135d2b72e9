namespace Overenskommelse.Compacts.Indexing;

/// <summary>What follows from the facts whatever day is asked about, worked out once.</summary>
internal sealed class CompactIndex
{
    private readonly CompactFacts _facts;
    private readonly GroupIndex[] _groups;

    public CompactIndex(CompactFacts facts)
    {
        _facts = facts;
        Organisations = new OrganisationIndex(facts);
        Signatories = new SignatoryIndex(facts.Signatories);
        _groups = new GroupIndex[facts.Groups.Count];
        for (int place = 0; place < _groups.Length; place++)
        {
            _groups[place] = new GroupIndex(facts.Groups[place], facts, Organisations);
        }
    }

    public OrganisationIndex Organisations { get; }

    public SignatoryIndex Signatories { get; }

    /// <summary>A compact has few groups, offices and parties: walking through them is quicker than a dictionary.</summary>
    public GroupIndex? Group(GroupId id)
    {
        foreach (GroupIndex group in _groups)
        {
            if (group.Group.Id == id)
            {
                return group;
            }
        }

        return null;
    }

    public Office? Office(OfficeId id)
    {
        foreach (Office office in _facts.Offices.Known.Items)
        {
            if (office.Id == id)
            {
                return office;
            }
        }

        return null;
    }

    public Party? Party(PartyId id)
    {
        foreach (Party party in _facts.Parties.Known.Items)
        {
            if (party.Id == id)
            {
                return party;
            }
        }

        return null;
    }

    public bool? HadJoined(OrganisationId id, LocalDate day) =>
        Organisations.Find(id) is { Signatory: not null } organisation ? organisation.Joined.On(day)
        : _facts.Signatories.IsComplete ? false
        : null;
}
