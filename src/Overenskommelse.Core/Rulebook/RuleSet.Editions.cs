namespace Overenskommelse.Rulebook;

/// <content>A rule set as it is asked among other editions.</content>
public sealed partial class RuleSet
{
    private readonly ValueList<Rule>? _asked;

    /// <summary>What is asked: the rules; among editions also those of the others, each for periods of its own.</summary>
    internal ValueList<Rule> Asked { get => _asked ?? Rules; private init => _asked = value; }

    /// <summary>The editions that it is asked among; null for a rule set alone.</summary>
    internal Editions? Editions { get; private init; }

    /// <summary>The rule set as it was stated.</summary>
    internal RuleSet Stated { get => field ?? this; private init; }

    /// <summary>What is asked on a day.</summary>
    internal RuleSet AskedOn(LocalDate day) => Editions?.AskedOn(day) ?? this;

    /// <summary>The rules of a clause that may answer for a year, or where none is given on a day; of a rule set alone the one there is.</summary>
    internal ValueList<Rule> AskedOf(ClauseId clause, int? year, LocalDate day)
    {
        ValueList<Rule> all = Editions is null ? (WithId(clause) is { } only ? [only] : []) : Asked.Where(rule => rule.Clause.Id == clause).ToValueList();
        ValueList<Rule> those = all.Where(rule => year is { } about ? rule.Tenure?.IsAskedIn(about) != false : rule.Tenure?.IsAskedOn(day) != false).ToValueList();
        return those.Count > 0 ? those : all;
    }

    /// <summary>Rules without a place among those of editions, as a finding's may have.</summary>
    private static ValueList<Rule> Alone(ValueList<Rule> rules) => rules.All(rule => rule is null or { Tenure: null }) ? rules : rules.Select(rule => rule with { Tenure = null }).ToValueList();

    /// <summary>This rule set among editions.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="rules">Its rules, each of which knows its place.</param>
    /// <param name="asked">All that are asked.</param>
    /// <param name="vocabulary">What the things that they speak of are called.</param>
    internal RuleSet Among(Editions editions, ValueList<Rule> rules, ValueList<Rule> asked, Vocabulary vocabulary) => new(Id, Name, Sources, vocabulary, rules, Derivations)
    {
        Asked = asked,
        Editions = editions,
        Stated = this,
        MostFindings = MostOf(asked),
    };
}
