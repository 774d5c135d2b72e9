using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Finds what is meant among what is not over on a day: told by who holds it, all that this person holds; told by itself, one.</summary>
internal static class MeantSeats
{
    /// <summary>The group with those seats changed; or as it was, and the seat among the misfits.</summary>
    public static Group EditSeat(this Group group, Change change, Meant<Seat> meant, LocalDate on, Misfits misfits, Func<Seat, Seat> edit)
    {
        Register<Seat>? seats = group.Seats.Edit(meant, seat => seat.Holder, seat => new Presence(seat.FirstDay, seat.LastDay).On(on) != false, edit);
        if (seats is not null)
        {
            return group with { Seats = seats.Value };
        }

        misfits.Add(change, "Seat", meant.Value, "expected.seat", group.Id, on);
        return group;
    }

    /// <summary>The list with what is meant changed; null when there is no such thing.</summary>
    public static Register<T>? Edit<T>(this Register<T> all, Meant<T> meant, Func<T, Fact<PersonId>> holder, Func<T, bool> mayBeHeld, Func<T, T> edit)
        where T : class
    {
        Register<T> edited = all;
        bool found = false;
        for (int place = 0; place < all.Known.Count && !(found && meant.Itself is not null); place++)
        {
            T one = all.Known[place];
            if (meant.Is(one, holder(one)) && mayBeHeld(one))
            {
                edited = edited.Replace(place, edit(one));
                found = true;
            }
        }

        return found ? edited : null;
    }
}
