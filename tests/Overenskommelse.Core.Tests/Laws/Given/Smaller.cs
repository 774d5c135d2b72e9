namespace Overenskommelse.Laws.Given;

/// <summary>Shrinks a question: one thing less, as long as the rest still makes a compact.</summary>
internal static class Smaller
{
    public static IEnumerable<Question> Of(Question big)
        => Facts(big.Facts).Select(facts => Built(facts) is { } compact ? big with { Compact = compact } : null).OfType<Question>();

    private static Compact? Built(CompactFacts facts)
    {
        try
        {
            return Compact.From(facts);
        }
        catch (InvalidCompactException)
        {
            return null;
        }
    }

    private static IEnumerable<CompactFacts> Facts(CompactFacts facts) =>
    [
        .. facts.Judgements.Less().Select(less => facts with { Judgements = less }),
        .. facts.Explanations.Less().Select(less => facts with { Explanations = less }),
        .. facts.Groups.Less().Select(less => facts with { Groups = less }),
        .. facts.Offices.Less().Select(less => facts with { Offices = less }),
        .. facts.Signatories.Less().Select(less => facts with { Signatories = less }),
        .. facts.Meetings.Less().Select(less => facts with { Meetings = less }),
        .. facts.Decisions.Less().Select(less => facts with { Decisions = less }),
        .. facts.Reports.Less().Select(less => facts with { Reports = less }),
        .. facts.Plans.Less().Select(less => facts with { Plans = less }),
        .. facts.Groups.Inside(Groups).Select(less => facts with { Groups = less }),
        .. facts.Offices.Inside(Offices).Select(less => facts with { Offices = less }),
        .. facts.Signatories.Inside(Signatories).Select(less => facts with { Signatories = less }),
        .. facts.Organisations.Less().Select(less => facts with { Organisations = less }),
        .. facts.Parties.Less().Select(less => facts with { Parties = less }),
        .. facts.InForceFrom.IsKnown ? [facts with { InForceFrom = Fact.NotKnown }] : Array.Empty<CompactFacts>(),
        .. facts.LastDay.IsNone ? [] : new[] { facts with { LastDay = Fact.None } },
    ];

    private static IEnumerable<Group> Groups(Group group) =>
    [
        .. group.Seats.Less().Select(less => group with { Seats = less }),
        .. group.Meetings.Less().Select(less => group with { Meetings = less }),
        .. group.Nominations.Less().Select(less => group with { Nominations = less }),
        .. group.WorkingGroups.Less().Select(less => group with { WorkingGroups = less }),
        .. group.Seats.Inside(Seats).Select(less => group with { Seats = less }),
    ];

    private static IEnumerable<Seat> Seats(Seat seat) =>
    [
        .. seat.FirstDay.IsNone ? [] : new[] { seat with { FirstDay = Fact.None } },
        .. seat.LastDay.IsNone ? [] : new[] { seat with { LastDay = Fact.None } },
    ];

    private static IEnumerable<Office> Offices(Office office)
        => office.Appointments.Less().Select(less => office with { Appointments = less });

    private static IEnumerable<Signatory> Signatories(Signatory signatory)
        => signatory.ContactPersons.Less().Select(less => signatory with { ContactPersons = less });
}
