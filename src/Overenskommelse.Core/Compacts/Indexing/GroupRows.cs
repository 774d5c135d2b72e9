namespace Overenskommelse.Compacts.Indexing;

/// <summary>A group with its seats, members, nominations, meetings and working groups as rows, each list made when it is first asked for.</summary>
internal sealed class GroupRows(Group group, CompactRows compact)
{
    private readonly CompactRows _compact = compact;
    private Row<Seat>[]? _seats;
    private Row<Holder<Seat>>[]? _members;
    private Row<Nomination>[]? _nominations;
    private Row<Meeting>[]? _meetings;
    private Row<Group>[]? _workingGroups;

    public Group Group => group;

    /// <summary>When there is such a group.</summary>
    public Presence Exists { get; } = new(group.FirstDay, group.LastDay);

    public ReadOnlySpan<Row<Seat>> Seats => Once.Made(ref _seats, this, static rows => rows.MakeSeats());

    /// <summary>Those who sit in the group, each once with all their seats.</summary>
    public ReadOnlySpan<Row<Holder<Seat>>> Members => Once.Made(ref _members, this, static rows =>
        Holders.Of(rows.Seats, seat => seat.Holder, mayHaveOthers: !rows.Group.Seats.IsComplete, rows.Group.Id));

    public ReadOnlySpan<Row<Nomination>> Nominations => Once.Made(ref _nominations, this, static rows => rows.MakeNominations());

    public ReadOnlySpan<Row<Meeting>> Meetings => Once.Made(ref _meetings, this, static rows => CompactRows.Rows(rows.Group.Meetings, rows.Group.Id));

    public ReadOnlySpan<Row<Group>> WorkingGroups => Once.Made(ref _workingGroups, this, static rows => rows.MakeWorkingGroups());

    private Row<Seat>[] MakeSeats() => CompactRows.Rows(
        group.Seats, (seat, place) => new PlainRow<Seat>(seat, group.Id, _compact.Find(seat.Organisation), Presence.Of(seat).While(Exists)) { Place = place });

    private Row<Nomination>[] MakeNominations() => CompactRows.Rows(
        group.Nominations, (each, place) => new PlainRow<Nomination>(each, group.Id, _compact.Find(each.By)) { Place = place });

    private Row<Group>[] MakeWorkingGroups() =>
    [
        .. _compact.Groups.ToArray()
            .Where(each => group.WorkingGroups.Known.Contains(each.Fact.Id))
            .Select(each => new PlainRow<Group>(each.Fact, group.Id, presence: each.Presence)),
    ];
}
