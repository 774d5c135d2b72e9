namespace Overenskommelse.Rulebook;

/// <summary>One step by which a rule set was derived from another (<i>härledning</i>): a rule added, adjusted, moved or left out.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Clause">The clause it was done to.</param>
/// <param name="From">The rule set that was changed.</param>
public sealed record Derivation(DerivationKind Kind, ClauseId Clause, RuleSetId From)
{
    /// <summary>The rule as it was; null of one that was added.</summary>
    public Rule? Before { get; init; }

    /// <summary>The rule as it became; null of one that was left out.</summary>
    public Rule? After { get; init; }

    /// <summary>What was changed in the rule; null where it was added or left out, and where nothing was.</summary>
    public RuleDifference? Difference => Before is { } before && After is { } after ? RuleDifference.Between(before, after) : null;
}
