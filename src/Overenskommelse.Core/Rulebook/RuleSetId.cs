namespace Overenskommelse.Rulebook;

/// <summary>Names a rule set (<i>regelverk</i>).</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record RuleSetId(string Value) : Id<RuleSetId>(Value);
