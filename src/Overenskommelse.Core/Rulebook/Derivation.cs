namespace Overenskommelse.Rulebook;

/// <summary>One step by which a rule set was derived from another (<i>härledning</i>): a rule added, adjusted or left out.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Clause">The clause it was done to.</param>
/// <param name="From">The rule set that was changed.</param>
public sealed record Derivation(DerivationKind Kind, ClauseId Clause, RuleSetId From);
