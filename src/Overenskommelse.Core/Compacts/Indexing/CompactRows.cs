namespace Overenskommelse.Compacts.Indexing;

/// <summary>
/// The facts as norms ask about them: rows with what they refer to looked up. Each list is made when it is first asked for; of an earlier compact's,
/// what is still true is kept.
/// </summary>
internal sealed class CompactRows(CompactFacts facts, CompactRows? earlier)
{
    private readonly GroupRows?[] _groups = new GroupRows[facts.Groups.Known.Count];
    private readonly OfficeRows?[] _offices = new OfficeRows[facts.Offices.Known.Count];
    private readonly CompactFacts _facts = facts;
    private Dictionary<OrganisationId, OrganisationRow>? _byId;
    private OrganisationRow[]? _organisations;
    private Row<Signatory>[]? _signatories;
    private Row<Meeting>[]? _meetings;
    private Row<Decision>[]? _decisions;
    private Row<ForumReport>[]? _reports;
    private Row<Plan>[]? _plans;
    private Row<Group>[]? _groupRows;

    public ReadOnlySpan<OrganisationRow> Organisations => LazyInitializer.EnsureInitialized(ref _organisations, () => [.. ById.Values]);

    public ReadOnlySpan<Row<Signatory>> Signatories =>
        LazyInitializer.EnsureInitialized(ref _signatories, () => Array.ConvertAll(_facts.Signatories.Known.Items.ToArray(), each => ById[each.Organisation].Signatory!));

    public ReadOnlySpan<Row<Meeting>> Meetings => LazyInitializer.EnsureInitialized(ref _meetings, () => Rows(_facts.Meetings));

    public ReadOnlySpan<Row<Decision>> Decisions => LazyInitializer.EnsureInitialized(ref _decisions, () => Rows(_facts.Decisions));

    public ReadOnlySpan<Row<ForumReport>> Reports => LazyInitializer.EnsureInitialized(ref _reports, () => Rows(_facts.Reports));

    public ReadOnlySpan<Row<Plan>> Plans => LazyInitializer.EnsureInitialized(ref _plans, () => Rows(_facts.Plans));

    public ReadOnlySpan<Row<Group>> Groups => LazyInitializer.EnsureInitialized(ref _groupRows, () => Array.ConvertAll(_facts.Groups.Known.Items.ToArray(), group => new PlainRow<Group>(group, presence: new(group.FirstDay, group.LastDay))));

    private Dictionary<OrganisationId, OrganisationRow> ById =>
        LazyInitializer.EnsureInitialized(ref _byId, () => earlier is { _byId: { } kept } && earlier.HasSameOrganisations(_facts) ? kept : Made(_facts));

    public OrganisationRow? Find(OrganisationId id) => ById.GetValueOrDefault(Guard.Against.Null(id));

    /// <summary>A compact has few groups and offices: walking through them is quicker than a dictionary.</summary>
    public GroupRows? Group(GroupId id)
    {
        ReadOnlySpan<Group> groups = _facts.Groups.Known.Items;
        for (int place = 0; place < groups.Length; place++)
        {
            if (groups[place].Id == id)
            {
                Group group = groups[place];
                return LazyInitializer.EnsureInitialized(ref _groups[place], () => KeptOf(group) ?? new GroupRows(group, this))!;
            }
        }

        return null;
    }

    public OfficeRows? Office(OfficeId id)
    {
        ReadOnlySpan<Office> offices = _facts.Offices.Known.Items;
        for (int place = 0; place < offices.Length; place++)
        {
            if (offices[place].Id == id)
            {
                Office office = offices[place];
                return LazyInitializer.EnsureInitialized(ref _offices[place], () => new OfficeRows(office, this))!;
            }
        }

        return null;
    }

    internal static Row<T>[] Rows<T>(Register<T> register, Id? within = null)
        where T : class =>
        Array.ConvertAll(register.Known.Items.ToArray(), fact => new PlainRow<T>(fact, within));

    private static Dictionary<OrganisationId, OrganisationRow> Made(CompactFacts facts)
    {
        Dictionary<OrganisationId, OrganisationRow> byId = new(facts.Organisations.Known.Count);
        foreach (Organisation organisation in facts.Organisations.Known.Items)
        {
            byId.Add(organisation.Id, new(organisation, SectorOf(organisation, facts)));
        }

        foreach (Signatory signatory in facts.Signatories.Known.Items)
        {
            OrganisationRow organisation = byId[signatory.Organisation];
            organisation.Signatory = new PlainRow<Signatory>(signatory, null, organisation, Presence.Of(signatory));
        }

        return byId;
    }

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

    private bool HasSameOrganisations(CompactFacts facts) =>
        facts.Parties.IsSameAs(_facts.Parties) && facts.Organisations.IsSameAs(_facts.Organisations) && facts.Signatories.IsSameAs(_facts.Signatories);

    private GroupRows? KeptOf(Group group) =>
        earlier is not null && earlier.HasSameOrganisations(_facts) && earlier.Group(group.Id) is { } kept && ReferenceEquals(kept.Group, group) ? kept : null;
}
