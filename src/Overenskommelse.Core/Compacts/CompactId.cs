namespace Overenskommelse.Compacts;

/// <summary>Names a compact among the compacts of a host (<i>överenskommelse</i>).</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record CompactId(string Value) : Id<CompactId>(Value);
