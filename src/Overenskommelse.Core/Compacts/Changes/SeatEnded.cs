namespace Overenskommelse.Compacts.Changes;

/// <summary>A seat in a group ends (<i>plats lämnas</i>).</summary>
/// <param name="Group">The group.</param>
/// <param name="Seat">Who holds it, by every seat in the group that is not over; or the seat that ends, as it stands: of several alike, one.</param>
/// <param name="LastDay">The last day the seat is held, itself included.</param>
public sealed record SeatEnded(GroupId Group, Meant<Seat> Seat, LocalDate LastDay) : Change
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Who holds it, by every seat in the group that is not over; or the seat that ends, as it stands: of several alike, one.</summary>
    public Meant<Seat> Seat { get; init => field = Guard.Against.Null(value, nameof(Seat)); } = Guard.Against.Null(Seat);

    internal override FactAreas Touches => FactAreas.Seats;

    internal override LocalDate? TakesEffect => Calendar.After(LastDay);

    internal override (string Member, DayFact Day)[] Days => [(nameof(LastDay), LastDay)];

    internal override Id[] ToldBy => [Group];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(LastDay), LastDay, facts);
        return facts.Edit(this, Group, misfits, group => !misfits.IsBeforeEndOf(group, this, nameof(LastDay), LastDay) ? group : group.EditSeat(this, Seat, LastDay, misfits, seat => seat with { LastDay = LastDay }));
    }
}
