using Overenskommelse.Testing.Laws;

namespace Overenskommelse.Testing;

/// <summary>The laws that every rule of a rule set has to hold to, tried on generated compacts.</summary>
public static class RuleSetLaws
{
    /// <summary>Tries every law on compacts that fit the rule set, and throws where one does not hold.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="options">How many compacts, which, and how much of them is not known; null for what is so by default.</param>
    /// <returns>What was found: how many cases there were, and for each clause a compact that keeps it and one that breaks it.</returns>
    /// <exception cref="LawBrokenException">A law does not hold; the message names the clause, the smallest compact and the day.</exception>
    public static LawReport Hold(RuleSet rules, LawOptions? options = null)
    {
        LawReport report = Try(rules, options);
        return report.Holds ? report : throw new LawBrokenException(rules, report);
    }

    /// <summary>Tries every law on compacts that fit the rule set, and tells what was found.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="options">How many compacts, which, and how much of them is not known; null for what is so by default.</param>
    public static LawReport Try(RuleSet rules, LawOptions? options = null) => new Trying(Guard.Against.Null(rules), options ?? new()).Report();
}
