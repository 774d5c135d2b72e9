namespace Overenskommelse.Compacts.Checking;

/// <summary>Finds every reason why a compact cannot be built of its facts.</summary>
internal sealed class FactChecker
{
    private readonly CompactFacts _facts;
    private readonly HashSet<Id> _ids = [];
    private readonly ProblemList _problems;

    private FactChecker(CompactFacts facts)
    {
        _facts = facts;
        _problems = new ProblemList(_ids);
    }

    public static ValueList<Problem> ProblemsIn(CompactFacts facts) => new FactChecker(facts).Check();

    private ValueList<Problem> Check()
    {
        Unique("Parties", _facts.Parties, party => party.Id);
        Unique("Organisations", _facts.Organisations, organisation => organisation.Id);
        Unique("Groups", _facts.Groups, group => group.Id);
        Unique("Offices", _facts.Offices, office => office.Id);
        Unique("Signatories", _facts.Signatories, signatory => signatory.Organisation, []);

        _problems.Days(null, "InForceFrom", _facts.InForceFrom, "LastDay", _facts.LastDay);
        Each(null, "Parties", _facts.Parties, party => party.Id, (place, party) => _problems.Defined(place, "Sector", party.Sector));
        Each(null, "Organisations", _facts.Organisations, organisation => organisation.Id, Check);
        Each(null, "Signatories", _facts.Signatories, signatory => signatory.Organisation, Check);
        Each(null, "Groups", _facts.Groups, group => group.Id, Check);
        Each(null, "Offices", _facts.Offices, office => office.Id, Check);
        Each(null, "Meetings", _facts.Meetings, null, Check);
        Each(null, "Decisions", _facts.Decisions, null, (place, decision) => _problems.Day(place, "Day", decision.Day));
        Each(null, "Reports", _facts.Reports, null, Check);
        Each(null, "Plans", _facts.Plans, null, (place, plan) => _problems.Days(place, "FirstDay", plan.FirstDay, "LastDay", plan.LastDay));
        Each(null, "Judgements", _facts.Judgements, null, Check);
        Each(null, "Explanations", _facts.Explanations, null, Check);
        return _problems.ToValueList();
    }

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
        Each(place, "ContactPersons", signatory.ContactPersons, null, Check);
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

        Each(place, "Seats", group.Seats, null, Check);
        Each(place, "Meetings", group.Meetings, null, Check);
        Each(place, "Nominations", group.Nominations, null, Check);
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

    private void Check(Place place, Office office) => Each(place, "Appointments", office.Appointments, null, Check);

    private void Check(Place place, Appointment appointment)
    {
        _problems.Reference(place, "Organisation", appointment.Organisation);
        _problems.Reference(place, "AppointedBy", appointment.AppointedBy);
        _problems.Days(place, "AppointedOn", appointment.AppointedOn, "LastDay", appointment.LastDay);
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
    }

    private void Check(Place place, Explanation explanation)
    {
        _problems.Days(place, "Day", explanation.Day, "LastDay", explanation.LastDay);
        _problems.Reference(place, "DecidedBy", explanation.DecidedBy);
    }

    private void Unique<T>(string list, Register<T> register, Func<T, Id> idOf, HashSet<Id>? seen = null)
        where T : notnull
    {
        foreach (T item in register.Known.Items)
        {
            if (!(seen ?? _ids).Add(idOf(item)))
            {
                _problems.Add(null, $"{list}[{idOf(item)}]", idOf(item), "an id that occurs once in the list");
            }
        }
    }

    private static void Each<T>(Place? within, string list, Register<T> register, Func<T, Id>? idOf, Action<Place, T> check)
        where T : notnull
    {
        for (int index = 0; index < register.Count; index++)
        {
            check(new Place(within, list, idOf?.Invoke(register[index]).Value, index), register[index]);
        }
    }
}
