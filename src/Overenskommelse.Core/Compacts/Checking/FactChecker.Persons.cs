using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Checking;

/// <content>Who attended by name, who stood in for whom, and in which order substitutes are called in.</content>
internal static partial class FactChecker
{
    private static void CheckTurn(ProblemList problems, in Place place, Seat seat)
    {
        if (!seat.Turn.TryGet(out int turn))
        {
            return;
        }

        if (turn < 1)
        {
            problems.Add(place, "Turn", turn, "expected.one-or-more");
        }
        else if (seat.Kind.Is(SeatKind.Substitute) == false)
        {
            problems.Add(place, "Turn", turn, "expected.no-turn");
        }
    }

    /// <summary>No two substitutes have one turn on one day; each constituency may have an order of its own.</summary>
    private static void CheckTurns(ProblemList problems, in Place within, Group group)
    {
        ReadOnlySpan<Seat> seats = group.Seats.Known.Items;
        Dictionary<int, List<Seat>>? ofTurn = null;
        for (int place = 0; place < seats.Length; place++)
        {
            Seat seat = seats[place];
            if (seat.Kind.Is(SeatKind.Substitute) != true || !seat.Turn.TryGet(out int turn))
            {
                continue;
            }

            if (!(ofTurn ??= []).TryGetValue(turn, out List<Seat>? others))
            {
                ofTurn[turn] = others = [];
            }

            if (others.Exists(other => MayShareAnOrder(seat, other) && Presence.Of(seat).CertainlyMeets(Presence.Of(other))))
            {
                problems.Add(within.In("Seats", seat, place), "Turn", turn, "expected.another-turn");
            }

            others.Add(seat);
        }
    }

    private static bool MayShareAnOrder(Seat one, Seat other) => !one.Constituency.IsKnown || !other.Constituency.IsKnown || one.Constituency == other.Constituency;

    private static void CheckPersons(ProblemList problems, in Place place, Meeting meeting)
    {
        problems.Once(place, "Persons", meeting.Persons.Known);
        (HashSet<PersonId> Served, HashSet<PersonId> Absent)? told = meeting.StoodIn.Known.Count > 0 ? ([], []) : null;
        foreach (StandIn each in meeting.StoodIn.Known.Items)
        {
            if (each.Substitute == each.For)
            {
                problems.Add(place, "StoodIn", each.Substitute, "expected.somebody-else");
            }

            bool isNew = told!.Value.Served.Add(each.Substitute);
            if (!told!.Value.Absent.Add(each.For) || !isNew)
            {
                problems.Add(place, "StoodIn", isNew ? each.For : each.Substitute, "expected.stands-in-once");
            }

            if (meeting.Persons.IsComplete && !meeting.Persons.Known.Contains(each.Substitute))
            {
                problems.Add(place, "StoodIn", each.Substitute, "expected.attended");
            }
        }

        if (meeting.Persons.IsComplete && meeting.MembersAttending.TryGet(out int attending) && attending > meeting.Persons.Known.Count)
        {
            problems.Add(place, "MembersAttending", attending, "expected.no-more-than-all", meeting.Persons.Known.Count);
        }
    }

    /// <summary>As many members attended as are named: those who certainly have a regular seat on the day.</summary>
    private static void CheckMembersNamed(ProblemList problems, in Place within, Group group)
    {
        ReadOnlySpan<Meeting> meetings = group.Meetings.Known.Items;
        ILookup<PersonId, Seat>? regular = null;
        for (int index = 0; index < meetings.Length; index++)
        {
            Meeting meeting = meetings[index];
            if (meeting.Persons.Known.Count == 0 || !meeting.MembersAttending.IsKnown || !meeting.Day.TryGet(out LocalDate day))
            {
                continue;
            }

            int attending = meeting.MembersAttending.ValueOr(0);
            regular ??= group.Seats.Known.Where(seat => seat.Kind.Is(SeatKind.Regular) == true && seat.Holder.TryGet(out _)).ToLookup(seat => seat.Holder.TryGet(out PersonId? holder) ? holder : null!);
            int named = meeting.Persons.Known.Distinct().Count(person => regular[person].Any(seat => Presence.Of(seat).While(new(group.FirstDay, group.LastDay)).On(day) == true));
            if (attending >= 0 && named > attending)
            {
                problems.Add(within.In("Meetings", meeting, index), "MembersAttending", meeting.MembersAttending, "expected.as-many-as-named", named);
            }
        }
    }
}
