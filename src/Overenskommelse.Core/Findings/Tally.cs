namespace Overenskommelse.Findings;

/// <summary>How many of something there are, and how many there are to be: what the outcome of a count rests on.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Observed">How many were found for certain.</param>
/// <param name="AtLeast">The least that there are to be, itself included; null when there is no such limit.</param>
public sealed record Tally(Unit Unit, int Observed, int? AtLeast) : Evidence
{
    /// <summary>What is counted.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = Guard.Against.Null(Unit);

    /// <summary>
    /// Whether there may be more than were found for certain: a meeting that was called and of which nobody has said whether it was held, or what a list may
    /// lack. False, the default, when there are no more.
    /// </summary>
    public bool MayBeMore { get; init; }

    /// <summary>The most that there are to be, itself included; null, the default, when there is no such limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>The days behind the number, where it counts something that happens; in order.</summary>
    public ValueList<LocalDate> Days { get; init; }

    /// <summary>The days, later in the period, of what may come to be counted and already has its day: of meetings that are called. In order, one for each; none where the outcome is not pending, and none of a
    /// part that is counted of a whole, such as of the meetings that were prepared.</summary>
    public ValueList<LocalDate> Ahead { get; init; }

    /// <summary>
    /// What would tell whether others that the facts tell of count: whether a meeting that was called was held. How many remain depends on it, though the outcome
    /// does not. None where the outcome is not pending: what decides an outcome is missing from the finding.
    /// </summary>
    public ValueList<MissingFact> InDoubt { get; init; }

    /// <summary>Of what is counted among others, why each of the others is not: which party held no pre-meeting before which meeting. By day, and only what certainly is not; none where the
    /// outcome is kept, where no least number is asked for, and where nothing is counted among others.</summary>
    public ValueList<Breach> Apart { get; init; }

    /// <summary>Where those are from that were found for certain, each source once; empty when nobody has said.</summary>
    public ValueList<Provenance> Sources { get; init; }

    /// <summary>What would have counted but is vacant, once for each: the organisation that the seat is for.</summary>
    public ValueList<Id> Vacant { get; init; }

    /// <summary>The last day to do it in time, where some of the days came after it; null, the default, otherwise.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How many are still lacking of those that were found for certain; zero or more.</summary>
    public int Lacking => Math.Max(0, (AtLeast ?? 0) - Observed);

    /// <summary>How many there are too many; zero or more.</summary>
    public int TooMany => Math.Max(0, Observed - (AtMost ?? Observed));
}
