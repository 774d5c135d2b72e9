namespace Overenskommelse.Findings;

/// <summary>What stands between some sides and their balance: so many more, or fewer, on one side and nothing else.</summary>
/// <param name="Side">What those on it have: a sector, a party, a capacity; whatever the sides are told apart by.</param>
/// <param name="More">How many more; negative for fewer; never zero.</param>
public readonly record struct SideDifference(object Side, int More);
