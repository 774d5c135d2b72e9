namespace Overenskommelse.Compacts.Indexing;

/// <summary>What follows from the facts whatever day is asked about, worked out once; of an earlier compact's index, what is still true is kept.</summary>
internal sealed class CompactIndex
{
    private readonly CompactFacts _facts;
    private readonly GroupIndex[] _groups;

    public CompactIndex(CompactFacts facts, CompactIndex? earlier)
    {
        _facts = facts;
        Organisations = earlier is not null && earlier.Organisations.IsTrueOf(facts) ? earlier.Organisations : new OrganisationIndex(facts);
        Signatories = earlier is not null && facts.Signatories.IsSameAs(earlier._facts.Signatories) ? earlier.Signatories : new SignatoryIndex(facts.Signatories);
        bool sameOrganisations = Organisations == earlier?.Organisations;
        _groups = new GroupIndex[facts.Groups.Known.Count];
        for (int place = 0; place < _groups.Length; place++)
        {
            Group group = facts.Groups.Known[place];
            GroupIndex? known = sameOrganisations ? earlier?.Group(group.Id) : null;
            _groups[place] = known is not null && ReferenceEquals(known.Group, group) ? known : new GroupIndex(group, facts, Organisations, known);
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

    public Forum? Forum(ForumId id)
    {
        foreach (Forum forum in _facts.Forums.Known.Items)
        {
            if (forum.Id == id)
            {
                return forum;
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
