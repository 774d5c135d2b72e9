namespace Overenskommelse.Compacts.Checking;

/// <content>Groups, and what happens in them.</content>
internal static partial class FactChecker
{
    /// <summary>As long as the ids are the same, a group stands where it stood.</summary>
    private static void CheckGroups(ProblemList problems, ReadOnlySpan<Group> groups, ReadOnlySpan<Group> seen)
    {
        for (int index = 0; index < groups.Length; index++)
        {
            Group? before = index < seen.Length ? seen[index] : null;
            if (!ReferenceEquals(groups[index], before))
            {
                Check(problems, new Place("Groups", groups[index], index), groups[index], before);
            }
        }
    }

    private static void Check(ProblemList problems, in Place place, Group group, Group? seen)
    {
        problems.Days(place, "FirstDay", group.FirstDay, "LastDay", group.LastDay);
        foreach (GroupId workingGroup in group.WorkingGroups.Known.Items)
        {
            problems.Reference(place, "WorkingGroups", workingGroup);
            if (workingGroup == group.Id)
            {
                problems.Add(place, "WorkingGroups", workingGroup, "expected.another-group");
            }
        }

        Listed(problems, place, "Seats", group.Seats.Known, seen?.Seats.Known ?? [], Check, Whole.Is, static seat => seat.Key);
        Listed(problems, place, "Meetings", group.Meetings.Known, seen?.Meetings.Known ?? [], CheckOfGroup, Whole.Is, static meeting => meeting.Key);
        Listed(problems, place, "Nominations", group.Nominations.Known, seen?.Nominations.Known ?? [], Check, Whole.Is, static nomination => nomination.Key);
        CheckMembersNamed(problems, place, group);

        if (group.LastDay.Latest is not null)
        {
            NothingBegins(problems, place, "Seats", group.Seats.Known, "FirstDay", static seat => seat.FirstDay, group);
            NothingBegins(problems, place, "Nominations", group.Nominations.Known, "Day", static nomination => nomination.Day, group);
        }
    }

    /// <summary>Nobody takes a seat in a group that has ceased, or is nominated to it.</summary>
    private static void NothingBegins<T>(ProblemList problems, in Place within, string list, ValueList<T> items, string member, Func<T, DayFact> dayOf, Group group)
        where T : class
    {
        for (int index = 0; index < items.Count; index++)
        {
            problems.NoLater(within.In(list, items.Items[index], index), member, dayOf(items.Items[index]), "expected.by-last-day-of-group", group.LastDay, group.Id);
        }
    }

    private static void CheckWorkingGroups(ProblemList problems, ReadOnlySpan<Group> groups)
    {
        HashSet<GroupId> claimed = [];
        foreach (Group group in groups)
        {
            foreach (GroupId workingGroup in group.WorkingGroups.Known.Items)
            {
                if (!claimed.Add(workingGroup))
                {
                    problems.Add(new Place("Groups", group, 0), "WorkingGroups", workingGroup, "expected.working-group-of-one");
                }
            }
        }
    }

    private static void Check(ProblemList problems, in Place place, Seat seat)
    {
        problems.Source(place, seat);
        problems.Reference(place, "Organisation", seat.Organisation);
        problems.Reference(place, "AppointedBy", seat.AppointedBy);
        problems.Reference(place, "CapacityOf", seat.CapacityOf);
        problems.Reference(place, "Constituency", seat.Constituency);
        problems.Defined(place, "Kind", seat.Kind);
        problems.Days(place, "FirstDay", seat.FirstDay, "LastDay", seat.LastDay);
        problems.Day(place, "TermEnds", seat.TermEnds);
        problems.InOrder(place, "FirstDay", seat.FirstDay, "TermEnds", seat.TermEnds);
        CheckTurn(problems, place, seat);
    }

    private static void Check(ProblemList problems, in Place place, Nomination nomination)
    {
        problems.Source(place, nomination);
        problems.Reference(place, "By", nomination.By);
        problems.Reference(place, "Constituency", nomination.Constituency);
        problems.Once(place, "Encloses", nomination.Encloses.Known);
        problems.Days(place, "Day", nomination.Day, "WithdrawnOn", nomination.WithdrawnOn);
        problems.WhileInForce(place, "Day", nomination.Day);
        problems.WhileInForce(place, "WithdrawnOn", nomination.WithdrawnOn);
    }

    private static void CheckOfGroup(ProblemList problems, in Place place, Meeting meeting)
    {
        if (meeting.Kind == MeetingKind.Annual || meeting.Kind == MeetingKind.Conference || meeting.Kind == MeetingKind.Occasion)
        {
            problems.Add(place, "Kind", meeting.Kind, "expected.meeting-of-group");
        }

        Check(problems, place, meeting);
    }

    private static void CheckOfCompact(ProblemList problems, in Place place, Meeting meeting)
    {
        if (meeting.Kind == MeetingKind.Group || meeting.Kind == MeetingKind.PreMeeting)
        {
            problems.Add(place, "Kind", meeting.Kind, "expected.meeting-of-compact");
        }

        Check(problems, place, meeting);
    }

    private static void Check(ProblemList problems, in Place place, Meeting meeting)
    {
        problems.Source(place, meeting);
        problems.Days(place, "CalledOn", meeting.CalledOn, "Day", meeting.Day);
        problems.Reference(place, "ConvenedBy", meeting.ConvenedBy);
        problems.Reference(place, "ArrangedBy", meeting.ArrangedBy);
        problems.Reference(place, "PreMeetingOf", meeting.PreMeetingOf);
        if (meeting.Kind != MeetingKind.PreMeeting && meeting.PreMeetingOf.TryGet(out PartyId? own))
        {
            problems.Add(place, "PreMeetingOf", own, "expected.no-pre-meeting", meeting.Kind);
        }

        problems.Defined(place, "Status", meeting.Status);
        foreach (PartyId party in meeting.Attended.Known.Items)
        {
            problems.Reference(place, "Attended", party);
        }

        problems.Once(place, "Attended", meeting.Attended.Known);
        problems.Once(place, "Organisations", meeting.Organisations.Known);
        problems.Once(place, "Matters", meeting.Matters.Known);

        foreach (OrganisationId organisation in meeting.Organisations.Known.Items)
        {
            problems.Reference(place, "Organisations", organisation);
        }

        CheckPersons(problems, place, meeting);
        NotNegative(problems, place, "OrganisationsAttending", meeting.OrganisationsAttending);
        NotNegative(problems, place, "MembersAttending", meeting.MembersAttending);
        int attending = meeting.OrganisationsAttending.TryGet(out int told) ? told : 0;
        if (meeting.OrganisationsAttending.IsKnown && attending >= 0 && meeting.Organisations.Known.Count > attending)
        {
            problems.Add(place, "OrganisationsAttending", meeting.OrganisationsAttending, "expected.as-many-as-named", meeting.Organisations.Known.Count);
        }
        else if (meeting.Organisations.IsComplete && attending > meeting.Organisations.Known.Count)
        {
            problems.Add(place, "OrganisationsAttending", attending, "expected.as-many-as-all", meeting.Organisations.Known.Count);
        }

        if (meeting.Status.Is(MeetingStatus.Called) == true && meeting.CalledOn.IsNone)
        {
            problems.Add(place, "CalledOn", meeting.CalledOn, "expected.called-on-a-day");
        }
    }

    private static void NotNegative(ProblemList problems, in Place place, string member, Fact<int> number)
    {
        if (number.TryGet(out int told) && told < 0)
        {
            problems.Add(place, member, told, "expected.zero-or-more");
        }
    }
}
