using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What the catalogue says of a clause, and the table of sources of a sentence.</summary>
internal static class RuleAccount
{
    /// <summary>One line for each thing: in the same order, and equally many, in every language.</summary>
    public static IEnumerable<string> Describe(Speech speech, Rule rule, ValueList<SourceText> sources)
    {
        Clause clause = rule.Clause;
        ValueList<Sentence> sentences = sources.First(source => source.Id == clause.Citation.Document).Sentences;
        foreach (int number in clause.Citation.Sentences)
        {
            yield return $"{clause.Citation.Document}-{number}: {sentences[number - 1].Says.In(speech.Language)}";
        }

        yield return speech.Sentence(new Part([$"{KindPlaces.CodeOf(rule)}.asks", "asks"], KindPlaces.Of(rule)));
        foreach (Reading reading in ReadingsOf(rule))
        {
            yield return speech.Say("reading", ("says", reading.Says), ("why", reading.Why));
        }

        foreach (Reading reading in rule.Alternatives)
        {
            yield return speech.Say("alternative", ("says", reading.Says), ("why", reading.Why));
        }

        if ((clause.FirstDay ?? clause.LastDay) is not null)
        {
            yield return speech.Sentence(new Part("clause.days", ("first", clause.FirstDay), ("last", clause.LastDay)));
        }

        yield return speech.Sentence(new Part("bearers", ("bearers", clause.Bearers)));
        if (rule.IsOpen)
        {
            yield return speech.Sentence(new Part("judges", ("judges", clause.Judges)));
        }
    }

    /// <summary>The readings that a rule and its clause rest on.</summary>
    public static IEnumerable<Reading> ReadingsOf(Rule rule) => rule.Readings.Concat(rule.Clause.Interpretations);

    /// <summary>How a sentence of a source is dealt with by a rule that cites it: the code of the phrase.</summary>
    public static string StatusOf(Rule rule) =>
        Array.Exists(KindPlaces.Of(rule), place => place.Name == "norm") ? "status.open"
        : rule.Clause.Strength == Strength.May ? "status.permission"
        : "status.examined";
}
