namespace Overenskommelse.Findings;

/// <summary>One thing that is not as the clause says, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Subject">What or whom it is about; null when the clause says enough.</param>
public readonly record struct Breach(BreachReason Reason, Id? Subject)
{
    /// <summary>Why.</summary>
    public BreachReason Reason { get; init => field = Guard.Against.Null(value, nameof(Reason)); } = Guard.Against.Null(Reason);

    /// <summary>The day of what happened, or the month or the year where no more is known. Not known by default: it is about none, or nothing is known of it.</summary>
    public DayFact Day { get; init; }

    /// <summary>What tells it from its like: the key of the fact, or else who holds the seat or the office. Null when neither is known.</summary>
    public Id? Which { get; init; }

    /// <summary>What stands in the place of what the clause asks for: the capacity in which the seat is held, or what that capacity is of. Null when nothing does, or no id says it.</summary>
    public Id? Instead { get; init; }

    /// <summary>How many there are and how many there may be, where that is what is amiss; null otherwise.</summary>
    public Tally? TooMany { get; init; }

    /// <summary>What somebody judged, where that is what says so; null otherwise.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>Where the fact is from that is not as the clause says; null when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>The day that it is measured against, or the month or the year where no more is known. Not known by default: there is none, or nothing is known of it.</summary>
    public DayFact Limit { get; init; }
}
