namespace Overenskommelse.Compacts.Checking;

/// <content>Groups, and what happens in them.</content>
internal sealed partial class FactChecker
{
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
        Keyed(place, "Seats", group.Seats.Known, seen?.Seats.Known ?? [], Check, seat => seat.Key);
        Keyed(place, "Meetings", group.Meetings.Known, seen?.Meetings.Known ?? [], Check, meeting => meeting.Key);
        Keyed(place, "Nominations", group.Nominations.Known, seen?.Nominations.Known ?? [], Check, nomination => nomination.Key);
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
        _problems.Reference(place, "CapacityOf", seat.CapacityOf);
        _problems.Defined(place, "Kind", seat.Kind);
        _problems.Days(place, "FirstDay", seat.FirstDay, "LastDay", seat.LastDay);
    }

    private void Check(Place place, Nomination nomination)
    {
        _problems.Reference(place, "By", nomination.By);
        _problems.Days(place, "Day", nomination.Day, "WithdrawnOn", nomination.WithdrawnOn);
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
        _problems.Reference(place, "ArrangedBy", meeting.ArrangedBy);
        _problems.Reference(place, "PreMeetingOf", meeting.PreMeetingOf);
        if (meeting.Kind != MeetingKind.PreMeeting && meeting.PreMeetingOf.TryGet(out PartyId? own))
        {
            _problems.Add(place, "PreMeetingOf", own, $"nothing, since a meeting ({meeting.Kind}) is no pre-meeting");
        }

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
}
