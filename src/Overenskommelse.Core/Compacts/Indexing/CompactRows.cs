using System.Collections.Concurrent;

namespace Overenskommelse.Compacts.Indexing;

/// <summary>
/// The facts as norms ask about them: rows with what they refer to looked up. Each list is made when it is first asked for; of an earlier compact's,
/// what is still true is kept.
/// </summary>
internal sealed class CompactRows
{
    /// <summary>Stands for one examination, or for one look at another day.</summary>
    internal sealed class Examination;

    private readonly GroupRows?[] _groups;
    private readonly OfficeRows?[] _offices;
    private readonly CompactFacts _facts;
    private readonly ConcurrentDictionary<object, (FactAreas Reads, object Made)> _kept;
    private Dictionary<OrganisationId, OrganisationRow>? _byId;
    private OrganisationRow[]? _organisations;
    private Row<Signatory>[]? _signatories;
    private Row<Meeting>[]? _meetings;
    private Row<Decision>[]? _decisions;
    private Row<ForumReport>[]? _reports;
    private Row<Group>[]? _groupRows;

    /// <summary>The rows of a compact; what is still true of an earlier one's is taken over, and the earlier one let go.</summary>
    public CompactRows(CompactFacts facts, CompactRows? earlier, FactAreas touched)
    {
        _facts = facts;
        _groups = new GroupRows[facts.Groups.Known.Count];
        _offices = new OfficeRows[facts.Offices.Known.Count];
        _kept = KeptFrom(earlier, touched);
        if (earlier is null || !earlier.HasSameOrganisations(facts))
        {
            return;
        }

        _byId = earlier._byId;
        for (int place = 0; place < _groups.Length && place < earlier._groups.Length; place++)
        {
            _groups[place] = earlier._groups[place] is { } kept && ReferenceEquals(kept.Group, facts.Groups.Known[place]) ? kept : null;
        }
    }

    public ReadOnlySpan<OrganisationRow> Organisations => Once.Made(ref _organisations, this, static rows => [.. rows.ById.Values]);

    public ReadOnlySpan<Row<Signatory>> Signatories => Once.Made(ref _signatories, this, static rows => rows.MakeSignatories());

    public ReadOnlySpan<Row<Meeting>> Meetings => Once.Made(ref _meetings, this, static rows => Rows(rows._facts.Meetings));

    public ReadOnlySpan<Row<Decision>> Decisions => Once.Made(ref _decisions, this, static rows => Rows(rows._facts.Decisions));

    public ReadOnlySpan<Row<ForumReport>> Reports => Once.Made(ref _reports, this, static rows => Rows(rows._facts.Reports));

    public ReadOnlySpan<Row<Group>> Groups => Once.Made(ref _groupRows, this, static rows => rows.MakeGroups());

    private Dictionary<OrganisationId, OrganisationRow> ById => Once.Made(ref _byId, this, static rows => Made(rows._facts));

    public OrganisationRow? Find(OrganisationId id) => ById.GetValueOrDefault(Guard.Against.Null(id));

    /// <summary>A compact has few groups and offices: walking through them is quicker than a dictionary.</summary>
    public GroupRows? Group(GroupId id)
    {
        ReadOnlySpan<Group> groups = _facts.Groups.Known.Items;
        for (int place = 0; place < groups.Length; place++)
        {
            if (groups[place].Id == id)
            {
                return Once.Made(ref _groups[place], (Rows: this, Place: place), static at => new GroupRows(at.Rows._facts.Groups.Known[at.Place], at.Rows));
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
                return Once.Made(ref _offices[place], (Rows: this, Place: place), static at => new OfficeRows(at.Rows._facts.Offices.Known[at.Place], at.Rows));
            }
        }

        return null;
    }

    internal static Row<T>[] Rows<T>(Register<T> register, Id? within = null)
        where T : class =>
        Rows(register, (fact, place) => new PlainRow<T>(fact, within) { Place = place });

    /// <summary>A row for each that is known, with its place.</summary>
    internal static Row<T>[] Rows<T>(Register<T> register, Func<T, int, Row<T>> make)
        where T : class
    {
        ReadOnlySpan<T> facts = register.Known.Items;
        Row<T>[] rows = new Row<T>[facts.Length];
        for (int place = 0; place < rows.Length; place++)
        {
            rows[place] = make(facts[place], place);
        }

        return rows;
    }

    private Row<Signatory>[] MakeSignatories() => Array.ConvertAll(_facts.Signatories.Known.Items.ToArray(), each => ById[each.Organisation].Signatory!);

    private Row<Group>[] MakeGroups() =>
        Array.ConvertAll(_facts.Groups.Known.Items.ToArray(), Row<Group> (group) => new PlainRow<Group>(group, presence: new(group.FirstDay, group.LastDay)));

    /// <summary>Whether what somebody works out of the facts was asked for in another examination before; and what was made of it then.</summary>
    public bool IsAskedAgain(object owner, Examination examination, out object? made)
    {
        (_, object found) = _kept.GetOrAdd(owner, (FactAreas.None, examination));
        made = found is Examination ? null : found;
        return !ReferenceEquals(found, examination);
    }

    /// <summary>Keeps what somebody has worked out of some of the facts: here, and in later compacts in which those are the same.</summary>
    public object Keep(object owner, FactAreas reads, object made)
    {
        _kept[owner] = (reads, made);
        return made;
    }

    private static ConcurrentDictionary<object, (FactAreas Reads, object Made)> KeptFrom(CompactRows? earlier, FactAreas touched) =>
        earlier is null ? [] : new(earlier._kept.Where(each => each.Value.Made is not Examination && (each.Value.Reads & touched) == 0));

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
}
