namespace Overenskommelse.Findings;

/// <summary>There is nothing to judge.</summary>
/// <param name="Reason">Why.</param>
public sealed record NothingToJudge(NothingReason Reason) : Evidence
{
    /// <summary>Why.</summary>
    public NothingReason Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = Guard.Against.Null(Reason);
}
