namespace Overenskommelse.Findings;

/// <summary>There is nothing to judge.</summary>
/// <param name="Reason">Why.</param>
public sealed record NothingToJudge(NothingReason Reason) : Evidence;
