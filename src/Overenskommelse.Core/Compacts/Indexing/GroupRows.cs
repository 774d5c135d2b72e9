namespace Overenskommelse.Compacts.Indexing;

/// <summary>A group with its seats, members, nominations and meetings as rows, each list made when it is first asked for.</summary>
internal sealed class GroupRows(Group group, CompactRows compact)
{
    private Row<Seat>[]? _seats;
    private Row<Holder<Seat>>[]? _members;
    private Row<Nomination>[]? _nominations;
    private Row<Meeting>[]? _meetings;
    private Row<Group>[]? _workingGroups;

    public Group Group => group;

    /// <summary>When there is such a group.</summary>
    public Presence Exists { get; } = new(group.FirstDay, group.LastDay);

    public ReadOnlySpan<Row<Seat>> Seats => SeatRows;

    /// <summary>Those who sit in the group, each once with all their seats.</summary>
    public ReadOnlySpan<Row<Holder<Seat>>> Members =>
        LazyInitializer.EnsureInitialized(ref _members, () => Holders.Of(SeatRows, seat => seat.Holder, mayHaveOthers: !group.Seats.IsComplete, group.Id));

    public ReadOnlySpan<Row<Nomination>> Nominations =>
        LazyInitializer.EnsureInitialized(ref _nominations, () => Array.ConvertAll(
            group.Nominations.Known.Items.ToArray(), each => new PlainRow<Nomination>(each, group.Id, compact.Find(each.By))));

    public ReadOnlySpan<Row<Meeting>> Meetings => LazyInitializer.EnsureInitialized(ref _meetings, () => CompactRows.Rows(group.Meetings, group.Id));

    public ReadOnlySpan<Row<Group>> WorkingGroups =>
        LazyInitializer.EnsureInitialized(ref _workingGroups, () =>
        [
            .. compact.Groups.ToArray()
                .Where(each => group.WorkingGroups.Known.Contains(each.Fact.Id))
                .Select(each => new PlainRow<Group>(each.Fact, group.Id, presence: each.Presence)),
        ]);

    private Row<Seat>[] SeatRows =>
        LazyInitializer.EnsureInitialized(ref _seats, () => Array.ConvertAll(
            group.Seats.Known.Items.ToArray(), each => new PlainRow<Seat>(each, group.Id, compact.Find(each.Organisation), Presence.Of(each).While(Exists))));
}
