using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Fillings;

/// <content>What is missing of groups and offices, and of the meetings of the whole compact.</content>
internal sealed partial class Holes
{
    private IEnumerable<Hole> Of(Group group, Place<Group> place)
    {
        bool isSpokenOf = _spoken.Groups.Contains(group.Id);
        bool develops = _spoken.IsNorth && group.Id == Norrbotten.DevelopmentGroup;
        return
        [
            .. DayOrNone(place, "FirstDay", group.FirstDay, _days.OfPresence, (each, day) => each with { FirstDay = day }),
            .. DayOrNone(place, "LastDay", group.LastDay, _days.OfPresence, (each, day) => each with { LastDay = day }),
            .. WorkingGroups(group, place, develops),
            .. place.Hole("Question", !group.Question.IsKnown, isSpokenOf || !_spoken.IsNorth
                ? [each => each with { Question = Fact.None }]
                : [each => each with { Question = Fact.None }, each => each with { Question = "a delimited question" }]),
            .. Others("Seats", place, group.Seats, isSpokenOf ? _newcomers.Seats(group.Id) : [], (each, more) => each with { Seats = each.Seats.Completed(more) }),
            .. group.Seats.Known.SelectMany((seat, at) => Of(seat, group, isSpokenOf, place.In<Seat>($".Seats[{at}]", (each, change) => each with { Seats = each.Seats.At(at, change) }))),
            .. Others("Meetings", place, group.Meetings, develops ? _newcomers.GroupMeetings() : [], (each, more) => each with { Meetings = each.Meetings.Completed(more) }),
            .. group.Meetings.Known.SelectMany((meeting, at) => Of(meeting, group.Meetings, place.In<Meeting>($".Meetings[{at}]", (each, change) => each with { Meetings = each.Meetings.At(at, change) }))),
            .. Others("Nominations", place, group.Nominations, develops ? _newcomers.Nominations() : [], (each, more) => each with { Nominations = each.Nominations.Completed(more) }),
            .. group.Nominations.Known.SelectMany((nomination, at) => Of(nomination, place.In<Nomination>($".Nominations[{at}]", (each, change) => each with { Nominations = each.Nominations.At(at, change) }))),
        ];
    }

    /// <summary>No others; one that stands among the facts, whose it is not known to be; or one more, with a question or without.</summary>
    private IEnumerable<Hole> WorkingGroups(Group group, Place<Group> place, bool develops)
    {
        if (group.WorkingGroups.IsComplete)
        {
            return [];
        }

        List<GroupId> others = [.. _facts.Groups.Known.Select(each => each.Id).Where(id => !_spoken.Groups.Contains(id) && !group.WorkingGroups.Known.Contains(id))];
        IEnumerable<Way> more = from question in new Fact<string>[] { "a delimited question", Fact.None }
                                let added = new Group(new("newcomer-working")) { Question = question, Seats = [], Meetings = [], Nominations = [], WorkingGroups = [] }
                                select new Way(facts => place.Change(
                                    facts with { Groups = facts.Groups.Add(added) }, each => each with { WorkingGroups = each.WorkingGroups.Completed(added.Id) }));
        return [new($"{place.Where}.WorkingGroups", [
            new(facts => place.Change(facts, each => each with { WorkingGroups = each.WorkingGroups.Completed() })),
            .. develops ? others.Select(id => new Way(facts => place.Change(facts, each => each with { WorkingGroups = each.WorkingGroups.Completed(id) }))) : [],
            .. develops ? more : []])];
    }

    private IEnumerable<Hole> Of(Seat seat, Group group, bool isSpokenOf, Place<Seat> place)
    {
        if (!isSpokenOf)
        {
            return [];
        }

        IEnumerable<Fact<PersonId>> people = [.. _facts.Offices.Known.SelectMany(office => office.Appointments.Known).Select(held => held.Holder), .. group.Seats.Known.Select(each => each.Holder)];
        return
        [
            .. place.Hole("Kind", !seat.Kind.IsKnown, Enum.GetValues<SeatKind>().Select(kind => (Func<Seat, Seat>)(each => each with { Kind = kind }))),
            .. Who(place, "Holder", seat.Holder, people, (each, holder) => each with { Holder = holder }),
            .. place.Hole("Capacity", !seat.Capacity.IsKnown, new Fact<Capacity>[] { Capacity.BoardMember, Capacity.Manager, Capacity.Official, new Capacity("nobody-has"), Fact.None }
                .Take(_spoken.IsNorth ? 5 : 1).Select(capacity => (Func<Seat, Seat>)(each => each with { Capacity = capacity }))),
            .. place.Hole("CapacityOf", !seat.CapacityOf.IsKnown, new Fact<Id>[] { Norrbotten.SamformaOffice, new ForumId("another-board"), Fact.None }
                .Take(_spoken.IsNorth ? 3 : 1).Select(of => (Func<Seat, Seat>)(each => each with { CapacityOf = of }))),
            .. DayOrNone(place, "FirstDay", seat.FirstDay, _days.OfPresence, (each, day) => each with { FirstDay = day }),
            .. DayOrNone(place, "LastDay", seat.LastDay, _days.OfPresence, (each, day) => each with { LastDay = day }),
        ];
    }

    /// <summary>Somebody else, as is presumed; or somebody who is named elsewhere.</summary>
    private static IEnumerable<Hole> Who<T>(Place<T> place, string member, Fact<PersonId> fact, IEnumerable<Fact<PersonId>> people, Func<T, PersonId, T> with)
        => fact.IsKnown ? [] : [new($"{place.Where}.{member}", [
            new(facts => place.Change(facts, each => with(each, new PersonId($"told-{place.Where}")))),
            .. people.Select(each => each.TryGet(out PersonId? person) ? person : null).OfType<PersonId>().Distinct().Take(5)
                .Select(person => new Way(facts => place.Change(facts, each => with(each, person))) { IsPresumed = false })])];

    private IEnumerable<Hole> Of(Meeting meeting, Register<Meeting> others, Place<Meeting> place)
    {
        bool isAnnual = _spoken.IsNorth && meeting.Kind == MeetingKind.Annual;
        bool isConference = !_spoken.IsNorth && meeting.Kind == MeetingKind.Conference;
        bool counts = isAnnual || isConference || (_spoken.IsNorth && others == _facts.Meetings) || (_spoken.IsNorth && (meeting.Kind == MeetingKind.Group || meeting.Kind == MeetingKind.PreMeeting));
        return
        [
            .. Day(place, "Day", meeting.Day, counts ? _days.OfMeeting(others) : [_on], (each, day) => each with { Day = day }),
            .. place.Hole("Status", meeting.Status.Is(MeetingStatus.Called) != false && meeting.Status.Is(MeetingStatus.Held) != true, new[] { MeetingStatus.Held, MeetingStatus.Cancelled }
                .Take(counts ? 2 : 1).Select(status => (Func<Meeting, Meeting>)(each => each with { Status = status }))),
            .. place.Hole("ConvenedBy", !meeting.ConvenedBy.IsKnown, [each => each with { ConvenedBy = Fact.None }]),
            .. place.Hole("ArrangedBy", !meeting.ArrangedBy.IsKnown, new Fact<Id>[] { Fact.None, _spoken.Leading, new ForumId("nobody-has") }
                .Take(isConference ? 3 : 1).Select(by => (Func<Meeting, Meeting>)(each => each with { ArrangedBy = by }))),
            .. place.Hole("PreMeetingOf", !meeting.PreMeetingOf.IsKnown, [each => each with { PreMeetingOf = Fact.None }, .. meeting.Kind == MeetingKind.PreMeeting
                ? _facts.Parties.Known.Select(party => (Func<Meeting, Meeting>)(each => each with { PreMeetingOf = party.Id })) : []]),
            .. place.Hole("Attended", !meeting.Attended.IsComplete, SomeOf(_facts.Parties.Known.Select(party => party.Id).Except(meeting.Attended.Known), isAnnual || (counts && meeting.Kind == MeetingKind.PreMeeting && !meeting.PreMeetingOf.TryGet(out _)))
                .Select(parties => (Func<Meeting, Meeting>)(each => each with { Attended = each.Attended.Completed(parties) }))),
            .. place.Hole("OrganisationsAttending", !meeting.OrganisationsAttending.IsKnown, new[] { 0, 9, 10 }
                .Take(isAnnual ? 3 : 1).Select(number => (Func<Meeting, Meeting>)(each => each with { OrganisationsAttending = number }))),
            .. place.Hole("Matters", !meeting.Matters.IsComplete, SomeOf(new[] { Norrbotten.FollowUp, Norrbotten.Direction, Norrbotten.Collaboration }.Except(meeting.Matters.Known), isAnnual)
                .Select(matters => (Func<Meeting, Meeting>)(each => each with { Matters = each.Matters.Completed(matters) }))),
        ];
    }

    /// <summary>None of them, and every other choice of them where it counts.</summary>
    private static IEnumerable<T[]> SomeOf<T>(IEnumerable<T> all, bool counts)
        => counts ? all.Aggregate((IEnumerable<T[]>)[[]], (some, each) => some.SelectMany(one => new[] { one, [.. one, each] })) : [[]];

    private IEnumerable<Hole> Of(Nomination nomination, Place<Nomination> place) =>
    [
        .. Day(place, "Day", nomination.Day, _days.OfNomination(nomination.By), (each, day) => each with { Day = day }),
        .. DayOrNone(place, "WithdrawnOn", nomination.WithdrawnOn, _days.OfPresence, (each, day) => each with { WithdrawnOn = day }),
    ];

    private IEnumerable<Hole> Of(Office office, Place<Office> place) =>
    [
        .. Others("Appointments", place, office.Appointments, office.Id == _spoken.Office ? _newcomers.Appointments() : [], (each, more) => each with { Appointments = each.Appointments.Completed(more) }),
        .. office.Appointments.Known.SelectMany((held, at) => Of(held, office.Appointments, place.In<Appointment>($".Appointments[{at}]", (each, change) => each with { Appointments = each.Appointments.At(at, change) }))),
    ];

    private IEnumerable<Hole> Of(Appointment held, Register<Appointment> others, Place<Appointment> place)
    {
        IEnumerable<Fact<PersonId>> people =
        [
            .. others.Known.Select(other => other.Holder),
            .. _facts.Groups.Known.Where(group => group.Id == _spoken.Leading).SelectMany(group => group.Seats.Known).Select(seat => seat.Holder),
        ];
        IEnumerable<OrganisationId> from = _facts.Organisations.Known.Select(each => each.Id).Where(id => id.Value.StartsWith("newcomer-", StringComparison.Ordinal))
            .Concat(others.Known.Select(other => other.Organisation.TryGet(out OrganisationId? id) ? id : null).OfType<OrganisationId>()).Append(_spoken.Organisation).Distinct();
        return
        [
            .. place.Hole("Organisation", !held.Organisation.IsKnown, from.Select(id => (Func<Appointment, Appointment>)(each => each with { Organisation = id }))
                .Append(each => each with { Organisation = Fact.None })),
            .. DayOrNone(place, "AppointedOn", held.AppointedOn, _days.OfAppointment(others), (each, day) => each with { AppointedOn = day }),
            .. Who(place, "Holder", held.Holder, people, (each, holder) => each with { Holder = holder }),
            .. held.FirstDay is { } first ? DayOrNone(place, "FirstDay", first, _days.OfAppointment(others), (each, day) => each with { FirstDay = day }) : [],
            .. DayOrNone(place, "LastDay", held.LastDay, _days.OfAppointment(others), (each, day) => each with { LastDay = day }),
            .. place.Hole("AppointedBy", !held.AppointedBy.IsKnown, new Fact<Id>[] { Fact.None, _spoken.Leading, new ForumId("nobody-has") }
                .Select(by => (Func<Appointment, Appointment>)(each => each with { AppointedBy = by }))),
        ];
    }
}
