namespace Overenskommelse.Compacts;

/// <summary>Names a group of the compact (<i>grupp</i>).</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record GroupId(string Value) : Id<GroupId>(Value);
