namespace Overenskommelse.Findings;

/// <summary>How many seats each side holds, and what would bring a balance about.</summary>
/// <param name="Counts">The sides and their seats.</param>
public sealed record Sides(ValueList<SideCount> Counts) : Evidence
{
    /// <summary>The smallest differences on one side that would do, each by itself enough. Empty when the balance is kept, or none would do.</summary>
    public ValueList<SeatDifference> Remedies { get; init; }
}
