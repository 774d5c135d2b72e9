namespace Overenskommelse.Compacts.Indexing;

/// <summary>
/// A group with its seats, members, nominations, meetings and working groups as rows, each list made when it is first asked for; of an earlier
/// compact's, the rows of what stands where it stood are kept.
/// </summary>
internal sealed class GroupRows
{
    private readonly CompactRows _compact;
    private Row<Seat>[]? _seats;
    private Row<Holder<Seat>>[]? _members;
    private Row<Nomination>[]? _nominations;
    private Row<Meeting>[]? _meetings;
    private Row<Group>[]? _workingGroups;

    public GroupRows(Group group, CompactRows compact, GroupRows? earlier = null)
    {
        (Group, _compact, Exists) = (group, compact, new(group.FirstDay, group.LastDay));
        if (earlier is null)
        {
            return;
        }

        if (group.FirstDay == earlier.Group.FirstDay && group.LastDay == earlier.Group.LastDay)
        {
            _seats = CompactRows.Kept(earlier._seats, earlier.Group.Seats.Known, group.Seats.Known, Row);
            _members = group.Seats.IsSameAs(earlier.Group.Seats) ? earlier._members : null;
        }

        _nominations = CompactRows.Kept(earlier._nominations, earlier.Group.Nominations.Known, group.Nominations.Known, Row);
        _meetings = CompactRows.Marked(CompactRows.Kept(earlier._meetings, earlier.Group.Meetings.Known, group.Meetings.Known, Row));
    }

    public Group Group { get; }

    /// <summary>When there is such a group.</summary>
    public Presence Exists { get; }

    public ReadOnlySpan<Row<Seat>> Seats => Once.Made(ref _seats, this, static rows => CompactRows.Rows(rows.Group.Seats.Known, rows.Row));

    /// <summary>Those who sit in the group, each once with all their seats.</summary>
    public ReadOnlySpan<Row<Holder<Seat>>> Members => Once.Made(ref _members, this, static rows =>
        HolderRows.Of(rows.Seats, static seat => seat.Holder, mayHaveOthers: !rows.Group.Seats.IsComplete, rows.Group.Id));

    public ReadOnlySpan<Row<Nomination>> Nominations => Once.Made(ref _nominations, this, static rows => CompactRows.Rows(rows.Group.Nominations.Known, rows.Row));

    public ReadOnlySpan<Row<Meeting>> Meetings => Once.Made(ref _meetings, this, static rows => CompactRows.Marked(CompactRows.Rows(rows.Group.Meetings.Known, rows.Row)));

    public ReadOnlySpan<Row<Group>> WorkingGroups => Once.Made(ref _workingGroups, this, static rows => rows.MakeWorkingGroups());

    private LastingRow<Seat> Row(Seat seat, int place) =>
        new(seat, place, Group.Id, seat.Organisation.TryGet(out OrganisationId? id) ? _compact.Find(id) : null, Presence.Of(seat).While(Exists));

    private PlainRow<Nomination> Row(Nomination nomination, int place) => new(nomination, place, Group.Id, _compact.Find(nomination.By));

    private PlainRow<Meeting> Row(Meeting meeting, int place) => new(meeting, place, Group.Id);

    private Row<Group>[] MakeWorkingGroups() =>
    [
        .. _compact.Groups.ToArray()
            .Where(each => Group.WorkingGroups.Known.Contains(each.Fact.Id))
            .Select(each => new LastingRow<Group>(each.Fact, each.Place, Group.Id, null, each.Presence)),
    ];
}
