namespace Overenskommelse.Rulebook;

/// <summary>One thing that was changed when a rule set was derived from another.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Clause">The clause it was done to.</param>
/// <param name="From">The rule set that was changed.</param>
public sealed record RuleChange(ChangeKind Kind, ClauseId Clause, RuleSetId From);
