using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Finds the seat that is meant among those of a group that are not over on a day.</summary>
internal static class MeantSeats
{
    /// <summary>The group with that seat changed; or as it was, and the seat among the misfits.</summary>
    public static Group EditSeat(this Group group, Change change, Meant<Seat> meant, LocalDate on, Misfits misfits, Func<Seat, Seat> edit)
    {
        int place = group.Seats.Known.PlaceOf(seat => meant.Is(seat, seat.Holder) && new Presence(seat.FirstDay, seat.LastDay).On(on) != false);
        if (place >= 0)
        {
            return group with { Seats = group.Seats.Replace(place, edit(group.Seats.Known[place])) };
        }

        misfits.Add(change, "Seat", meant, $"a seat in {group.Id}, or its holder, on {Calendar.Iso(on)}");
        return group;
    }
}
