namespace Overenskommelse.Compacts;

/// <summary>Names an office (<i>uppdrag</i>), such as meeting leader or process leader.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record OfficeId(string Value) : Id<OfficeId>(Value);
