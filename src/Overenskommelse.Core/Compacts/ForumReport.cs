namespace Overenskommelse.Compacts;

/// <summary>That a group reported to a forum (<i>rapportering</i>).</summary>
/// <param name="To">The forum that was reported to.</param>
/// <param name="Day">The day of the report; may be not known.</param>
public sealed record ForumReport(ForumId To, DayFact Day) : IHasProvenance
{
    /// <summary>The forum that was reported to.</summary>
    public ForumId To { get; init => field = Guard.Against.Null(value, nameof(To)); } = Guard.Against.Null(To);

    /// <summary>The party, organisation or group that reported. Not known by default.</summary>
    public Fact<Id> From { get; init; }

    /// <summary>The period that it is about, both ends included, which need not be the one in which it was made; none when it is about no period. Not known by default.</summary>
    public Fact<DateInterval> About { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this report among those of the compact; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }
}
