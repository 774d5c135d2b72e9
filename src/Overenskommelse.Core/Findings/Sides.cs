namespace Overenskommelse.Findings;

/// <summary>How many are on each side, and the smallest changes that would bring them into balance: what the outcome of a balance rests on.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Counts">The sides and how many are on each.</param>
public sealed record Sides(Unit Unit, ValueList<SideCount> Counts) : Evidence
{
    /// <summary>With more sides than this, no remedy is looked for.</summary>
    public const int MostWithRemedies = 8;

    /// <summary>What is counted.</summary>
    public Unit Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = Guard.Against.Null(Unit);

    /// <summary>Those who are on more than one side, and so are counted on none; empty when nobody is, or when things are counted and not people.</summary>
    public ValueList<OnSeveralSides> OnSeveral { get; init; }

    /// <summary>What would have counted but is vacant, once for each: the organisation that the seat is for.</summary>
    public ValueList<Id> Vacant { get; init; }

    /// <summary>The smallest differences on one side that would do, each by itself enough. Empty when the balance is kept, or none would do.</summary>
    public ValueList<SideDifference> Remedies { get; init; }
}
