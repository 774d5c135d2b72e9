namespace Overenskommelse.Findings;

/// <summary>What stands between a group and its balance: so many seats more, or fewer, on one side and nothing else.</summary>
/// <param name="Sector">The side.</param>
/// <param name="Party">The party, when parties are weighed one by one; null when sectors are.</param>
/// <param name="Seats">How many seats more; negative for fewer; never zero.</param>
public readonly record struct SeatDifference(Sector Sector, PartyId? Party, int Seats);
