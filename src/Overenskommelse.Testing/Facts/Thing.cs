namespace Overenskommelse.Testing.Facts;

/// <summary>A fact in its place: one with members, or a value that stands on a list, such as a party that attended.</summary>
/// <param name="Id">Its number, which stays the same whatever is changed round it.</param>
/// <param name="Kind">What kind of fact it is; null for a value.</param>
/// <param name="Value">The value; null for a fact with members.</param>
/// <param name="Slots">The members.</param>
internal sealed record Thing(int Id, Kind? Kind, object? Value, ImmutableArray<Slot> Slots);
