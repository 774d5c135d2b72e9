namespace Overenskommelse.Compacts.Changes;

/// <summary>A seat in a group is taken (<i>plats tillträds</i>), of whatever kind.</summary>
/// <param name="Group">The group.</param>
/// <param name="Seat">The seat, with its first day; the day may be not known.</param>
public sealed record SeatTaken(GroupId Group, Seat Seat) : Change
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The seat, with its first day; the day may be not known.</summary>
    public Seat Seat { get; init => field = Guard.Against.Null(value, nameof(Seat)); } = Guard.Against.Null(Seat);

    /// <summary>Somebody is co-opted to a group (<i>adjungeras</i>) from a day.</summary>
    public static SeatTaken CoOpted(GroupId group, OrganisationId organisation, PersonId holder, LocalDate firstDay) =>
        new(group, new Seat(organisation, SeatKind.CoOpted) { Holder = Guard.Against.Null(holder), FirstDay = firstDay });

    internal override FactAreas Touches => FactAreas.Seats;

    internal override LocalDate? TakesEffect => Seat.FirstDay.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Seat.FirstDay", Seat.FirstDay), ("Seat.LastDay", Seat.LastDay)];

    internal override Id[] ToldBy => [Group];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        if (Seat.Organisation.TryGet(out OrganisationId? organisation))
        {
            _ = misfits.IsKnown(this, organisation);
        }

        _ = misfits.IsInLife(this, "Seat.FirstDay", Seat.FirstDay, facts);
        _ = misfits.IsInLife(this, "Seat.LastDay", Seat.LastDay, facts);
        misfits.RefuseNone(this, "Seat.FirstDay", Seat.FirstDay);
        return facts.Edit(this, Group, misfits, group =>
        {
            _ = misfits.IsBeforeEndOf(group, this, "Seat.FirstDay", Seat.FirstDay);

            if (Seat.Holder.TryGet(out PersonId? holder) && group.Seats.Known.PlaceOf(seat => seat.Holder.Is(holder) == true && Overlap(seat, Seat)) >= 0)
            {
                misfits.Add(this, "Seat.Holder", holder, "expected.no-seat-yet", Group);
            }

            return group with { Seats = group.Seats.Add(Seat) };
        });
    }

    private static bool Overlap(Seat one, Seat other) => StartsBeforeEndOf(one, other) && StartsBeforeEndOf(other, one);

    private static bool StartsBeforeEndOf(Seat one, Seat other) =>
        !(one.FirstDay.Earliest > other.LastDay.Latest);
}
