namespace Overenskommelse.Compacts;

/// <summary>Names a body outside the groups of the compact (<i>forum</i>), such as a regional council.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record ForumId(string Value) : Id<ForumId>(Value);
