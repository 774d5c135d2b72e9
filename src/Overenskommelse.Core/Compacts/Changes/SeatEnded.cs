namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody's seat in a group ends (<i>plats lämnas</i>).</summary>
/// <param name="Group">The group.</param>
/// <param name="Holder">Who holds the seat.</param>
/// <param name="LastDay">The last day the seat is held, itself included.</param>
public sealed record SeatEnded(GroupId Group, PersonId Holder, LocalDate LastDay) : Change
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Who holds the seat.</summary>
    public PersonId Holder { get; init => field = Guard.Against.Null(value, nameof(Holder)); } = Guard.Against.Null(Holder);

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(LastDay), LastDay, facts);
        return facts.Edit(this, Group, misfits, group => group.EditSeat(this, Holder, LastDay, misfits, seat => seat with { LastDay = LastDay }));
    }
}
