using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>How many there are, and how many are asked for.</summary>
internal static class TallyAccount
{
    /// <summary>Whom nobody has named: one and the same, so that what is alike stands together.</summary>
    private static readonly Part Nobody = new("someone");

    public static IEnumerable<Part> Of(Speech speech, Finding finding, Tally tally)
    {
        string kind = KindPlaces.CodeOf(finding.Rule);
        string unit = Speech.CodeOf(tally.Unit)!;
        Noun? noun = speech.FindNoun(tally.Unit);
        if (finding.Outcome == Outcome.Undetermined && tally.Observed == 0 && noun is not null)
        {
            return [];
        }

        if (NotThere(speech, finding.Rule, tally, finding.On) is { } notThere)
        {
            return [notThere];
        }

        (string Name, object? Value)[] places = Places(speech, finding, tally);
        places = [.. places, ("so-many", new Part(HowMany(tally), places))];
        bool isSpecial = speech.Has($"{kind}.tally") || speech.Has($"{unit}.tally");
        IEnumerable<Part> found = isSpecial || noun is not { Happens: true }
            ? [new([$"{kind}.tally", $"{unit}.tally", noun is null ? "tally" : "there-are"], places)]
            : Happened(finding, tally).Select(code => new Part(code, places));
        IEnumerable<Part> limit = tally.AtMost is null || Part.ValueOf(places, "one-of") is not null ? [] : [new(noun is null ? "tally.at-most" : "there-may-be", places)];
        return [.. found, .. limit, .. Ahead(finding, tally), .. Apart(speech, finding, tally), .. VacantAccount.Of(tally.Vacant, GroupOf(speech, finding.Rule), finding.On)];
    }

    /// <summary>That a group has ceased, or is not there yet, says why nobody sits in it; null where somebody does, or neither is known.</summary>
    public static Part? NotThere(Speech speech, Rule rule, Tally tally, LocalDate on) =>
        tally.Observed == 0 && speech.FindNoun(tally.Unit) is { Happens: false } && GroupOf(speech, rule) is { } group ? NotThere(group, on) : null;

    private static Group? GroupOf(Speech speech, Rule rule) => KindPlaces.GroupOf(rule) is { } id ? speech.Names.Compact.Group(id) : null;

    private static Part? NotThere(Group group, LocalDate on) =>
        group.LastDay.Exact is { } last && last < on ? new("not-there", ("group", group.Id), ("day", last), ("ceased", Part.Flag(true)))
        : group.FirstDay.Exact is { } first && first > on ? new("not-there", ("group", group.Id), ("day", first))
        : null;

    private static IEnumerable<string> Happened(Finding finding, Tally tally)
    {
        yield return tally.Observed > 0 ? "happened" : "did-not-happen";
        if (Remains(finding, tally))
        {
            yield return "remain";
        }
    }

    /// <summary>How many remain, of what is done several times; null when nothing remains, or it is done once.</summary>
    public static string? Remain(Speech speech, Finding finding) => finding.Evidence is Tally tally && Remains(finding, tally) && speech.FindNoun(tally.Unit) is { Happens: true }
        ? speech.Say(new Part("remain", Places(speech, finding, tally)))
        : null;

    /// <summary>The days that are set for what remains; null when none are.</summary>
    public static string? Ahead(Speech speech, Finding finding) => finding.Evidence is Tally tally ? Ahead(finding, tally).Select(speech.Say).SingleOrDefault() : null;

    private static IEnumerable<Part> Ahead(Finding finding, Tally tally) =>
        tally.Ahead.Distinct().Select(day => DayIn(finding, day)).ToArray() is [_, ..] days ? [new("ahead", ("n", days.Length), ("days", days))] : [];

    /// <summary>Why others are not counted: those of one day together, and the days that are alike.</summary>
    private static IEnumerable<Part> Apart(Speech speech, Finding finding, Tally tally)
    {
        // What a day is known of only to its month, or not at all, is a line of its own.
        (ValueList<object> Who, BreachReason Reason, DayFact[] Days)[] alike =
        [
            .. tally.Apart
                .GroupBy(breach => (breach.Reason, breach.Day), breach => breach.Subject ?? (object)Nobody)
                .GroupBy(day => (day.Key.Reason, Who: day.ToValueList(), Within: day.Key.Day.Exact is null ? day.Key.Day : Fact.None), day => day.Key.Day)
                .Select(same => (same.Key.Who, same.Key.Reason, same.ToArray())),
        ];
        foreach ((ValueList<object> who, BreachReason reason, DayFact[] days) in alike.Take(speech.MostListed))
        {
            object[] subjects = [.. who];
            object[] exact = [.. days.Select(day => day.Exact).OfType<LocalDate>().Select(day => DayIn(finding, day))];
            OfficeId? office = Part.ValueOf(KindPlaces.Of(finding.Rule), "office") as OfficeId;
            yield return new(
                $"reason.{reason}",
                [
                    ("who", subjects),
                    ("holder", BreachAccount.Holders(speech, who.OfType<Id>(), office)),
                    ("n", days.Length),
                    ("days", exact.Length > 0 ? exact : null),
                    ("day-within", Part.Within(days[0])),
                    .. ThingAccount.Of(speech.Names.Compact, finding.Rule, new(reason, null)),
                ])
            {
                Otherwise = BreachAccount.Otherwise(speech, finding.Rule, reason, [("who", subjects)]),
            };
        }

        if (alike.Length > speech.MostListed)
        {
            yield return new("more-cases", ("n", alike.Length - speech.MostListed));
        }
    }

    /// <summary>What is to be found out of what has had its day; null when nothing is.</summary>
    public static string? InDoubt(Speech speech, Finding finding) => finding.Evidence is Tally { InDoubt.Count: > 0 } tally
        ? speech.Say(new Part("due.in-doubt", ("what", GapAccount.In(speech, tally.InDoubt).Select(gap => gap.What).ToArray())))
        : null;

    /// <summary>The year is in the heading of a yearly finding, and so not repeated; of a period of several years it tells which of them.</summary>
    private static object DayIn(Finding finding, LocalDate day) =>
        finding.Period is { } period && period.Contains(day) && period.Start.Year == period.End.Year ? new AnnualDate(day.Month, day.Day) : day;

    /// <summary>Whether just as many are asked for as there may be: that is said once, whether there are too few or too many.</summary>
    private static bool IsExact(Tally tally) => tally.AtLeast > 0 && tally.AtLeast == tally.AtMost;

    private static bool Remains(Finding finding, Tally tally) => finding.Outcome == Outcome.Pending && tally.AtLeast > 1 && tally.Lacking > 0;

    private static string HowMany(Tally tally) =>
        tally.AtLeast is null or 0 || tally.Observed > tally.AtLeast || (tally.MayBeMore && tally.Lacking == 0) ? "so-many"
        : tally.Observed == tally.AtLeast ? "so-many.all"
        : "so-many.of";

    /// <summary>Whose they are; of a kind of meeting first, since a participle may agree with it.</summary>
    private static Part Of(string kind, Tally tally, (string Name, object? Value)[] places)
    {
        MeetingKind? meeting = Part.ValueOf(places, "meeting") as MeetingKind;
        int number = tally.Observed == 0 ? 0 : Math.Max(tally.Observed, tally.AtLeast ?? 0);
        return new([$"{kind}.of.{meeting?.Value}", $"{kind}.of"], [.. places, ("observed", number)]);
    }

    private static (string Name, object? Value)[] Places(Speech speech, Finding finding, Tally tally)
    {
        (string, object?)[] places = FindingAccount.PlacesOf(finding, speech.Names.Compact);

        object[] days = [.. tally.Days.Distinct().Select(day => DayIn(finding, day))];
        return
        [
            .. places,
            ("unit", tally.Unit),
            ("observed", tally.Observed),
            ("required", tally.AtLeast > 0 ? tally.AtLeast : null),
            ("most", tally.AtMost),
            ("lacking", tally.Lacking),
            ("of", Of(KindPlaces.CodeOf(finding.Rule), tally, places)),
            ("at-least", Part.Flag(tally is { MayBeMore: true, Observed: > 0 })),
            ("none-known", Part.Flag(tally is { MayBeMore: true, Observed: 0 })),
            ("may-be-more", Part.Flag(tally.MayBeMore)),
            ("exactly", Part.Flag(IsExact(tally))),
            ("lacks", Part.Flag(tally.Lacking > 0 && !IsExact(tally))),
            ("several", Part.Flag(tally.AtLeast > 1)),
            ("exceeds", Part.Flag(tally.AtLeast > 0 && tally.Observed > tally.AtLeast && tally.TooMany == 0)),
            ("past", Part.Flag(FindingAccount.IsClosed(finding) || (finding.Outcome == Outcome.Kept && tally.Days.Count > 0))),
            ("one", Part.Flag(tally.Observed == 1 && tally.AtLeast is null or 1)),
            ("some", Part.Flag(tally.Days.Count < tally.Observed)),
            ("day", days.Length == 1 ? days[0] : null),
            ("days", days.Length > 1 ? days : null),
            ("due", tally.Due),
        ];
    }
}
