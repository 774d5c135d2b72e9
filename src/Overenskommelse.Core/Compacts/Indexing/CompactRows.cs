using System.Runtime.CompilerServices;

namespace Overenskommelse.Compacts.Indexing;

/// <summary>
/// The facts as norms ask about them: rows with what they refer to looked up. Each list is made when it is first asked for; of an earlier compact's,
/// what is still true is kept.
/// </summary>
internal sealed class CompactRows
{
    /// <summary>What somebody has worked out, and of which facts.</summary>
    private sealed record Worked(FactAreas Reads, object Made);

    private readonly GroupRows?[] _groups;
    private readonly OfficeRows?[] _offices;
    private readonly CompactFacts _facts;
    private ConditionalWeakTable<object, Worked>? _kept;
    private bool _wasExamined;
    private Row<Meeting>[]? _meetings;
    private Row<Decision>[]? _decisions;
    private Row<ForumReport>[]? _reports;
    private Row<Plan>[]? _plans;
    private Row<OwnFact>[]? _ownFacts;
    private Row<Ballot>[]? _ballots;
    private Row<Group>[]? _groupRows;
    private Row<Party>[]? _parties;

    /// <summary>The rows of a compact; what is still true of an earlier one's is taken over, and the earlier one let go.</summary>
    public CompactRows(CompactFacts facts, OrganisationRows organisations, CompactRows? earlier, FactAreas touched)
    {
        _facts = facts;
        OrganisationRows = organisations;
        _groups = new GroupRows[facts.Groups.Known.Count];
        _offices = new OfficeRows[facts.Offices.Known.Count];
        if (earlier is null)
        {
            return;
        }

        _kept = KeptFrom(earlier, facts, touched);
        if (organisations != earlier.OrganisationRows)
        {
            return;
        }

        for (int place = 0; place < _groups.Length && place < earlier._groups.Length; place++)
        {
            Group group = facts.Groups.Known.Items[place];
            _groups[place] = earlier._groups[place] is { } rows && rows.Group.Id == group.Id ? new(group, this, rows) : null;
        }

        for (int place = 0; place < _offices.Length && place < earlier._offices.Length; place++)
        {
            _offices[place] = earlier._offices[place] is { } rows && ReferenceEquals(rows.Office, facts.Offices.Known.Items[place]) ? rows : null;
        }
    }

    /// <summary>The organisations and the signatories.</summary>
    public OrganisationRows OrganisationRows { get; }

    public ReadOnlySpan<OrganisationRow> Organisations => OrganisationRows.All;

    public ReadOnlySpan<Row<Signatory>> Signatories => OrganisationRows.Signatories;

    public ReadOnlySpan<Row<Meeting>> Meetings => Once.Made(ref _meetings, this, static rows => Marked(Rows(rows._facts.Meetings.Known, Row)));

    public ReadOnlySpan<Row<Decision>> Decisions => Once.Made(ref _decisions, this, static rows => Rows(rows._facts.Decisions.Known, Row));

    public ReadOnlySpan<Row<ForumReport>> Reports => Once.Made(ref _reports, this, static rows => Rows(rows._facts.Reports.Known, Row));

    public ReadOnlySpan<Row<Plan>> Plans => Once.Made(ref _plans, this, static rows => Rows(rows._facts.Plans.Known, Row));

    public ReadOnlySpan<Row<OwnFact>> OwnFacts => Once.Made(ref _ownFacts, this, static rows => Rows(rows._facts.OwnFacts.Known, Row));

    public ReadOnlySpan<Row<Ballot>> Ballots => Once.Made(ref _ballots, this, static rows => Rows(rows._facts.Ballots.Known, Row));

    public ReadOnlySpan<Row<Group>> Groups => Once.Made(ref _groupRows, this, static rows => Rows(rows._facts.Groups.Known, Row));

    public ReadOnlySpan<Row<Party>> Parties => Once.Made(ref _parties, this, static rows => Rows(rows._facts.Parties.Known, Row));

    public OrganisationRow? Find(OrganisationId id) => OrganisationRows.Find(Guard.Against.Null(id));

    /// <summary>A compact has few groups and offices: walking through them is quicker than a dictionary.</summary>
    public GroupRows? Group(GroupId id)
    {
        ReadOnlySpan<Group> groups = _facts.Groups.Known.Items;
        for (int place = 0; place < groups.Length; place++)
        {
            if (groups[place].Id == id)
            {
                return Once.Made(ref _groups[place], (Rows: this, Place: place), static at => new GroupRows(at.Rows._facts.Groups.Known.Items[at.Place], at.Rows));
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
                return Once.Made(ref _offices[place], (Rows: this, Place: place), static at => new OfficeRows(at.Rows._facts.Offices.Known.Items[at.Place], at.Rows.OrganisationRows));
            }
        }

        return null;
    }

    /// <summary>The rows of a list.</summary>
    internal static Row<T>[] Rows<T>(ValueList<T> facts, Func<T, int, Row<T>> rowOf)
        where T : class => Kept([], default, facts, rowOf)!;

    /// <summary>The rows of a list that has changed, in which what stands where it stood keeps its row; null when they have not been asked for before.</summary>
    internal static Row<T>[]? Kept<T>(Row<T>[]? earlier, ValueList<T> before, ValueList<T> facts, Func<T, int, Row<T>> rowOf)
        where T : class
    {
        if (earlier is null || facts.IsSameAs(before))
        {
            return earlier;
        }

        Row<T>[] rows = new Row<T>[facts.Count];
        for (int place = 0; place < rows.Length; place++)
        {
            T fact = facts.Items[place];
            rows[place] = place < earlier.Length && ReferenceEquals(earlier[place].Fact, fact) ? earlier[place] : rowOf(fact, place);
        }

        return rows;
    }

    /// <summary>The rows of meetings, in which each that may be an earlier one, told once more, says so. Two with keys are two.</summary>
    [return: NotNullIfNotNull(nameof(rows))]
    internal static Row<Meeting>[]? Marked(Row<Meeting>[]? rows)
    {
        HashSet<Meeting> known = [];
        for (int place = 0; place < rows?.Length; place++)
        {
            Row<Meeting> row = rows[place];
            bool mayRepeat = !known.Add(row.Fact) && row.Fact.Key is null;
            rows[place] = row.MayRepeat == mayRepeat ? row : new PlainRow<Meeting>(row.Fact, row.Place, row.Within) { MayRepeat = mayRepeat };
        }

        return rows;
    }

    private static PlainRow<T> Row<T>(T fact, int place)
        where T : class => new(fact, place);

    private static LastingRow<Plan> Row(Plan plan, int place) => new(plan, place, null, null, new(plan.FirstDay, plan.LastDay));

    private static LastingRow<Party> Row(Party party, int place) => new(party, place, null, null, new(party.FirstDay, party.LastDay));

    private static LastingRow<Group> Row(Group group, int place) => new(group, place, null, null, new(group.FirstDay, group.LastDay));

    /// <summary>Remembers that the compact is examined, and tells whether it was before.</summary>
    public Asked BeginExamination() => Interlocked.Exchange(ref _wasExamined, true) ? Asked.Again : Asked.Once;

    /// <summary>What somebody has worked out and kept; null when nothing is.</summary>
    public object? Kept(object owner) => _kept is { } kept && kept.TryGetValue(owner, out Worked? worked) ? worked.Made : null;

    /// <summary>Keeps what somebody has worked out of some of the facts: here, and in later compacts in which those are the same.</summary>
    public T Keep<T>(object owner, FactAreas reads, T made)
        where T : class
    {
        Once.Made(ref _kept, this, static _ => []).AddOrUpdate(owner, new(reads, made));
        return made;
    }

    /// <summary>Nothing that was worked out is true of another life of the compact.</summary>
    private static ConditionalWeakTable<object, Worked>? KeptFrom(CompactRows earlier, CompactFacts facts, FactAreas touched)
    {
        if (earlier._kept is null || facts.InForceFrom != earlier._facts.InForceFrom || facts.RecordedFrom != earlier._facts.RecordedFrom || facts.LastDay != earlier._facts.LastDay)
        {
            return null;
        }

        ConditionalWeakTable<object, Worked> kept = [];
        foreach ((object owner, Worked worked) in earlier._kept)
        {
            if ((worked.Reads & touched) == 0)
            {
                kept.Add(owner, worked);
            }
        }

        return kept;
    }
}
