namespace Overenskommelse.Testing.Facts;

/// <summary>A member of a thing, with what it holds.</summary>
/// <param name="Id">Its number, which stays the same whatever is changed round it.</param>
/// <param name="Member">The member.</param>
/// <param name="Value">What it holds; of a list, nothing.</param>
/// <param name="Items">What is on the list; empty for what is no list.</param>
/// <param name="IsComplete">Whether it is known that the list has no others.</param>
internal sealed record Slot(int Id, Member Member, object? Value, ImmutableArray<Thing> Items, bool IsComplete);
