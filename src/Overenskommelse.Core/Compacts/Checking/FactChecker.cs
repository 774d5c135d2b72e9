namespace Overenskommelse.Compacts.Checking;

/// <summary>
/// Finds every reason why a compact cannot be built of its facts. What stood in a compact that was built before is not looked at again, as long
/// as the ids that it can refer to are the same.
/// </summary>
internal sealed partial class FactChecker
{
    private readonly CompactFacts _facts;
    private readonly CompactFacts _checked;
    private readonly ProblemList _problems;

    private FactChecker(CompactFacts facts, IdTable ids, CompactFacts? alreadyChecked)
    {
        _facts = facts;
        _checked = alreadyChecked ?? new CompactFacts();
        _problems = new ProblemList(ids);
    }

    public static ValueList<Problem> ProblemsIn(CompactFacts facts, IdTable ids, CompactFacts? alreadyChecked) =>
        new FactChecker(facts, ids, alreadyChecked).Check();

    private ValueList<Problem> Check()
    {
        _problems.Days(null, "InForceFrom", _facts.InForceFrom, "LastDay", _facts.LastDay);
        Each(null, "Parties", _facts.Parties.Known, _checked.Parties.Known, Check, party => party.Id);
        Each(null, "Organisations", _facts.Organisations.Known, _checked.Organisations.Known, Check, organisation => organisation.Id);
        Each(null, "Signatories", _facts.Signatories.Known, _checked.Signatories.Known, Check, signatory => signatory.Organisation);
        Each(null, "Groups", _facts.Groups.Known, _checked.Groups.Known, Check, group => group.Id);
        CheckWorkingGroups();
        Each(null, "Offices", _facts.Offices.Known, _checked.Offices.Known, Check, office => office.Id);
        Keyed(null, "Meetings", _facts.Meetings.Known, _checked.Meetings.Known, CheckOfCompact, meeting => meeting.Key);
        Keyed(null, "Decisions", _facts.Decisions.Known, _checked.Decisions.Known, Check, decision => decision.Key);
        Keyed(null, "Reports", _facts.Reports.Known, _checked.Reports.Known, Check, report => report.Key);
        Keyed(null, "Plans", _facts.Plans.Known, _checked.Plans.Known, Check, plan => plan.Key);
        Each(null, "Judgements", _facts.Judgements.Known, _checked.Judgements.Known, Check);
        Each(null, "Explanations", _facts.Explanations.Known, _checked.Explanations.Known, Check);
        return _problems.ToValueList();
    }

    private void Check(Place place, Party party) => _problems.Defined(place, "Sector", party.Sector);

    private void Check(Place place, Organisation organisation)
    {
        _problems.Reference(place, "Party", organisation.Party);
        _problems.Defined(place, "Sector", organisation.Sector);
        if (organisation.Sector.TryGet(out Sector own)
            && organisation.Party.TryGet(out PartyId? id)
            && _facts.Parties.Known.FirstOrDefault(party => party.Id == id) is { } party
            && party.Sector.Is(own) == false)
        {
            _problems.Add(place, "Sector", own, $"{party.Sector}, the sector of its party {id}");
        }
    }

    private void Check(Place place, Signatory signatory)
    {
        _problems.Reference(place, "Organisation", signatory.Organisation);
        _problems.Day(place, "AppliedOn", signatory.AppliedOn);
        _problems.Day(place, "ApprovedOn", signatory.ApprovedOn);
        _problems.Days(place, "SignedOn", signatory.SignedOn, "LastDay", signatory.LastDay);
        if (signatory.SignedOn.IsNone && signatory.LastDay.Earliest is not null)
        {
            _problems.Add(place, "LastDay", signatory.LastDay, "none, since it has not signed");
        }

        Each(place, "ContactPersons", signatory.ContactPersons.Known, [], Check);
    }

    private void Check(Place place, ContactPerson contact) =>
        _problems.Days(place, "FirstDay", contact.FirstDay, "LastDay", contact.LastDay);

    /// <summary>Looks at the keys of a whole list, however few of its facts are new.</summary>
    private void Keyed<T>(Place? within, string list, ValueList<T> items, ValueList<T> seen, Action<Place, T> check, Func<T, FactKey?> keyOf)
        where T : class
    {
        Each(within, list, items, seen, check);
        if (items.IsSameAs(seen))
        {
            return;
        }

        HashSet<FactKey> keys = [];
        for (int index = 0; index < items.Count; index++)
        {
            if (keyOf(items[index]) is { } key && !keys.Add(key))
            {
                _problems.Add(new Place(within, list, null, index), "Key", key, "a key that occurs once in the list");
            }
        }
    }

    private static void Each<T>(
        Place? within, string list, ValueList<T> items, ValueList<T> seen, Action<Place, T> check, Func<T, Id>? idOf = null)
        where T : class
    {
        if (items.IsSameAs(seen))
        {
            return;
        }

        for (int index = 0; index < items.Count; index++)
        {
            T item = items[index];
            if (index >= seen.Count || !ReferenceEquals(item, seen[index]))
            {
                check(new Place(within, list, idOf?.Invoke(item).Value, index), item);
            }
        }
    }
}
