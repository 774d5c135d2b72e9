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
        seat.HeldOn(_day) & counting.Counts(seat.Seat.Kind) & (counting.NotHoldersOf is { } office ? !HoldsOffice(seat, office) : true);

    /// <summary>Whether a seat is held, of whatever kind; null when that is not known.</summary>
    public bool? IsHeld(in IndexedSeat seat) => seat.HeldOn(_day);

    /// <summary>Names what is not known of a seat, so that it cannot be told whether it counts.</summary>
    public void NameDoubt(in IndexedSeat seat, ref Inquiry inquiry)
    {
        foreach (FactKind kind in UnknownOf(seat))
        {
            inquiry.Missing(kind, seat.Seat.Organisation, _id, within: _id);
        }
    }

    /// <summary>The same of a seat that is in order if it counts, so that it matters only when there is no other.</summary>
    public void NameSlightDoubt(in IndexedSeat seat, ref Inquiry inquiry)
    {
        foreach (FactKind kind in UnknownOf(seat))
        {
            inquiry.Doubt(kind, seat.Seat.Organisation, _id, within: _id);
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

    private FactKind[] UnknownOf(in IndexedSeat seat) => (seat.Seat.Kind.IsKnown, IsHeld(seat) is not null) switch
    {
        (true, true) => [],
        (false, true) => [FactKind.SeatKind],
        (true, false) => [FactKind.SeatDays],
        _ => [FactKind.SeatKind, FactKind.SeatDays],
    };

    /// <summary>A seat whose holder is not known may be that of anybody who is in office and has no other seat here.</summary>
    private bool? HoldsOffice(in IndexedSeat seat, OfficeId office)
    {
        Incumbents incumbents = new(_situation, office);
        bool? holds = incumbents.IsComplete ? false : null;
        for (int place = 0; place < incumbents.Appointments.Length; place++)
        {
            Appointment appointment = incumbents.Appointments[place];
            bool? isHolder = !seat.Seat.Holder.IsKnown && HasSeat(appointment.Holder) ? false
                : appointment.Holder.TryGet(out PersonId? person) ? seat.Seat.Holder.Is(person)
                : null;
            holds |= isHolder & incumbents.InOffice(place);
        }

        return holds;
    }

    private bool HasSeat(Fact<PersonId> holder)
    {
        foreach (ref readonly IndexedSeat seat in Seats)
        {
            if (holder.TryGet(out PersonId? person) && seat.Seat.Holder.Is(person) == true && IsHeld(seat) == true)
            {
                return true;
            }
        }

        return false;
    }
}
