using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What missing facts are about, of the things that the facts tell of: which of several, and which of its days.</summary>
internal static class AskedAbout
{
    /// <summary>What the facts are about; of several things of one name, the key of the one that is meant. People are not named in words.</summary>
    public static object[] Who(Compact compact, MissingFact[] facts) =>
    [
        .. facts.Select(fact => (fact.Subject, Which: IsOneOfSeveral(fact, compact) ? fact.Which : null)).Distinct()
            .Select(each => each.Which is null ? (object)each.Subject : new Part("one-of", ("who", each.Subject), ("which", each.Which.Value))),
    ];

    /// <summary>Of what begins and ends, which of its two days is the one that is not known, where the other is; and of that one, the month or the year that is known, or that there may be no such day.</summary>
    public static (string, object?)[] Ends(Compact compact, MissingFact[] facts)
    {
        (DayFact First, DayFact Last)[] open = [.. facts.SelectMany(fact => DaysOf(fact, compact)).Distinct().Where(days => !days.First.IsKnown || !days.Last.IsKnown)];
        bool onlyFirst = open.Length > 0 && Array.TrueForAll(open, days => days.Last.IsKnown);
        bool onlyLast = open.Length > 0 && Array.TrueForAll(open, days => days.First.IsKnown);
        object?[] months = [.. open.Select(days => Part.Within(onlyFirst ? days.First : days.Last)).Distinct()];
        return
        [
            ("perhaps", Part.Flag(Array.Exists(open, days => (onlyLast ? days.Last : days.First).Earliest is null))),
            ("only-first", Part.Flag(onlyFirst)),
            ("only-last", Part.Flag(onlyLast)),
            ("month", (onlyFirst || onlyLast) && months.Length == 1 ? months[0] : null),
        ];
    }

    /// <summary>What a decision was about, where it is known which decision is meant; and its key, where there are several about that.</summary>
    public static (string, object?)[] OfDecision(Compact compact, MissingFact fact)
    {
        Decision[] meant = fact.Kind != FactKind.DecisionDay ? [] : [.. compact.Facts.Decisions.Known.Where(each => each.By == fact.Subject && IsMeant(each.Key, fact) && each.Day == fact.Day)];
        Id? about = meant.Length > 0 && Array.TrueForAll(meant, each => each.About == meant[0].About) && meant[0].About.TryGet(out Id? matter) ? matter : null;
        bool isOneOfSeveral = compact.Facts.Decisions.Known.Count(each => each.By == fact.Subject && !each.Day.IsKnown && each.Day == fact.Day) > 1;
        return [("about", about), ("which", isOneOfSeveral ? fact.Which?.Value : null)];
    }

    /// <summary>What the plan is called whose days are asked for; null where it has no name, or several may be meant.</summary>
    public static string? NameOfPlan(Compact compact, MissingFact fact) =>
        fact.Kind == FactKind.PlanDays && compact.Facts.Plans.Known.Where(plan => IsMeant(plan.Key, fact) && !(plan.FirstDay.IsKnown && plan.LastDay.IsKnown)).Take(2).ToArray() is [var only] ? only.Name : null;

    private static bool IsOneOfSeveral(MissingFact fact, Compact compact) =>
        fact.Which is not null && (IsOfNomination(fact) ? Nominations(fact, compact).Skip(1).Any() : fact.Within is GroupId && Seats(fact, compact).Skip(1).Any());

    private static bool IsOfNomination(MissingFact fact) => fact.Kind == FactKind.NominationDays || fact.Kind == FactKind.NominationConstituency || fact.Kind == FactKind.NominationEncloses;

    /// <summary>The first and the last day of each thing that a question of days may be about.</summary>
    private static IEnumerable<(DayFact First, DayFact Last)> DaysOf(MissingFact fact, Compact compact) =>
        fact.Kind == FactKind.SigningDays ? compact.Facts.Signatories.Known.Where(each => each.Organisation == fact.Subject).Select(each => (each.SignedOn, each.LastDay))
        : fact.Kind == FactKind.GroupDays ? compact.Facts.Groups.Known.Where(each => each.Id == fact.Subject).Select(each => (each.FirstDay, each.LastDay))
        : fact.Kind == FactKind.NominationDays ? Nominations(fact, compact).Where(each => IsMeant(each.Key, fact)).Select(each => (each.Day, each.WithdrawnOn))
        : fact.Kind == FactKind.SeatDays ? Seats(fact, compact).Where(each => IsMeant(each.Key, fact)).Select(each => (each.FirstDay, each.LastDay))
        : [];

    private static bool IsMeant(FactKey? key, MissingFact fact) => fact.Which is null || key == fact.Which;

    private static IEnumerable<Nomination> Nominations(MissingFact fact, Compact compact) => GroupsOf(fact, compact).SelectMany(group => group.Nominations.Known).Where(each => each.By == fact.Subject);

    private static IEnumerable<Seat> Seats(MissingFact fact, Compact compact) => GroupsOf(fact, compact).SelectMany(group => group.Seats.Known).Where(each => IsFor(each, fact.Subject));

    /// <summary>A seat held for an organisation; where the group itself is asked about, one that is held for none that is known.</summary>
    private static bool IsFor(Seat seat, Id subject) => seat.Organisation.TryGet(out OrganisationId? organisation) ? organisation == subject : subject is GroupId;

    private static IEnumerable<Group> GroupsOf(MissingFact fact, Compact compact) => compact.Facts.Groups.Known.Where(group => fact.Within is null || group.Id == fact.Within);
}
