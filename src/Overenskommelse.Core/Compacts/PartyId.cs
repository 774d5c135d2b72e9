namespace Overenskommelse.Compacts;

/// <summary>Names a party to the compact (<i>part</i>).</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record PartyId(string Value) : Id<PartyId>(Value);
