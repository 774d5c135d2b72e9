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
            : [.. breaches.Found.GroupBy(breach => Alike(speech, finding.Rule, breach, places)).Select(group => group.ToArray())];
        IEnumerable<Part> told = groups.Take(speech.MostListed).Select(group => Told(speech, finding.Rule, group, places, finding.On));
        int rest = groups.Skip(speech.MostListed).Sum(group => group.Length);
        told = breaches.ArePossible ? told.Prepend(new("one-of-these")) : told;
        return rest > 0 ? told.Append(new("more-cases", ("n", rest))) : told;
    }

    /// <summary>What those that share a sentence have in common. Where it names nobody, the day and the key are all that tells one from another.</summary>
    private static (BreachReason Reason, DayFact Limit, Judgement? Judgement, bool IsWithoutDay, bool HasNoDay, (DayFact Day, Id? Which) Itself) Alike(Speech speech, Rule rule, Breach breach, (string, object?)[] places) =>
        (breach.Reason, breach.Limit, breach.Judgement, breach.Day == Fact.NotKnown, breach.Day.IsNone,
            speech.Tells(Codes(rule, breach.Reason, breach.Day, places), "who", "holder", "somebody", "held") ? default : (breach.Day, breach.Which));

    private static string[] Codes(Rule rule, BreachReason reason, DayFact day, (string, object?)[] places)
    {
        bool isNomination = day != Fact.NotKnown || Part.ValueOf(places, "nominations") is not null;
        return [$"{KindPlaces.CodeOf(rule)}.{reason}", isNomination ? $"reason.{reason}.nominated" : $"reason.{reason}", $"reason.{reason}"];
    }

    /// <summary>Who or what on which days; null when all were on the same, so that there is nothing to tell apart.</summary>
    private static Part[]? Met(Finding finding, Breaches breaches)
    {
        var byDays = breaches.Met.GroupBy(met => met.Days, met => met.Subject).ToArray();

        // The year is in the heading of a yearly finding, and so not repeated.
        return byDays.Length < 2 ? null : [.. byDays.Select(same => new Part(
            "met", ("who", same.ToArray()), ("days", same.Key.Select(day => finding.Period is null ? (object)day : new AnnualDate(day.Month, day.Day)).ToArray())))];
    }

    /// <summary>A reason that nobody has a phrase for: that what the norm asks is not so, or is so where it is not to be; by its code, where the norm does not tell.</summary>
    public static Part Otherwise(Speech speech, Rule rule, BreachReason reason, (string, object?)[] places)
    {
        const string not = "not.";
        bool isNegated = reason.Value.StartsWith(not, StringComparison.Ordinal);
        string code = isNegated ? reason.Value[not.Length..] : reason.Value;
        return speech.Has($"reason.{reason}") || NormAccount.Asked(rule.Norm.Says, code) is not { } asked
            ? new("breach", [.. places, ("reason", reason)])
            : new(isNegated ? "breach.is-so" : "breach.is-not-so", [.. places, ("asked", asked)]);
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

    private static Part Told(Speech speech, Rule rule, Breach[] same, (string Name, object? Value)[] places, LocalDate on)
    {
        BreachReason reason = same[0].Reason;
        bool isOneDay = Array.TrueForAll(same, breach => breach.Day == same[0].Day);
        DayFact day = isOneDay ? same[0].Day : Fact.NotKnown;
        OfficeId? office = Part.ValueOf(places, "office") as OfficeId;
        object[] Each(Func<Id, object> say) =>
        [
            .. same.Select(breach => breach.Subject is { } subject ? say(subject) : new Part("someone"))
                .Zip(same, (who, breach) => isOneDay ? who : new Part("on-a-day", [("who", who), .. Part.Day("day", breach.Day)])),
        ];
        object[] who = Each(id => id);
        return new(
            Codes(rule, reason, day, places),
            [
                .. places,
                ("who", who),
                ("in-person", Part.Flag(Array.TrueForAll(same, breach => breach.Subject is null))),
                ("named", same.Select(breach => breach.Subject).Distinct().Count()),
                ("holder", isOneDay ? Holders(speech, same.Select(breach => breach.Subject).OfType<Id>(), office) : Each(id => Holders(speech, [id], office)[0])),
                ("somebody", Each(id => new Part("somebody-from", ("from", id is OrganisationId ? id : null)))),
                ("held", Held(same, Part.ValueOf(places, "group") is GroupId group ? speech.Names.Compact.Group(group) : null, on)),
                ("judge", same[0].Judgement?.By),
                ("judged-on", same[0].Judgement?.Day),
                ("why", same[0].Judgement is { } judgement && judgement.Reason.TryGet(out string? why) ? why : null),
                ("there", same[0].TooMany?.Observed),
                ("most", same[0].TooMany?.AtMost),
                .. Part.Day("day", day),
                ("no-day", Part.Flag(day.IsNone)),
                .. Part.Day("limit", same[0].Limit),
                .. ThingAccount.Of(speech.Names.Compact, rule, same[0]),
                ("ahead", Part.Flag(same[0].Limit.IsAfter(on) == true)),
            ])
        {
            Otherwise = Otherwise(speech, rule, reason, [("who", who), .. Part.Day("day", day), .. Part.Day("limit", same[0].Limit)]),
        };
    }
}
