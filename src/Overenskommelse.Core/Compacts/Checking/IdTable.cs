namespace Overenskommelse.Compacts.Checking;

/// <summary>The ids among the facts that other facts can refer to.</summary>
internal sealed class IdTable
{
    private readonly CompactFacts _facts;
    private readonly HashSet<Id> _ids = [];

    public IdTable(CompactFacts facts)
    {
        _facts = facts;
        List<Problem> twice = [];
        Collect("Parties", facts.Parties.Known, party => party.Id, _ids, twice);
        Collect("Organisations", facts.Organisations.Known, organisation => organisation.Id, _ids, twice);
        Collect("Groups", facts.Groups.Known, group => group.Id, _ids, twice);
        Collect("Offices", facts.Offices.Known, office => office.Id, _ids, twice);
        Collect("Forums", facts.Forums.Known, forum => forum.Id, _ids, twice);
        Collect("Signatories", facts.Signatories.Known, signatory => signatory.Organisation, [], twice);
        Twice = twice.ToValueList();
    }

    /// <summary>The ids that occur more than once in a list.</summary>
    public ValueList<Problem> Twice { get; }

    public bool Contains(Id id) => _ids.Contains(id);

    /// <summary>Whether other facts have the same ids, in the same places.</summary>
    public bool IsTrueOf(CompactFacts facts) =>
        facts.Parties.IsSameAs(_facts.Parties)
        && facts.Organisations.IsSameAs(_facts.Organisations)
        && HaveSameIds(facts.Groups.Known, _facts.Groups.Known, group => group.Id)
        && HaveSameIds(facts.Offices.Known, _facts.Offices.Known, office => office.Id)
        && HaveSameIds(facts.Forums.Known, _facts.Forums.Known, forum => forum.Id)
        && HaveSameIds(facts.Signatories.Known, _facts.Signatories.Known, signatory => signatory.Organisation);

    private static bool HaveSameIds<T>(ValueList<T> some, ValueList<T> others, Func<T, Id> idOf)
        where T : class
    {
        if (some.IsSameAs(others))
        {
            return true;
        }

        if (some.Count != others.Count)
        {
            return false;
        }

        for (int place = 0; place < some.Count; place++)
        {
            if (!ReferenceEquals(some[place], others[place]) && idOf(some[place]) != idOf(others[place]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Collect<T>(string list, ValueList<T> items, Func<T, Id> idOf, HashSet<Id> ids, List<Problem> twice)
        where T : notnull
    {
        foreach (T item in items.Items)
        {
            if (!ids.Add(idOf(item)))
            {
                twice.Add(new Problem($"{list}[{idOf(item)}]", $"{idOf(item)}", "an id that occurs once in the list"));
            }
        }
    }
}
