namespace Overenskommelse.Findings;

/// <summary>There is nothing to judge.</summary>
/// <param name="Reason">Why.</param>
public sealed record NothingToJudge(NothingReason Reason) : Evidence
{
    /// <summary>Why.</summary>
    public NothingReason Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = Guard.Against.Null(Reason);

    /// <summary>The group that had ceased, or was not there yet, or was there for a part of the period only; null, the default, where it is no matter of a group.</summary>
    public GroupId? Group { get; init; }

    /// <summary>Of a group that had ceased, or a clause that is no longer asked of, its last day; of one that was not there yet its first. None by default.</summary>
    public DayFact Day { get; init; } = Fact.None;
}
