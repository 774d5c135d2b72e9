namespace Overenskommelse.Benchmarks.Measures;

/// <summary>One row of the table: what is measured, how much of it is allowed, and what it came to.</summary>
/// <remarks>Must is the limit to keep, goal the one to aim at; measured is null until there is something to measure.</remarks>
internal sealed record Measure(string Name, Unit Unit, double? Must, double? Goal, Ratio? Measured)
{
    public string Verdict => Measured is not { } measured
        ? "not yet measured"
        : measured.Median <= Goal ? "goal met"
        : Must is null ? (Goal is null ? "no limit set" : "goal not met")
        : measured.Median <= Must ? "must met"
        : "**must not met**";
}
