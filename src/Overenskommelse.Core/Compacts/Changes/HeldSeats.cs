using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Finds the seat that somebody holds in a group on a day.</summary>
internal static class HeldSeats
{
    /// <summary>The group with that seat changed; or as it was, and the person among the misfits.</summary>
    public static Group EditSeat(this Group group, Change change, PersonId holder, LocalDate on, Misfits misfits, Func<Seat, Seat> edit)
    {
        int place = group.Seats.PlaceOf(seat => seat.Holder.Is(holder) == true && new Presence(seat.FirstDay, seat.LastDay).On(on) != false);
        if (place >= 0)
        {
            return group with { Seats = group.Seats.Replace(place, edit(group.Seats[place])) };
        }

        misfits.Add(change, "Holder", holder, $"somebody who holds a seat in {group.Id} on {Calendar.Iso(on)}");
        return group;
    }
}
