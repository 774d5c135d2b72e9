namespace Overenskommelse.Compacts;

/// <summary>That a forum decided about the compact (<i>beslut</i>): a regional council, say.</summary>
/// <param name="By">The forum that decided.</param>
/// <param name="Day">The day of the decision; may be not known.</param>
public sealed record Decision(ForumId By, DayFact Day)
{
    /// <summary>The forum that decided.</summary>
    public ForumId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);
}
