namespace Overenskommelse.Compacts.Changes;

/// <summary>A seat is held in another capacity than before (<i>byter egenskap</i>).</summary>
/// <param name="Group">The group.</param>
/// <param name="Seat">Who holds it, by every seat in the group that is not over; or the seat that changes, as it stands: of several alike, one.</param>
/// <param name="Capacity">The new capacity.</param>
/// <param name="On">The first day in it. The seat in the old capacity ends on the day before.</param>
public sealed record SeatCapacityChanged(GroupId Group, Meant<Seat> Seat, Capacity Capacity, LocalDate On) : Change
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Who holds it, by every seat in the group that is not over; or the seat that changes, as it stands: of several alike, one.</summary>
    public Meant<Seat> Seat { get; init => field = Guard.Against.Null(value, nameof(Seat)); } = Guard.Against.Null(Seat);

    /// <summary>The new capacity.</summary>
    public Capacity Capacity { get; init => field = Guard.Against.Null(value, nameof(Capacity)); } = Guard.Against.Null(Capacity);

    /// <summary>The organisation or group that the new capacity is of. Not known by default.</summary>
    public Fact<Id> CapacityOf { get; init; }

    /// <summary>Names the seat in the new capacity; null by default. The seat in the old one keeps its key.</summary>
    public FactKey? Key { get; init; }

    internal override FactAreas Touches => FactAreas.Seats;

    internal override LocalDate? TakesEffect => On;

    internal override (string Member, DayFact Day)[] Days => [(nameof(On), On)];

    internal override Id[] ToldBy => [Group];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(On), On, facts);
        return facts.Edit(this, Group, misfits, group => misfits.IsBeforeEndOf(group, this, nameof(On), On) ? Split(group, misfits) : group);
    }

    private Group Split(Group group, Misfits misfits)
    {
        List<Seat> after = [];
        Group changed = group.EditSeat(this, Seat, On, misfits, seat =>
        {
            if (seat.FirstDay.Is(On) == true)
            {
                return seat with { Capacity = Capacity, CapacityOf = CapacityOf, Key = Key ?? seat.Key };
            }

            after.Add(seat with { Capacity = Capacity, CapacityOf = CapacityOf, FirstDay = On, Key = Key });
            return seat with { LastDay = On.PlusDays(-1) };
        });
        return changed with { Seats = after.Aggregate(changed.Seats, (seats, seat) => seats.Add(seat)) };
    }
}
