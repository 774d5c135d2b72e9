using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Making;

/// <summary>What facts have to be for a compact to be built of them: the likely is made right at once, and of the rest what does not fit is left out.</summary>
internal static class Fitting
{
    private const int MostRepairs = 60;

    /// <summary>Days that follow on one another, by their names.</summary>
    private static readonly string[][] InOrder =
    [
        [nameof(Signatory.AppliedOn), nameof(Signatory.ApprovedOn), nameof(Signatory.SignedOn), nameof(Signatory.LastDay)],
        [nameof(Appointment.AppointedOn), nameof(Seat.FirstDay), nameof(Seat.LastDay)],
        [nameof(Seat.FirstDay), nameof(Seat.TermEnds)],
        [nameof(Meeting.CalledOn), nameof(Nomination.Day), nameof(Nomination.WithdrawnOn), nameof(Judgement.LastDay)],
    ];

    public static void Days(Kind kind, object?[] values)
    {
        foreach (string[] names in InOrder)
        {
            int[] places = [.. names.Select(name => Array.FindIndex(kind.Members, member => member.Name == name)).Where(place => place >= 0 && values[place] is DayFact { Exact: not null })];
            LocalDate[] days = [.. places.Select(place => ((DayFact)values[place]!).Exact!.Value).Order()];
            for (int place = 0; place < places.Length; place++)
            {
                values[places[place]] = (DayFact)days[place];
            }
        }
    }

    /// <summary>Whose own meeting it is, is told of a pre-meeting; as many organisations attended as are named; it was called on a day if it was called; who has not signed has not left; the turn is a substitute's; what is voted on stands once in a ballot.</summary>
    public static object Members(object fact) => fact switch
    {
        Meeting meeting => meeting with
        {
            OrganisationsAttending = meeting.OrganisationsAttending.IsKnown && meeting.Organisations.IsComplete ? meeting.Organisations.Known.Count : meeting.OrganisationsAttending,
            PreMeetingOf = meeting.Kind == MeetingKind.PreMeeting ? meeting.PreMeetingOf : Fact.None,
            CalledOn = meeting.Status.Is(MeetingStatus.Called) == true && meeting.CalledOn.IsNone ? meeting.Day : meeting.CalledOn,
        },
        Ballot ballot => ballot with { Votes = ballot.Votes.Known.DistinctBy(count => count.For).ToRegister() },
        Seat seat when seat.Kind.Is(SeatKind.Substitute) != true => seat with { Turn = Fact.None },
        Signatory { SignedOn.IsNone: true } signatory => signatory with { LastDay = Fact.None },
        _ => fact,
    };

    /// <summary>An organisation that belongs to a party is of its side, and that is told of itself too: whoever is asked tells it.</summary>
    public static CompactFacts WithSides(CompactFacts facts) => facts with
    {
        Organisations = facts.Organisations.Known.Select(each => each.Party.TryGet(out PartyId? id) ? each with { Sector = facts.Parties.Known.FirstOrDefault(party => party.Id == id)?.Sector ?? each.Sector } : each).ToDirectory(),
    };

    public static bool IsOf(MeetingKind kind, bool group) =>
        group ? kind != MeetingKind.Annual && kind != MeetingKind.Conference && kind != MeetingKind.Occasion : kind != MeetingKind.Group && kind != MeetingKind.PreMeeting;

    /// <summary>The facts without what keeps a compact from being built; null where that does not help.</summary>
    public static FactTree? Repaired(FactTree tree)
    {
        for (int repair = 0; repair < MostRepairs; repair++)
        {
            if (Compact.TryFrom(tree.Facts(Hidden.Empty), out _, out ValueList<Problem> problems))
            {
                return tree;
            }

            FactTree whole = tree;
            tree = problems.Aggregate(tree, (less, problem) => Without(problem.Place, whole, less));
        }

        return null;
    }

    /// <summary>Without the innermost thing on a list that a place leads to; a member of the whole compact has no value then.</summary>
    private static FactTree Without(string place, FactTree whole, FactTree tree)
    {
        Thing at = whole.Root;
        int? innermost = null;
        string[] names = place.Split('.');
        foreach (string name in names)
        {
            string[] parts = name.TrimEnd(']').Split('[');
            Slot? slot = at.Slots.FirstOrDefault(each => each.Member.Name == parts[0]);
            if (slot is null || parts.Length < 2)
            {
                return innermost is { } thing ? tree.Without(thing) : slot is null ? tree : tree.With(slot.Id, slot.Member.None);
            }

            at = slot.Items.FirstOrDefault(item => item.Slots.Any(member => member.Member.Name is "Id" or nameof(Signatory.Organisation) && member.Value is Id id && id.Value == parts[1]))
                ?? slot.Items[int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)];
            innermost = at.Id;
        }

        return innermost is { } last ? tree.Without(last) : tree;
    }
}
