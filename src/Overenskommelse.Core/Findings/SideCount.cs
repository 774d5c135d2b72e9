namespace Overenskommelse.Findings;

/// <summary>How many seats one side holds: between two numbers, which are the same when every seat is known.</summary>
/// <param name="Sector">The side.</param>
/// <param name="Party">The party, when parties are weighed one by one; null when sectors are.</param>
/// <param name="AtLeast">How many seats it certainly holds.</param>
/// <param name="AtMost">How many it possibly holds.</param>
public readonly record struct SideCount(Sector Sector, PartyId? Party, int AtLeast, int AtMost);
