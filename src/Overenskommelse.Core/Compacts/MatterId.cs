namespace Overenskommelse.Compacts;

/// <summary>Names a matter (<i>fråga</i>) that a meeting can deal with.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record MatterId(string Value) : Id<MatterId>(Value);
