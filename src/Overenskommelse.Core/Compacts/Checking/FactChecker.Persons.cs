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

    private static void CheckPersons(ProblemList problems, in Place place, Meeting meeting)
    {
        problems.Once(place, "Persons", meeting.Persons.Known);
        CheckStandIns(problems, place, meeting);
        if (meeting.Persons.IsComplete && meeting.MembersAttending.TryGet(out int attending) && attending > meeting.Persons.Known.Count)
        {
            problems.Add(place, "MembersAttending", attending, "expected.no-more-than-all", meeting.Persons.Known.Count);
        }
    }

    /// <summary>Each substitute stands in for one other person who is not there, and attended.</summary>
    private static void CheckStandIns(ProblemList problems, in Place place, Meeting meeting)
    {
        HashSet<PersonId> served = [];
        HashSet<PersonId> absent = [];
        foreach (StandIn each in meeting.StoodIn.Known.Items)
        {
            if (each.Substitute == each.For)
            {
                problems.Add(place, "StoodIn", each.Substitute, "expected.somebody-else");
            }

            bool isNew = served.Add(each.Substitute);
            if (!absent.Add(each.For) || !isNew)
            {
                problems.Add(place, "StoodIn", isNew ? each.For : each.Substitute, "expected.stands-in-once");
            }

            if (meeting.Persons.IsComplete && !meeting.Persons.Known.Contains(each.Substitute))
            {
                problems.Add(place, "StoodIn", each.Substitute, "expected.attended");
            }
        }
    }

    /// <summary>At least as many members attended as those named who certainly have a regular seat on the day.</summary>
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
            regular ??= group.Seats.Known.Where(seat => seat.Kind.Is(SeatKind.Regular) == true)
                .SelectMany(seat => seat.Holder.TryGet(out PersonId? holder) ? [(Holder: holder, Seat: seat)] : Array.Empty<(PersonId Holder, Seat Seat)>())
                .ToLookup(each => each.Holder, each => each.Seat);
            int named = meeting.Persons.Known.Distinct().Count(person => regular[person].Any(seat => Presence.Of(seat).While(new(group.FirstDay, group.LastDay)).On(day) == true));
            if (attending >= 0 && named > attending)
            {
                problems.Add(within.In("Meetings", meeting, index), "MembersAttending", meeting.MembersAttending, "expected.as-many-as-named", named);
            }
        }
    }
}
