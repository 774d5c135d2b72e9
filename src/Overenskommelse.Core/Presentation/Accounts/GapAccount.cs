using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What is not known, and who knows it: facts of one kind share a clause, and clauses of one knower a sentence.</summary>
internal static class GapAccount
{
    /// <summary>What is not known, in words, in the order of the facts.</summary>
    /// <param name="speech">The language.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="periods">The periods that a fact is asked about, where the words about it do not tell that already; facts of other periods are told apart.</param>
    public static IEnumerable<Gap> In(Speech speech, IEnumerable<MissingFact> facts, Func<MissingFact, ValueList<DateInterval>>? periods = null)
    {
        ValueList<DateInterval> Periods(MissingFact fact) => periods is not null && speech.Tells(CodesOf(fact), "periods") ? periods(fact) : [];
        MissingFact[] all = [.. facts];
        var ofOthers = all.Where(fact => fact.KnownBy != fact.Subject).Select(fact => (Alike(fact), fact.KnownBy)).ToHashSet();
        return all
            .GroupBy(fact => (Alike(fact), Periods: Periods(fact), KnownBy: fact.KnownBy == fact.Subject && !ofOthers.Contains((Alike(fact), fact.KnownBy)) ? null : fact.KnownBy))
            .Select(group => GapOf(speech, [.. group], group.Key.Periods));
    }

    private static (FactKind Kind, OwnFactId? Own, bool IsPlace, Id? Within, MeetingKind? Meeting, DayFact Day) Alike(MissingFact fact) =>
        (fact.Kind, fact.Own, fact.Subject is OfficeId || fact.Subject == fact.Within, fact.Within, fact.Meeting, fact.Day);

    public static IEnumerable<string> Sentences(Speech speech, Finding finding) => Sentences(speech, finding, isMore: finding.Outcome != Outcome.Undetermined);

    /// <summary>Of what a finding lacks, and of what it may yet count.</summary>
    public static IEnumerable<string> Sentences(Speech speech, Finding finding, bool isMore)
    {
        ILookup<AskedInVain?, MissingFact> all = finding.Missing.Union(finding.Evidence is Tally tally ? tally.InDoubt : []).ToLookup(fact => speech.Names.Compact.InVain(fact, finding.On));
        return Sentences(speech, all[null], isMore).Concat(all.Where(asked => asked.Key is not null).Select(asked => InVain(speech, asked.Key!)));
    }

    /// <summary>That somebody has been asked and cannot tell.</summary>
    private static string InVain(Speech speech, AskedInVain asked) => speech.Sentence(new Part(
        "asked-in-vain", ("who", asked.Fact.KnownBy), ("what", In(speech, [asked.Fact]).Single().What), ("day", asked.Day), ("reason", asked.Reason)));

    /// <summary>By themselves, or as more than what has been said.</summary>
    public static IEnumerable<string> Sentences(Speech speech, IEnumerable<MissingFact> facts, bool isMore)
    {
        IGrouping<(string? Knower, string), Gap>[] gaps = [.. In(speech, facts).GroupBy(gap => (gap.Knower, gap.Knower ?? gap.What))];
        foreach ((int place, IGrouping<(string? Knower, string), Gap> gap) in gaps.Take(speech.MostListed).Index())
        {
            yield return speech.Sentence(new Part(
                "not-known",
                ("what", Clauses(speech, [.. gap])),
                ("knower", gap.Key.Knower),
                ("self", Part.Flag(gap.All(each => KnowsOfItself(each)))),
                ("more", Part.Flag(isMore)),
                ("again", Part.Flag(place > 0))));
        }

        int rest = gaps.Skip(speech.MostListed).Sum(gap => gap.Sum(each => each.Facts.Count));
        if (rest > 0)
        {
            yield return speech.Sentence(new Part("more-facts", ("n", rest)));
        }
    }

    /// <summary>The clauses of one sentence: a meeting that one of them has named by its day is not named again.</summary>
    private static string[] Clauses(Speech speech, Gap[] gaps)
    {
        List<string> clauses = [];
        foreach (Gap gap in gaps)
        {
            MissingFact fact = gap.Facts[0];
            string? meeting = fact is { Meeting: { } kind, Day.Exact: { } day } ? speech.TrySay(new Part("the-meeting", ("meeting", kind), ("day", day))) : null;
            string? it = fact.Meeting is { } named ? speech.TrySay(new Part("it", (speech.NounOf(named).Article, Part.Flag(true)))) : null;
            bool isNamed = meeting is not null && it is not null && clauses.Any(clause => clause.Contains(meeting, StringComparison.Ordinal));
            clauses.Add(isNamed ? gap.What.Replace(meeting!, it, StringComparison.Ordinal) : gap.What);
        }

        return [.. clauses];
    }

    /// <summary>Whether it is an organisation that is asked about itself, and has just been named.</summary>
    private static bool KnowsOfItself(Gap gap) =>
        gap.Knower is { } knower && gap.Facts.All(fact => fact.Subject is OrganisationId && fact.KnownBy == fact.Subject) && gap.What.Contains(knower, StringComparison.Ordinal);

    private static string[] CodesOf(MissingFact fact) => [$"{Speech.CodeOf(fact.Kind)}.{fact.Meeting?.Value}", Speech.CodeOf(fact.Kind)!];

    private static Gap GapOf(Speech speech, MissingFact[] facts, ValueList<DateInterval> periods)
    {
        MissingFact first = facts[0];
        OfficeId? office = first.Within as OfficeId;
        bool eachKnows = Array.TrueForAll(facts, fact => fact.KnownBy == fact.Subject) && facts.Select(fact => speech.Name(fact.Subject)).Distinct().Count() > 1;
        (string, object?)[] places =
        [
            ("who", AskedAbout.Who(speech.Names.Compact, facts)),
            ("holder", BreachAccount.Holders(speech, facts.Select(fact => fact.Subject), office)),
            ("within", first.Within),
            ("meeting", first.Meeting ?? MeetingKind.Group),
            ("at", first.Meeting),
            .. Part.Day("day", first.Day),
            ("kind", first.Kind),
            ("own", first.Own),
            ("of", Part.Flag(first.Subject is not OwnFactId)),
            ("key", first.Which?.Value),
            ("plan", AskedAbout.NameOfPlan(speech.Names.Compact, first)),
            ("periods", periods.Count > 0 ? periods : null),
            ("office", Part.Flag(first.Subject is OfficeId)),
            ("group", Part.Flag(first.Subject is GroupId)),
            .. AskedAbout.Ends(speech.Names.Compact, facts),
            .. AskedAbout.OfDecision(speech.Names.Compact, first),
            ("shared", Part.Flag(office is not null && speech.Names.IsShared(office))),
        ];
        string what = speech.Say(new Part(CodesOf(first), places) { Otherwise = new("fact", places) });
        return new(what, eachKnows ? null : speech.Name(first.KnownBy), facts.ToValueList());
    }
}
