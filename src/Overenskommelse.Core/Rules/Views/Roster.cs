using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules.Views;

/// <summary>The seats of a group as they were on a day, which of them count (regular ones, unless said otherwise), and whether others may exist.</summary>
internal readonly ref struct Roster
{
    private readonly Situation _situation;
    private readonly GroupId _id;
    private readonly Counting _counting;
    private readonly FactKind _gap;
    private readonly bool? _exists;
    private readonly int _day;

    public Roster(Situation situation, GroupId id, Counting? counting = null)
    {
        _situation = Guard.Against.Null(situation);
        _id = id;
        _counting = counting ?? Counting.RegularSeats;
        _day = Calendar.Key(situation.On);
        GroupIndex? group = situation.Compact.Index.Group(id);
        _exists = group?.Group.ExistsOn(situation.On);
        Seats = group is null || _exists == false ? [] : group.Seats;
        IsComplete = _exists == false || (group?.Group.Seats.IsComplete ?? false);
        _gap = group is null ? FactKind.Group : FactKind.Seats;
    }

    public ReadOnlySpan<IndexedSeat> Seats { get; }

    /// <summary>Whether there are no other seats; a group that has ceased has none, and of one that the facts do not name it is not known.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether somebody sits here, or in another seat of the same person, who counts; null when that is not known. False after the first.</summary>
    public bool? Counts(int place)
    {
        if (!Seats[place].IsFirst)
        {
            return false;
        }

        bool? counts = CountsAlone(Seats[place]);
        for (int next = Seats[place].Next; next > 0; next = Seats[next].Next)
        {
            counts |= CountsAlone(Seats[next]);
        }

        return counts;
    }

    /// <summary>Whether a seat counts by itself, whoever else the holder is; null when that is not known.</summary>
    public bool? CountsAlone(in IndexedSeat seat) =>
        IsHeld(seat) & _counting.Counts(seat.Seat.Kind) & (_counting.NotHoldersOf is { } office ? !HoldsOffice(seat, office) : true);

    /// <summary>Whether a seat is held, of whatever kind; null when that is not known.</summary>
    public bool? IsHeld(in IndexedSeat seat) => seat.HeldOn(_day) & _exists;

    /// <summary>Names what is not known of the seats of the person who sits here, so that it cannot be told whether any of them counts.</summary>
    public void NameDoubts(int place, ref Inquiry inquiry)
    {
        int next = place;
        do
        {
            if (CountsAlone(Seats[next]) is null)
            {
                NameDoubt(Seats[next], ref inquiry);
            }

            next = Seats[next].Next;
        }
        while (next > 0);
    }

    /// <summary>Names what is not known of a seat, so that it cannot be told whether it counts.</summary>
    public void NameDoubt(in IndexedSeat seat, ref Inquiry inquiry)
    {
        foreach (FactKind kind in UnknownOf(seat))
        {
            inquiry.Missing(kind, seat.Seat.Organisation, _id, within: _id);
        }

        if (_exists is null)
        {
            inquiry.Missing(FactKind.Group, _id, _id);
        }

        if (_counting.NotHoldersOf is { } office)
        {
            new Incumbents(_situation, office).NameDoubts(office, _id, ref inquiry);
        }
    }

    /// <summary>The same of a seat that is in order if it counts, so that it matters only when there is no other.</summary>
    public void NameSlightDoubt(in IndexedSeat seat, ref Inquiry inquiry)
    {
        foreach (FactKind kind in UnknownOf(seat))
        {
            inquiry.Doubt(kind, seat.Seat.Organisation, _id, within: _id);
        }

        if (_exists is null)
        {
            inquiry.Doubt(FactKind.Group, _id, _id);
        }
    }

    /// <summary>Names the seats themselves as missing, when there may be others; and whether there is a group for them to be in.</summary>
    public void NameGap(ref Inquiry inquiry)
    {
        if (IsComplete)
        {
            return;
        }

        inquiry.Missing(_gap, _id, _id);
        if (_exists is null)
        {
            inquiry.Missing(FactKind.Group, _id, _id);
        }
    }

    private List<FactKind> UnknownOf(in IndexedSeat seat)
    {
        List<FactKind> unknown = [];
        if (!seat.Seat.Kind.IsKnown)
        {
            unknown.Add(FactKind.SeatKind);
        }

        if (seat.HeldOn(_day) is null)
        {
            unknown.Add(FactKind.SeatDays);
        }

        if (_counting.NotHoldersOf is not null && !seat.Seat.Holder.IsKnown)
        {
            unknown.Add(FactKind.SeatHolder);
        }

        return unknown;
    }

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
