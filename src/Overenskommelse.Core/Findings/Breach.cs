namespace Overenskommelse.Findings;

/// <summary>One thing that is not as the clause says, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Subject">What or whom it is about; null when the clause says enough.</param>
public readonly record struct Breach(BreachReason Reason, Id? Subject)
{
    /// <summary>Why.</summary>
    public BreachReason Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = Guard.Against.Null(Reason);

    /// <summary>The day of what happened; null when it is not about one.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The day that it is measured against; null when there is none.</summary>
    public LocalDate? Limit { get; init; }
}
