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
        Collect("Parties", facts.Parties, party => party.Id, _ids, twice);
        Collect("Organisations", facts.Organisations, organisation => organisation.Id, _ids, twice);
        Collect("Groups", facts.Groups, group => group.Id, _ids, twice);
        Collect("Offices", facts.Offices, office => office.Id, _ids, twice);
        Collect("Signatories", facts.Signatories, signatory => signatory.Organisation, [], twice);
        Twice = twice.ToValueList();
    }

    /// <summary>The ids that occur more than once in a list.</summary>
    public ValueList<Problem> Twice { get; }

    public bool Contains(Id id) => _ids.Contains(id);

    /// <summary>Whether other facts have the same ids, in the same places.</summary>
    public bool IsTrueOf(CompactFacts facts) =>
        facts.Parties.IsSameAs(_facts.Parties)
        && facts.Organisations.IsSameAs(_facts.Organisations)
        && HaveSameIds(facts.Groups, _facts.Groups, group => group.Id)
        && HaveSameIds(facts.Offices, _facts.Offices, office => office.Id)
        && HaveSameIds(facts.Signatories, _facts.Signatories, signatory => signatory.Organisation);

    private static bool HaveSameIds<T>(Register<T> some, Register<T> others, Func<T, Id> idOf)
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

    private static void Collect<T>(string list, Register<T> register, Func<T, Id> idOf, HashSet<Id> ids, List<Problem> twice)
        where T : notnull
    {
        foreach (T item in register.Known.Items)
        {
            if (!ids.Add(idOf(item)))
            {
                twice.Add(new Problem($"{list}[{idOf(item)}]", $"{idOf(item)}", "an id that occurs once in the list"));
            }
        }
    }
}
