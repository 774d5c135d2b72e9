namespace Overenskommelse.Compacts.Checking;

/// <summary>The ids among the facts that other facts can refer to, but for those of organisations, which have their rows.</summary>
internal sealed class IdTable
{
    private readonly CompactFacts _facts;
    private readonly HashSet<Id> _ids;

    public IdTable(CompactFacts facts)
    {
        _facts = facts;
        int count = facts.Parties.Known.Count + facts.Groups.Known.Count + facts.Offices.Known.Count + facts.Forums.Known.Count + facts.Constituencies.Known.Count;
        _ids = new(count);
        Collect(facts.Parties.Known);
        Collect(facts.Groups.Known);
        Collect(facts.Offices.Known);
        Collect(facts.Forums.Known);
        Collect(facts.Constituencies.Known);
        HasTwins = _ids.Count < count;
    }

    /// <summary>Whether an id occurs more than once.</summary>
    public bool HasTwins { get; }

    /// <summary>The ids, in no order.</summary>
    public IEnumerable<Id> All => _ids;

    public bool Contains(Id id) => _ids.Contains(id);

    /// <summary>Whether other facts have the same ids, in the same places.</summary>
    public bool IsTrueOf(CompactFacts facts) =>
        facts.Parties.IsSameAs(_facts.Parties)
        && facts.Organisations.IsSameAs(_facts.Organisations)
        && HaveSameIds(facts.Groups.Known, _facts.Groups.Known)
        && HaveSameIds(facts.Offices.Known, _facts.Offices.Known)
        && HaveSameIds(facts.Forums.Known, _facts.Forums.Known)
        && HaveSameIds(facts.Constituencies.Known, _facts.Constituencies.Known);

    private static bool HaveSameIds<T>(ValueList<T> some, ValueList<T> others)
        where T : class
    {
        bool same = some.Count == others.Count;
        for (int place = 0; same && place < some.Count; place++)
        {
            same = ReferenceEquals(some.Items[place], others.Items[place]) || Place.NameOf(some.Items[place]) == Place.NameOf(others.Items[place]);
        }

        return same;
    }

    private void Collect<T>(ValueList<T> items)
        where T : class
    {
        foreach (T item in items.Items)
        {
            _ids.Add(Place.NameOf(item)!);
        }
    }
}
