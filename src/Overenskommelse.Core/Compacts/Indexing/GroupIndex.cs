namespace Overenskommelse.Compacts.Indexing;

/// <summary>A group with its seats and nominations made ready for questions.</summary>
internal sealed class GroupIndex
{
    private readonly IndexedSeat[] _seats;

    public GroupIndex(Group group, CompactFacts facts, OrganisationIndex organisations, GroupIndex? earlier)
    {
        Group = group;
        Nominations = earlier is not null && group.Nominations.IsSameAs(earlier.Group.Nominations)
            ? earlier.Nominations
            : new NominationIndex(group.Nominations, facts, organisations);
        _seats = new IndexedSeat[group.Seats.Known.Count];
        Dictionary<PersonId, int> lastOf = [];
        for (int place = 0; place < _seats.Length; place++)
        {
            Seat seat = group.Seats.Known[place];
            _seats[place] = new IndexedSeat(seat, organisations[seat.Organisation]);
            if (seat.Holder.TryGet(out PersonId? holder))
            {
                Link(holder, place, lastOf);
            }
        }
    }

    public Group Group { get; }

    public ReadOnlySpan<IndexedSeat> Seats => _seats;

    public NominationIndex Nominations { get; }

    private void Link(PersonId person, int place, Dictionary<PersonId, int> lastOf)
    {
        if (lastOf.TryGetValue(person, out int earlier))
        {
            _seats[earlier].Next = place;
            _seats[place].IsFirst = false;
        }

        lastOf[person] = place;
    }
}
