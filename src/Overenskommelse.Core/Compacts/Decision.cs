namespace Overenskommelse.Compacts;

/// <summary>That a forum decided about the compact (<i>beslut</i>): a regional council, say.</summary>
/// <param name="By">The forum that decided.</param>
/// <param name="Day">The day of the decision; may be not known.</param>
public sealed record Decision(ForumId By, DayFact Day) : IHasProvenance
{
    /// <summary>The forum that decided.</summary>
    public ForumId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>
    /// What it decided about: a matter, such as the round of nominations that it opens; a group, an office, …; none when it is about the compact as a
    /// whole. Not known by default: then it may be about anything.
    /// </summary>
    public Fact<Id> About { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this decision among those of the compact; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }
}
