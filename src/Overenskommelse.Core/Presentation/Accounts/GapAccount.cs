using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What is not known, and who knows it: facts of one kind share a clause, and clauses of one knower a sentence.</summary>
internal static class GapAccount
{
    /// <summary>What is not known, in words, in the order of the facts.</summary>
    public static IEnumerable<Gap> In(Speech speech, IEnumerable<MissingFact> facts) => facts
        .GroupBy(fact => (fact.Kind, IsOffice: fact.Subject is OfficeId, fact.Within, fact.Meeting, fact.Day, KnownBy: fact.KnownBy == fact.Subject ? null : fact.KnownBy))
        .Select(group => GapOf(speech, [.. group]));

    public static IEnumerable<string> Sentences(Speech speech, Finding finding) => Sentences(speech, finding, isMore: finding.Outcome != Outcome.Undetermined);

    /// <summary>By themselves, or as more than what has been said.</summary>
    public static IEnumerable<string> Sentences(Speech speech, Finding finding, bool isMore)
    {
        IEnumerable<MissingFact> inDoubt = finding.Evidence is Tally tally ? tally.InDoubt : [];
        IGrouping<(string? Knower, string), Gap>[] gaps = [.. In(speech, finding.Missing.Union(inDoubt)).GroupBy(gap => (gap.Knower, gap.Knower ?? gap.What))];
        foreach (IGrouping<(string? Knower, string), Gap> gap in gaps.Take(speech.MostListed))
        {
            yield return speech.Sentence(new Part("not-known", ("what", gap.Select(each => each.What).ToArray()), ("knower", gap.Key.Knower), ("more", Part.Flag(isMore))));
        }

        int rest = gaps.Skip(speech.MostListed).Sum(gap => gap.Sum(each => each.Facts.Count));
        if (rest > 0)
        {
            yield return speech.Sentence(new Part("more-facts", ("n", rest)));
        }
    }

    private static Gap GapOf(Speech speech, MissingFact[] facts)
    {
        MissingFact first = facts[0];
        OfficeId? office = first.Within as OfficeId;
        bool eachKnows = first.KnownBy == first.Subject && facts.Select(fact => speech.Name(fact.Subject)).Distinct().Count() > 1;
        (string, object?)[] places =
        [
            ("who", facts.Select(fact => fact.Subject).ToArray()),
            ("holder", BreachAccount.Holders(speech, facts.Select(fact => fact.Subject), office)),
            ("within", first.Within),
            ("meeting", first.Meeting ?? MeetingKind.Group),
            ("at", first.Meeting),
            .. Part.Day("day", first.Day),
            ("kind", first.Kind),
            ("office", Part.Flag(first.Subject is OfficeId)),
            ("group", Part.Flag(first.Subject is GroupId)),
            ("shared", Part.Flag(office is not null && speech.Names.IsShared(office))),
        ];
        string what = speech.Say(new Part([$"{Speech.CodeOf(first.Kind)}.{first.Meeting?.Value}", Speech.CodeOf(first.Kind)!], places) { Otherwise = new("fact", places) });
        return new(what, eachKnows ? null : speech.Name(first.KnownBy), facts.ToValueList());
    }
}
