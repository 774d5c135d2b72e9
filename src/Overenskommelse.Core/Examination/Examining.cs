namespace Overenskommelse.Examination;

/// <summary>The question itself.</summary>
public static class Examining
{
    /// <summary>How does this compact stand against these rules on this day?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="on">The day asked about: what happens later has not happened.</param>
    /// <returns>A finding for every rule, or two for a yearly one, in the order of the text. Never throws for what the facts say.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Report Examine(this RuleSet rules, Compact compact, LocalDate on)
    {
        Situations situations = new(Guard.Against.Null(compact), on);
        List<Finding> findings = new(Guard.Against.Null(rules).MostFindings);
        foreach (Rule rule in rules.Rules.Items)
        {
            rule.Answer(situations, findings);
        }

        return new Report(rules, compact, on, findings);
    }
}
