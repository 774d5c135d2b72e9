namespace Overenskommelse.Compacts;

/// <summary>Names a person without saying who it is: opaque to the library, and never shown.</summary>
/// <param name="Value">Not blank, without white space; and no Swedish personal identity number (<i>personnummer, samordningsnummer</i>), which says who it is.</param>
public sealed record PersonId(string Value) : Id<PersonId>(Value), INamesPerson;
