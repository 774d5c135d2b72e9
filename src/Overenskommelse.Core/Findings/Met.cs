namespace Overenskommelse.Findings;

/// <summary>One of those that are as the clause says, and the days on which something made it so.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Days">The days, in order.</param>
public sealed record Met(Id Subject, ValueList<LocalDate> Days)
{
    /// <summary>What it is about.</summary>
    public Id Subject { get; init => field = Guard.Against.Null(value, nameof(Subject)); } = Guard.Against.Null(Subject);
}
