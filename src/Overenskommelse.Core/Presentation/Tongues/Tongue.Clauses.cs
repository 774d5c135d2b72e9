using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>What the catalogue says of a clause, and the table of sources of a sentence.</summary>
internal abstract partial class Tongue
{
    /// <summary>One line for each thing: in the same order, and equally many, in every language.</summary>
    public IEnumerable<string> Describe(Rule rule, ValueList<SourceText> sources)
    {
        Clause clause = rule.Clause;
        ValueList<Sentence> sentences = sources.First(source => source.Id == clause.Citation.Document).Sentences;
        foreach (int number in clause.Citation.Sentences)
        {
            yield return $"{clause.Citation.Document}-{number}: {Say(sentences[number - 1].Says)}";
        }

        yield return Sentence(Asks(rule));
        foreach (Reading reading in ReadingsOf(rule))
        {
            yield return Reading(Say(reading.Says), Say(reading.Why));
        }

        foreach (Reading reading in rule.Alternatives)
        {
            yield return $"{Alternative(Say(reading.Says))} {Say(reading.Why)}";
        }

        yield return Sentence(Bearers(And(clause.Bearers)));
        if (rule.IsOpen)
        {
            yield return Sentence(Judges(Or(clause.Judges)));
        }
    }

    /// <summary>The readings that a rule and its clause rest on.</summary>
    public static IEnumerable<Reading> ReadingsOf(Rule rule) => rule.Readings.Concat(rule.Clause.Interpretations);

    /// <summary>How a sentence of a source is dealt with by a rule that cites it.</summary>
    public abstract string OpenStanding { get; }

    public abstract string PermissionStanding { get; }

    public abstract string EncodedStanding { get; }

    public abstract string InformativeStanding { get; }

    public abstract string NotExaminedStanding { get; }

    public string StandingOf(Rule rule) =>
        IsWhollyOpen(rule) ? OpenStanding : rule.Clause.Strength == Strength.May ? PermissionStanding : EncodedStanding;

    /// <summary>A reading that a rule or a sentence rests on.</summary>
    public abstract string Reading(string says);

    public abstract string Alternative(string says);

    public string Reading(string says, string why) => $"{Reading(says)} {why}";

    protected abstract string Bearers(string bearers);

    protected abstract string Judges(string judges);

    /// <summary>Whether all that the rule asks for has to be judged.</summary>
    private static bool IsWhollyOpen(Rule rule) => rule
        is OpenNorm
        or BroadlyComposed { Breadth.Organisations: null }
        or BroadlyAttended { Breadth.Organisations: null };
}
