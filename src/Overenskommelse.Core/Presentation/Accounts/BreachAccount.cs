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

        Breach[][] groups = breaches.ArePossible
            ? [.. breaches.Found.Select(breach => new[] { breach })]
            : [.. breaches.Found.GroupBy(breach => (breach.Reason, breach.Limit, breach.Judgement, breach.Day == Fact.NotKnown)).Select(group => group.ToArray())];
        IEnumerable<Part> told = groups.Take(speech.MostListed).Select(group => Told(speech, KindPlaces.CodeOf(finding.Rule), group, places, finding.On));
        int rest = groups.Skip(speech.MostListed).Sum(group => group.Length);
        told = breaches.ArePossible ? told.Prepend(new("one-of-these")) : told;
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

    /// <summary>Some who hold an office, told by the organisations they come from, together; or by the office, one by one, when that is not known.</summary>
    public static Part[] Holders(Speech speech, IEnumerable<Id> ids, OfficeId? office)
    {
        string which = office is not null && speech.Names.IsShared(office) ? "shared" : "alone";
        ILookup<bool, Id> isUnknown = ids.ToLookup(id => id is OfficeId);
        Id[] known = [.. isUnknown[false]];
        Part Known() => office is not null && speech.Names.HolderOf(office, speech.Language, known.Length) is { } holder
            ? new("holder", ("holder", holder), ("from", known)) { Number = known.Length }
            : new($"holder.{which}", ("n", known.Length), ("from", known), ("office", office)) { Number = known.Length };
        return [.. known.Length > 0 ? [Known()] : Array.Empty<Part>(), .. isUnknown[true].Select(id => new Part($"holder.unknown.{which}", ("from", id), ("office", office)))];
    }

    /// <summary>In which capacity seats are held, those of one capacity together.</summary>
    private static Part[] Held(Breach[] same, Group? group, LocalDate on) =>
    [
        .. same.GroupBy(breach => breach.Instead).Select(held => new Part(
            held.Key switch { Capacity => "seats-held-as", null => "seats-held", _ => "seats-held-of" },
            ("seats", Seats(held, group, on)),
            ("n", held.Count()),
            ("capacity", held.Key),
            ("of", held.Key))),
    ];

    /// <summary>Seats, those that nothing tells apart together; of an organisation that has more in the group, some of them.</summary>
    private static Part[] Seats(IEnumerable<Breach> same, Group? group, LocalDate on) =>
    [
        .. same.GroupBy(breach => (breach.Subject, Key: breach.Which as FactKey)).Select(seats => new Part(
            "seats-for",
            ("n", seats.Count()),
            ("who", seats.Key.Subject ?? (object)new Part("someone")),
            ("key", seats.Key.Key?.Value),
            ("of-more", Part.Flag(VacantAccount.Regular(group, seats.Key.Subject, on) > seats.Count())))),
    ];

    private static Part Told(Speech speech, string kind, Breach[] same, (string Name, object? Value)[] places, LocalDate on)
    {
        BreachReason reason = same[0].Reason;
        bool isOneDay = Array.TrueForAll(same, breach => breach.Day == same[0].Day);
        DayFact day = isOneDay ? same[0].Day : Fact.NotKnown;
        OfficeId? office = Part.ValueOf(places, "office") as OfficeId;
        bool isNomination = day != Fact.NotKnown || Part.ValueOf(places, "nominations") is not null;
        object[] Each(Func<Id, object> say) =>
        [
            .. same.Select(breach => breach.Subject is { } subject ? say(subject) : new Part("someone"))
                .Zip(same, (who, breach) => isOneDay ? who : new Part("on-a-day", [("who", who), .. Part.Day("day", breach.Day)])),
        ];
        object[] who = Each(id => id);
        return new(
            [$"{kind}.{reason}", isNomination ? $"reason.{reason}.nominated" : $"reason.{reason}", $"reason.{reason}"],
            [
                .. places,
                ("who", who),
                ("holder", isOneDay ? Holders(speech, same.Select(breach => breach.Subject).OfType<Id>(), office) : Each(id => Holders(speech, [id], office)[0])),
                ("somebody", Each(id => new Part("somebody-from", ("from", id is OrganisationId ? id : null)))),
                ("held", Held(same, Part.ValueOf(places, "group") is GroupId group ? speech.Names.Compact.Group(group) : null, on)),
                ("judge", same[0].Judgement?.By),
                ("judged-on", same[0].Judgement?.Day),
                ("why", same[0].Judgement is { } judgement && judgement.Reason.TryGet(out string? why) ? why : null),
                ("there", same[0].TooMany?.Observed),
                ("most", same[0].TooMany?.AtMost),
                .. Part.Day("day", day),
                .. Part.Day("limit", same[0].Limit),
                ("ahead", Part.Flag(same[0].Limit.IsAfter(on) == true)),
            ])
        {
            Otherwise = new("breach", [("who", who), ("reason", reason), .. Part.Day("day", day), .. Part.Day("limit", same[0].Limit)]),
        };
    }
}
