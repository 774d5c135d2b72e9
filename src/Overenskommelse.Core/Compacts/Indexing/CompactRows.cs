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
    private Row<Meeting>[]? _meetings;
    private Row<Decision>[]? _decisions;
    private Row<ForumReport>[]? _reports;
    private Row<Plan>[]? _plans;
    private Row<Group>[]? _groupRows;

    /// <summary>The rows of a compact; what is still true of an earlier one's is taken over, and the earlier one let go.</summary>
    public CompactRows(CompactFacts facts, OrganisationRows organisations, CompactRows? earlier, FactAreas touched)
    {
        _facts = facts;
        OrganisationRows = organisations;
        _groups = new GroupRows[facts.Groups.Known.Count];
        _offices = new OfficeRows[facts.Offices.Known.Count];
        _kept = KeptFrom(earlier, touched);
        for (int place = 0; organisations == earlier?.OrganisationRows && place < _groups.Length && place < earlier._groups.Length; place++)
        {
            _groups[place] = earlier._groups[place] is { } kept && ReferenceEquals(kept.Group, facts.Groups.Known[place]) ? kept : null;
        }
    }

    /// <summary>The organisations and the signatories.</summary>
    public OrganisationRows OrganisationRows { get; }

    public ReadOnlySpan<OrganisationRow> Organisations => OrganisationRows.All;

    public ReadOnlySpan<Row<Signatory>> Signatories => OrganisationRows.Signatories;

    public ReadOnlySpan<Row<Meeting>> Meetings => Once.Made(ref _meetings, this, static rows => Rows(rows._facts.Meetings));

    public ReadOnlySpan<Row<Decision>> Decisions => Once.Made(ref _decisions, this, static rows => Rows(rows._facts.Decisions));

    public ReadOnlySpan<Row<ForumReport>> Reports => Once.Made(ref _reports, this, static rows => Rows(rows._facts.Reports));

    public ReadOnlySpan<Row<Plan>> Plans => Once.Made(ref _plans, this, static rows => Rows(rows._facts.Plans));

    public ReadOnlySpan<Row<Group>> Groups => Once.Made(ref _groupRows, this, static rows => rows.MakeGroups());

    public OrganisationRow? Find(OrganisationId id) => OrganisationRows.Find(Guard.Against.Null(id));

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
        Array.ConvertAll(register.Known.Items.ToArray(), Row<T> (fact) => new PlainRow<T>(fact, within));

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
}
