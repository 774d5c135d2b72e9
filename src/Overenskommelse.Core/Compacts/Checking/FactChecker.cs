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
        Each(null, "Parties", _facts.Parties, _checked.Parties, Check, party => party.Id);
        Each(null, "Organisations", _facts.Organisations, _checked.Organisations, Check, organisation => organisation.Id);
        Each(null, "Signatories", _facts.Signatories, _checked.Signatories, Check, signatory => signatory.Organisation);
        Each(null, "Groups", _facts.Groups, _checked.Groups, Check, group => group.Id);
        Each(null, "Offices", _facts.Offices, _checked.Offices, Check, office => office.Id);
        Each(null, "Meetings", _facts.Meetings, _checked.Meetings, CheckOfCompact);
        Each(null, "Decisions", _facts.Decisions, _checked.Decisions, Check);
        Each(null, "Reports", _facts.Reports, _checked.Reports, Check);
        Each(null, "Plans", _facts.Plans, _checked.Plans, Check);
        Each(null, "Judgements", _facts.Judgements, _checked.Judgements, Check);
        Each(null, "Explanations", _facts.Explanations, _checked.Explanations, Check);
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
            && _facts.Parties.FirstOrDefault(party => party.Id == id) is { } party
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
        if (signatory.SignedOn.IsNone && signatory.LastDay.TryGet(out LocalDate left))
        {
            _problems.Add(place, "LastDay", Calendar.Iso(left), "none, since it has not signed");
        }

        Each(place, "ContactPersons", signatory.ContactPersons, Fact.NotKnown, Check);
    }

    private void Check(Place place, ContactPerson contact) =>
        _problems.Days(place, "FirstDay", contact.FirstDay, "LastDay", contact.LastDay);

    private void Check(Place place, Group group)
    {
        _problems.Reference(place, "WorkingGroupOf", group.WorkingGroupOf);
        if (group.WorkingGroupOf.Is(group.Id) == true)
        {
            _problems.Add(place, "WorkingGroupOf", group.Id, "another group");
        }

        Group? seen = _checked.Groups.FirstOrDefault(other => other.Id == group.Id);
        Each(place, "Seats", group.Seats, seen?.Seats ?? Fact.NotKnown, Check);
        Each(place, "Meetings", group.Meetings, seen?.Meetings ?? Fact.NotKnown, Check);
        Each(place, "Nominations", group.Nominations, seen?.Nominations ?? Fact.NotKnown, Check);
    }

    private void Check(Place place, Seat seat)
    {
        _problems.Reference(place, "Organisation", seat.Organisation);
        _problems.Reference(place, "AppointedBy", seat.AppointedBy);
        _problems.Defined(place, "Kind", seat.Kind);
        _problems.Days(place, "FirstDay", seat.FirstDay, "LastDay", seat.LastDay);
    }

    private void Check(Place place, Nomination nomination)
    {
        _problems.Reference(place, "By", nomination.By);
        _problems.Days(place, "Day", nomination.Day, "WithdrawnOn", nomination.WithdrawnOn);
    }

    private void Check(Place place, Office office) => Each(place, "Appointments", office.Appointments, Fact.NotKnown, Check);

    private void Check(Place place, Appointment appointment)
    {
        _problems.Reference(place, "Organisation", appointment.Organisation);
        _problems.Reference(place, "AppointedBy", appointment.AppointedBy);
        _problems.Days(place, "AppointedOn", appointment.AppointedOn, "LastDay", appointment.LastDay);
    }

    private void CheckOfCompact(Place place, Meeting meeting)
    {
        if (meeting.Kind == MeetingKind.Group || meeting.Kind == MeetingKind.PreMeeting)
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
        Place? within, string list, Register<T> register, Register<T> seen, Action<Place, T> check, Func<T, Id>? idOf = null)
        where T : class
    {
        if (register.IsSameAs(seen))
        {
            return;
        }

        for (int index = 0; index < register.Count; index++)
        {
            T item = register[index];
            if (index >= seen.Count || !ReferenceEquals(item, seen[index]))
            {
                check(new Place(within, list, idOf?.Invoke(item).Value, index), item);
            }
        }
    }
}
