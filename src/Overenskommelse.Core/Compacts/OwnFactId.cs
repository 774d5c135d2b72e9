namespace Overenskommelse.Compacts;

/// <summary>Names a fact of a text's own (<i>egen uppgift</i>): that a policy has been adopted, how many members an organisation has, when somebody was trained.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record OwnFactId(string Value) : Id<OwnFactId>(Value);
