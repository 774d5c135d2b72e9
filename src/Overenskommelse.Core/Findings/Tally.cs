namespace Overenskommelse.Findings;

/// <summary>So many were found, and so many are asked for.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Observed">How many were found for certain.</param>
/// <param name="Required">How many are asked for; zero when nothing is.</param>
public sealed record Tally(Unit Unit, int Observed, int Required) : Evidence
{
    /// <summary>What is counted.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = Guard.Against.Null(Unit);

    /// <summary>The days behind the number, where it counts something that happens; in order.</summary>
    public ValueList<LocalDate> Days { get; init; }

    /// <summary>How many are still lacking; zero or more.</summary>
    public int Lacking => Math.Max(0, Required - Observed);
}
