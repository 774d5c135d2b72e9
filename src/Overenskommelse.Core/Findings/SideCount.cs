namespace Overenskommelse.Findings;

/// <summary>How many are on one side: between two numbers, which are the same when everything is known.</summary>
/// <param name="Side">What those on it have: a sector, a party, a capacity; whatever the sides are told apart by.</param>
/// <param name="AtLeast">How many are certainly on it.</param>
/// <param name="AtMost">How many possibly are.</param>
public readonly record struct SideCount(object Side, int AtLeast, int AtMost);
