namespace Overenskommelse.Compacts.Changes;

/// <summary>Puts one thing in the place of another among the facts.</summary>
internal static class FactEditing
{
    /// <summary>The place of the first item that fits, or −1.</summary>
    public static int PlaceOf<T>(this ValueList<T> list, Func<T, bool> fits)
        where T : notnull
    {
        for (int place = 0; place < list.Count; place++)
        {
            if (fits(list.Items[place]))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The facts with a group changed; or as they were, and the unknown group among the misfits.</summary>
    public static CompactFacts Edit(this CompactFacts facts, Change change, GroupId id, Misfits misfits, Func<Group, Group> edit)
    {
        int place = facts.Groups.Known.PlaceOf(group => group.Id == id);
        if (place >= 0)
        {
            return facts with { Groups = facts.Groups.Replace(place, edit(facts.Groups.Known[place])) };
        }

        misfits.AddStranger(change, "Group", id, "expected.group");
        return facts;
    }

    /// <summary>The facts with an office changed; or as they were, and the unknown office among the misfits.</summary>
    public static CompactFacts Edit(this CompactFacts facts, Change change, OfficeId id, Misfits misfits, Func<Office, Office> edit)
    {
        int place = facts.Offices.Known.PlaceOf(office => office.Id == id);
        if (place >= 0)
        {
            return facts with { Offices = facts.Offices.Replace(place, edit(facts.Offices.Known[place])) };
        }

        misfits.AddStranger(change, "Office", id, "expected.office");
        return facts;
    }
}
