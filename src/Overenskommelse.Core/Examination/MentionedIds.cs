namespace Overenskommelse.Examination;

/// <summary>What facts mention, and within what. People are left out: no rule names one.</summary>
internal static class MentionedIds
{
    /// <summary>Those that the facts tell of by themselves, in their order.</summary>
    public static IEnumerable<Id> Told(CompactFacts facts) =>
    [
        .. facts.Parties.Known.Select(party => party.Id),
        .. facts.Organisations.Known.Select(organisation => organisation.Id),
        .. facts.Groups.Known.Select(group => group.Id),
        .. facts.Offices.Known.Select(office => office.Id),
        .. facts.Forums.Known.Select(forum => forum.Id),
        .. facts.Constituencies.Known.Select(constituency => constituency.Id),
    ];

    /// <summary>
    /// Each that another fact mentions, and the group, office or forum whose fact that is; null for a fact of the whole compact, and for one of a forum that does
    /// not tell whom else it is about.
    /// </summary>
    public static IEnumerable<(Id? Within, Id Id)> In(CompactFacts facts) =>
    [
        .. facts.Signatories.Known.Select(signatory => ((Id?)null, (Id)signatory.Organisation)),
        .. Within(null, facts.Signatories.Known.SelectMany(signatory => If(signatory.Tier))),
        .. facts.Groups.Known.SelectMany(group => Within(group.Id, Of(group))),
        .. facts.Offices.Known.SelectMany(office => Within(office.Id, office.Appointments.Known.SelectMany(each => If(each.Organisation).Concat(If(each.AppointedBy))))),
        .. Within(null, facts.Meetings.Known.SelectMany(Of)),
        .. facts.Decisions.Known.SelectMany(each => OfForum(each.By, each.About)),
        .. facts.Reports.Known.SelectMany(each => OfForum(each.To, each.From)),
        .. Within(null, facts.OwnFacts.Known.SelectMany(each => If(each.About).Append(each.Fact))),
        .. facts.Ballots.Known.SelectMany(each => Within(each.About, If(each.Constituency).Append(each.About).Concat(each.Voters.Known.OfType<OrganisationId>()))),
        .. Within(null, facts.Judgements.Known.SelectMany(each => each.About is { } about ? [each.By, about] : new[] { each.By })),
        .. Within(null, facts.Explanations.Known.Select(each => each.DecidedBy)),
    ];

    private static IEnumerable<Id> Of(Group group) =>
    [
        .. group.WorkingGroups.Known,
        .. group.Seats.Known.SelectMany(seat => If(seat.Capacity).Concat(If(seat.CapacityOf)).Concat(If(seat.AppointedBy)).Concat(If(seat.Constituency)).Concat(If(seat.Organisation))),
        .. group.Meetings.Known.SelectMany(Of),
        .. group.Nominations.Known.SelectMany(nomination => If(nomination.Constituency).Concat(nomination.Encloses.Known).Append(nomination.By)),
    ];

    private static IEnumerable<Id> Of(Meeting meeting) =>
        [meeting.Kind, .. If(meeting.ConvenedBy), .. If(meeting.ArrangedBy), .. If(meeting.PreMeetingOf), .. meeting.Attended.Known, .. meeting.Organisations.Known, .. meeting.Matters.Known];

    private static IEnumerable<(Id? Within, Id Id)> OfForum(ForumId forum, Fact<Id> other) =>
        other.TryGet(out Id? id) ? [(forum, forum), (forum, id)] : [(other.IsNone ? forum : null, forum)];

    private static IEnumerable<(Id? Within, Id Id)> Within(Id? within, IEnumerable<Id> ids) => ids.Select(id => (within, id));

    private static IEnumerable<Id> If<T>(Fact<T> fact)
        where T : Id => fact.TryGet(out T? id) ? [id] : [];
}
