using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The seats of a group as they were on a day, and whether others may exist.</summary>
internal readonly ref struct Roster
{
    private readonly Situation _situation;
    private readonly GroupId _id;
    private readonly FactKind _gap;
    private readonly int _day;

    public Roster(Situation situation, GroupId id)
    {
        _situation = Guard.Against.Null(situation);
        _id = id;
        _day = Calendar.Key(situation.On);
        GroupIndex? group = situation.Compact.Index.Group(id);
        Seats = group is null ? [] : group.Seats;
        IsComplete = group?.Group.Seats.IsComplete ?? situation.Compact.Facts.Groups.IsComplete;
        _gap = group is null ? FactKind.Group : FactKind.Seats;
    }

    public ReadOnlySpan<IndexedSeat> Seats { get; }

    /// <summary>Whether there are no other seats; a group known not to exist has none.</summary>
    public bool IsComplete { get; }

    /// <summary>
    /// Whether somebody who counts sits here; null when that is not known. A person counts once on a side, at the first of the seats there.
    /// </summary>
    public bool? Counts(int place, Counting counting)
    {
        if (!Seats[place].IsFirst)
        {
            return false;
        }

        bool? counts = CountsAlone(Seats[place], counting);
        for (int next = Seats[place].Next; next > 0; next = Seats[next].Next)
        {
            counts |= CountsAlone(Seats[next], counting);
        }

        return counts;
    }

    /// <summary>Whether a seat counts by itself, whoever else the holder is; null when that is not known.</summary>
    public bool? CountsAlone(in IndexedSeat seat, Counting counting) =>
        seat.HeldOn(_day) & counting.Counts(seat.Seat.Kind) & (counting.NotHoldersOf is not { } office || !HoldsOffice(seat, office));

    /// <summary>Whether a seat is held, of whatever kind; null when that is not known.</summary>
    public bool? IsHeld(in IndexedSeat seat) => seat.HeldOn(_day);

    /// <summary>Names what is not known of a seat, so that it cannot be told whether it counts.</summary>
    public void NameDoubt(in IndexedSeat seat, ref Inquiry inquiry)
    {
        if (!seat.Seat.Kind.IsKnown)
        {
            inquiry.Missing(FactKind.SeatKind, seat.Seat.Organisation, _id, within: _id);
        }

        if (IsHeld(seat) is null)
        {
            inquiry.Missing(FactKind.SeatDays, seat.Seat.Organisation, _id, within: _id);
        }
    }

    /// <summary>Names the seats themselves as missing, when there may be others.</summary>
    public void NameGap(ref Inquiry inquiry)
    {
        if (!IsComplete)
        {
            inquiry.Missing(_gap, _id, _id);
        }
    }

    private bool HoldsOffice(in IndexedSeat seat, OfficeId office)
    {
        if (!seat.Seat.Holder.TryGet(out PersonId? person))
        {
            return false;
        }

        foreach (Appointment appointment in new Incumbents(_situation, office).Appointments)
        {
            if (appointment.Holder.Is(person) == true && Incumbents.InOffice(appointment, _situation.On) == true)
            {
                return true;
            }
        }

        return false;
    }
}
