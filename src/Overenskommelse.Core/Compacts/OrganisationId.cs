namespace Overenskommelse.Compacts;

/// <summary>Names an organisation (<i>organisation</i>).</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record OrganisationId(string Value) : Id<OrganisationId>(Value);
