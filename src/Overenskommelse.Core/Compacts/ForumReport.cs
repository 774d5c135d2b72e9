namespace Overenskommelse.Compacts;

/// <summary>That a group reported to a forum (<i>rapportering</i>).</summary>
/// <param name="To">The forum that was reported to.</param>
/// <param name="Day">The day of the report; may be not known.</param>
public sealed record ForumReport(ForumId To, DayFact Day)
{
    /// <summary>The forum that was reported to.</summary>
    public ForumId To { get; init => field = Guard.Against.Null(value, nameof(To)); } = Guard.Against.Null(To);

    /// <summary>The party, organisation or group that reported. Not known by default.</summary>
    public Fact<Id> From { get; init; }
}
