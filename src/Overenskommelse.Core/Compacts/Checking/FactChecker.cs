using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Checking;

/// <summary>
/// Finds every reason why a compact cannot be built of its facts. What stood in a compact that was built before is not looked at again, as long
/// as the ids that it can refer to are the same.
/// </summary>
internal static partial class FactChecker
{
    private static readonly CompactFacts Nothing = new();

    private delegate void Checker<T>(ProblemList problems, in Place place, T item);

    public static ValueList<Problem> ProblemsIn(CompactFacts facts, IdTable ids, OrganisationRows organisations, CompactFacts? alreadyChecked)
    {
        CompactFacts seen = alreadyChecked ?? Nothing;
        ProblemList problems = new(ids, organisations, facts.LastDay);
        if (ids.HasTwins || organisations.HasTwins || organisations.HasStrangers)
        {
            CheckIds(problems, facts);
        }

        problems.Days(default, "InForceFrom", facts.InForceFrom, "LastDay", facts.LastDay);
        problems.Day(default, "RecordedFrom", facts.RecordedFrom ?? (DayFact)Fact.None);
        problems.WhileInForce(default, "RecordedFrom", facts.RecordedFrom ?? (DayFact)Fact.None);
        Each(problems, default, "Parties", facts.Parties.Known, seen.Parties.Known, Check);
        Each(problems, default, "Organisations", facts.Organisations.Known, seen.Organisations.Known, Check);
        Each(problems, default, "Signatories", facts.Signatories.Known, seen.Signatories.Known, Check);
        if (organisations.HasReturned && !facts.Signatories.IsSameAs(seen.Signatories))
        {
            CheckReturns(problems, facts.Signatories.Known);
        }

        CheckGroups(problems, facts.Groups.Known.Items, facts.LastDay == seen.LastDay ? seen.Groups.Known.Items : []);
        CheckWorkingGroups(problems, facts.Groups.Known.Items);
        Each(problems, default, "Offices", facts.Offices.Known, seen.Offices.Known, Check);
        Listed(problems, default, "Meetings", facts.Meetings.Known, seen.Meetings.Known, CheckOfCompact, Whole.Is, static meeting => meeting.Key);
        Listed(problems, default, "Decisions", facts.Decisions.Known, seen.Decisions.Known, Check, Whole.Is, static decision => decision.Key);
        Listed(problems, default, "Reports", facts.Reports.Known, seen.Reports.Known, Check, Whole.Is, static report => report.Key);
        Listed(problems, default, "Plans", facts.Plans.Known, seen.Plans.Known, Check, Whole.Is, static plan => plan.Key);
        Listed(problems, default, "Ballots", facts.Ballots.Known, seen.Ballots.Known, Check, Whole.Is, static ballot => ballot.Key);
        Each(problems, default, "OwnFacts", facts.OwnFacts.Known, seen.OwnFacts.Known, Check);
        CheckOnce(problems, facts.OwnFacts.Known);
        Listed(problems, default, "Judgements", facts.Judgements.Known, seen.Judgements.Known, Check, Whole.Is, static _ => null);
        Listed(problems, default, "Explanations", facts.Explanations.Known, seen.Explanations.Known, Check, Whole.Is, static _ => null);
        Listed(problems, default, "AskedInVain", facts.AskedInVain.Known, seen.AskedInVain.Known, Check, static _ => true, static _ => null);
        return problems.ToValueList();
    }

    private static void CheckIds(ProblemList problems, CompactFacts facts)
    {
        Unique(problems, "Parties", facts.Parties.Known);
        Unique(problems, "Organisations", facts.Organisations.Known);
        Unique(problems, "Groups", facts.Groups.Known);
        Unique(problems, "Offices", facts.Offices.Known);
        Unique(problems, "Forums", facts.Forums.Known);
        Unique(problems, "Constituencies", facts.Constituencies.Known);
    }

    private static void Check(ProblemList problems, in Place place, Party party)
    {
        problems.Defined(place, "Sector", party.Sector);
        problems.Days(place, "FirstDay", party.FirstDay, "LastDay", party.LastDay);
    }

    private static void Check(ProblemList problems, in Place place, Organisation organisation)
    {
        problems.Reference(place, "Party", organisation.Party);
        problems.Defined(place, "Sector", organisation.Sector);
        NotNegative(problems, place, "Members", organisation.Members);
        if (organisation.Sector.TryGet(out Sector own) && problems.Organisations.PartyOf(organisation) is { } party && party.Sector.Is(own) == false)
        {
            problems.Add(place, "Sector", own, "expected.sector-of-party", party.Sector, party.Id);
        }
    }

    private static void Check(ProblemList problems, in Place at, Signatory signatory)
    {
        Place place = problems.Organisations.Find(signatory.Organisation)?.Signatories.Length > 1 ? at.ByIndex() : at;
        problems.Source(place, signatory);
        if (problems.Organisations.HasStrangers)
        {
            problems.Reference(place, "Organisation", signatory.Organisation);
        }

        problems.Day(place, "AppliedOn", signatory.AppliedOn);
        problems.Day(place, "ApprovedOn", signatory.ApprovedOn);
        problems.Days(place, "SignedOn", signatory.SignedOn, "LastDay", signatory.LastDay);
        problems.InOrder(place, "AppliedOn", signatory.AppliedOn, "ApprovedOn", signatory.ApprovedOn);
        problems.InOrder(place, "AppliedOn", signatory.AppliedOn, "SignedOn", signatory.SignedOn);
        problems.InOrder(place, "ApprovedOn", signatory.ApprovedOn, "SignedOn", signatory.SignedOn);
        if (signatory.SignedOn.IsNone && signatory.LastDay.Earliest is not null)
        {
            problems.Add(place, "LastDay", signatory.LastDay, "expected.not-signed-no-last-day");
        }

        Listed(problems, place, "ContactPersons", signatory.ContactPersons.Known, [], Check, Whole.Is, static _ => null);
    }

    /// <summary>Of an organisation that is told of more than once, no time has a day in common with one before, and one at most has not been signed.</summary>
    private static void CheckReturns(ProblemList problems, ValueList<Signatory> signatories)
    {
        foreach (IGrouping<OrganisationId, (int Index, Signatory Told)> ofOne in signatories.Index().Select(each => (each.Index, Told: each.Item)).GroupBy(each => each.Told.Organisation).Where(ofOne => ofOne.Count() > 1))
        {
            (int Index, Signatory Told)[] times = [.. ofOne];
            foreach (((int index, Signatory signatory), Signatory before) in times.SelectMany((time, place) => times[..place].Select(earlier => (time, earlier.Told))))
            {
                Place place = new Place("Signatories", signatory, index).ByIndex();
                if (before.SignedOn.IsNone && signatory.SignedOn.IsNone)
                {
                    problems.Add(place, "SignedOn", signatory.SignedOn, "expected.on-its-way-once");
                }
                else if (Presence.Of(before).CertainlyMeets(Presence.Of(signatory)))
                {
                    problems.Add(place, "SignedOn", signatory.SignedOn, before.SignedOn.Earliest is null ? "expected.not-part-until" : "expected.not-part-already", before.SignedOn.Earliest is null ? before.LastDay : before.SignedOn);
                }
            }
        }
    }

    private static void Check(ProblemList problems, in Place place, ContactPerson contact) =>
        problems.Days(place, "FirstDay", contact.FirstDay, "LastDay", contact.LastDay);

    private static void Unique<T>(ProblemList problems, string list, ValueList<T> items)
        where T : class
    {
        HashSet<Id> ids = [];
        foreach (T item in items.Items)
        {
            if (Place.NameOf(item) is { } id && !ids.Add(id))
            {
                problems.AddTwin(new Place(list, item, 0), id);
            }
        }
    }

    /// <summary>Looks for what is told twice in a whole list, however few of its facts are new: one key, or equal in everything and nothing unknown.</summary>
    private static void Listed<T>(
        ProblemList problems, in Place within, string list, ValueList<T> items, ValueList<T> seen, Checker<T> check, Func<T, bool> isWhole, Func<T, FactKey?> keyOf)
        where T : class
    {
        if (items.IsSameAs(seen))
        {
            return;
        }

        Each(problems, within, list, items, seen, check);
        HashSet<FactKey>? keys = null;
        Dictionary<T, int>? whole = null;
        for (int index = 0; index < items.Count; index++)
        {
            T item = items.Items[index];
            if (keyOf(item) is { } key)
            {
                if (!(keys ??= []).Add(key))
                {
                    problems.Add(within.In(list, item, index), "Key", key, "expected.key-once");
                }
            }
            else if (isWhole(item) && !(whole ??= []).TryAdd(item, index))
            {
                problems.AddRepeat(within.In(list, item, index), $"equal to {list}[{whole[item]}]");
            }
        }
    }

    private static void Each<T>(ProblemList problems, in Place within, string list, ValueList<T> items, ValueList<T> seen, Checker<T> check)
        where T : class
    {
        if (items.IsSameAs(seen))
        {
            return;
        }

        ReadOnlySpan<T> before = seen.Items;
        for (int index = 0; index < items.Count; index++)
        {
            T item = items.Items[index];
            if (index >= before.Length || !ReferenceEquals(item, before[index]))
            {
                check(problems, within.In(list, item, index), item);
            }
        }
    }
}
