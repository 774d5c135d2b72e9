using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What is not as a clause says: those with the same reason share a sentence.</summary>
internal static class BreachAccount
{
    public static IEnumerable<Part> Of(Speech speech, Finding finding, Breaches breaches)
    {
        (string, object?)[] places = FindingAccount.PlacesOf(finding, speech.Names.Compact);
        if (breaches.Found.Count == 0)
        {
            return finding.Outcome == Outcome.Kept
                ? [new([$"{KindPlaces.CodeOf(finding.Rule)}.kept", "kept"], [.. places, ("examined", breaches.Examined), ("met", Met(finding, breaches))])]
                : [];
        }

        Breach[][] groups = [.. breaches.Found.GroupBy(breach => (breach.Reason, breach.Limit, breach.Day is null)).Select(group => group.ToArray())];
        IEnumerable<Part> told = groups.Take(Speech.MostListed).Select(group => Told(speech, KindPlaces.CodeOf(finding.Rule), group, places));
        int rest = groups.Skip(Speech.MostListed).Sum(group => group.Length);
        return rest > 0 ? told.Append(new("more-cases", ("n", rest))) : told;
    }

    /// <summary>Who or what on which days; null when all were on the same, so that there is nothing to tell apart.</summary>
    private static Part[]? Met(Finding finding, Breaches breaches)
    {
        var byDays = breaches.Met.GroupBy(met => met.Days, met => met.Subject).ToArray();

        // The year is in the heading of a yearly finding, and so not repeated.
        return byDays.Length < 2 ? null : [.. byDays.Select(same => new Part(
            "met", ("who", same.ToArray()), ("days", same.Key.Select(day => finding.Period is null ? (object)day : new AnnualDate(day.Month, day.Day)).ToArray())))];
    }

    /// <summary>Somebody who holds an office, told by the organisation they come from, or by the office when that is not known.</summary>
    public static Part Holder(Speech speech, Id id, OfficeId? office)
    {
        string which = office is not null && speech.Names.IsShared(office) ? "shared" : "alone";
        return new(id is OfficeId ? $"holder.unknown.{which}" : $"holder.{which}", ("from", id), ("office", office));
    }

    /// <summary>Seats, those that nothing tells apart together.</summary>
    private static Part[] Seats(Breach[] same) =>
    [
        .. same.GroupBy(breach => (breach.Subject, Key: breach.Which as FactKey, breach.Instead)).Select(seats => new Part(
            "seats-for",
            ("n", seats.Count()),
            ("who", seats.Key.Subject ?? (object)new Part("someone")),
            ("key", seats.Key.Key?.Value),
            ("instead", seats.Key.Instead is Capacity or null ? seats.Key.Instead : new Part("capacity-of", ("of", seats.Key.Instead))))),
    ];

    private static Part Told(Speech speech, string kind, Breach[] same, (string Name, object? Value)[] places)
    {
        BreachReason reason = same[0].Reason;
        bool isOneDay = Array.TrueForAll(same, breach => breach.Day == same[0].Day);
        LocalDate? day = isOneDay ? same[0].Day : null;
        OfficeId? office = Part.ValueOf(places, "office") as OfficeId;
        bool isNomination = day is not null || Part.ValueOf(places, "nominations") is not null;
        object[] Each(Func<Id, object> say) =>
        [
            .. same.Select(breach => breach.Subject is { } subject ? say(subject) : new Part("someone"))
                .Zip(same, (who, breach) => isOneDay ? who : new Part("on-a-day", ("who", who), ("day", breach.Day))),
        ];
        object[] who = Each(id => id);
        return new(
            [$"{kind}.{reason}", isNomination ? $"reason.{reason}.nominated" : $"reason.{reason}", $"reason.{reason}"],
            [
                .. places,
                ("who", who),
                ("holder", Each(id => Holder(speech, id, office))),
                ("somebody", Each(id => new Part("somebody-from", ("from", id is OrganisationId ? id : null)))),
                ("seats", Seats(same)),
                ("so-many", same.Length),
                ("day", day),
                ("limit", same[0].Limit),
            ])
        {
            Otherwise = new("breach", ("who", who), ("reason", reason), ("day", day), ("limit", same[0].Limit)),
        };
    }
}
