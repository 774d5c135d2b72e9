namespace Overenskommelse.Compacts.Checking;

/// <summary>
/// Finds every reason why a compact cannot be built of its facts. What stood in a compact that was built before is not looked at again, as long
/// as the ids that it can refer to are the same.
/// </summary>
internal sealed class FactChecker
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
        Each(null, "Meetings", _facts.Meetings.Known, _checked.Meetings.Known, CheckOfCompact);
        Each(null, "Decisions", _facts.Decisions.Known, _checked.Decisions.Known, Check);
        Each(null, "Reports", _facts.Reports.Known, _checked.Reports.Known, Check);
        Each(null, "Plans", _facts.Plans.Known, _checked.Plans.Known, Check);
        Each(null, "Judgements", _facts.Judgements.Known, _checked.Judgements.Known, Check);
        Each(null, "Explanations", _facts.Explanations.Known, _checked.Explanations.Known, Check);
        return _problems.ToValueList();
    }

    private void Check(Place place, Party party) => _problems.Defined(place, "Sector", party.Sector);

    private void Check(Place place, Decision decision) => _problems.Day(place, "Day", decision.Day);

    private void Check(Place place, Plan plan) => _problems.Days(place, "FirstDay", plan.FirstDay, "LastDay", plan.LastDay);

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

    private void Check(Place place, Group group)
    {
        _problems.Days(place, "FirstDay", group.FirstDay, "LastDay", group.LastDay);
        foreach (GroupId workingGroup in group.WorkingGroups.Known.Items)
        {
            _problems.Reference(place, "WorkingGroups", workingGroup);
            if (workingGroup == group.Id)
            {
                _problems.Add(place, "WorkingGroups", workingGroup, "another group");
            }
        }

        Group? seen = _checked.Groups.Known.FirstOrDefault(other => other.Id == group.Id);
        Each(place, "Seats", group.Seats.Known, seen?.Seats.Known ?? [], Check);
        Each(place, "Meetings", group.Meetings.Known, seen?.Meetings.Known ?? [], Check);
        Each(place, "Nominations", group.Nominations.Known, seen?.Nominations.Known ?? [], Check);
    }

    private void CheckWorkingGroups()
    {
        if (_facts.Groups.IsSameAs(_checked.Groups))
        {
            return;
        }

        HashSet<GroupId> claimed = [];
        foreach (Group group in _facts.Groups.Known.Items)
        {
            foreach (GroupId workingGroup in group.WorkingGroups.Known.Items)
            {
                if (!claimed.Add(workingGroup))
                {
                    _problems.Add(new Place(null, "Groups", group.Id.Value, 0), "WorkingGroups", workingGroup, "a group that is the working group of one, and once");
                }
            }
        }
    }

    private void Check(Place place, Seat seat)
    {
        _problems.Reference(place, "Organisation", seat.Organisation);
        _problems.Reference(place, "AppointedBy", seat.AppointedBy);
        _problems.Defined(place, "Kind", seat.Kind);
        _problems.Defined(place, "Capacity", seat.Capacity);
        _problems.Days(place, "FirstDay", seat.FirstDay, "LastDay", seat.LastDay);
    }

    private void Check(Place place, Nomination nomination)
    {
        _problems.Reference(place, "By", nomination.By);
        _problems.Days(place, "Day", nomination.Day, "WithdrawnOn", nomination.WithdrawnOn);
    }

    private void Check(Place place, Office office) => Each(place, "Appointments", office.Appointments.Known, [], Check);

    private void Check(Place place, Appointment appointment)
    {
        _problems.Reference(place, "Organisation", appointment.Organisation);
        _problems.Reference(place, "AppointedBy", appointment.AppointedBy);
        _problems.Days(place, "AppointedOn", appointment.AppointedOn, "LastDay", appointment.LastDay);
    }

    private void CheckOfCompact(Place place, Meeting meeting)
    {
        if (meeting.Kind is MeetingKind.Group or MeetingKind.PreMeeting)
        {
            _problems.Add(place, "Kind", meeting.Kind, "a meeting of the whole compact; those of a group, and pre-meetings, stand in Meetings of the group");
        }

        Check(place, meeting);
    }

    private void Check(Place place, Meeting meeting)
    {
        _problems.Day(place, "Day", meeting.Day);
        _problems.Reference(place, "ConvenedBy", meeting.ConvenedBy);
        _problems.Defined(place, "Status", meeting.Status);
        foreach (PartyId party in meeting.Attended.Known.Items)
        {
            _problems.Reference(place, "Attended", party);
        }

        if (meeting.OrganisationsAttending.TryGet(out int attending) && attending < 0)
        {
            _problems.Add(place, "OrganisationsAttending", attending, "zero or more");
        }
    }

    private void Check(Place place, ForumReport report)
    {
        _problems.Day(place, "Day", report.Day);
        _problems.Reference(place, "From", report.From);
    }

    private void Check(Place place, Judgement judgement)
    {
        _problems.Days(place, "Day", judgement.Day, "LastDay", judgement.LastDay);
        _problems.Reference(place, "By", judgement.By);
        _problems.Year(place, "Year", judgement.Year);
    }

    private void Check(Place place, Explanation explanation)
    {
        _problems.Days(place, "Day", explanation.Day, "LastDay", explanation.LastDay);
        _problems.Reference(place, "DecidedBy", explanation.DecidedBy);
        _problems.Year(place, "Year", explanation.Year);
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
