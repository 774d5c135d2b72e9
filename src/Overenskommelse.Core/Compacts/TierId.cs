namespace Overenskommelse.Compacts;

/// <summary>Names a tier (<i>nivå</i>) in which organisations can join a compact, such as those that sign it and those that support it.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record TierId(string Value) : Id<TierId>(Value);
