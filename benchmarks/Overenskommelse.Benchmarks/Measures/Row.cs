using System.Globalization;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>One row of the table: what is measured, how much of it is allowed, and what it came to.</summary>
/// <remarks>Must is the limit to keep, goal the one to aim at.</remarks>
internal sealed record Row(string Name, double? Must, double? Goal, Ratio Measured, string Unit = "")
{
    public override string ToString() => $"| {Name} | {Limit(Must)} | {Limit(Goal)} | {Said(Measured, Unit)} | {Verdict} |";

    public static string Said(Ratio ratio, string unit = "") => ratio is { Lower: { } lower, Upper: { } upper }
        ? $"{Said(ratio.Median, unit)} ({Said(lower, unit)}–{Said(upper, unit)})"
        : Said(ratio.Median, unit);

    private string Verdict =>
        Must is null ? "–"
        : Measured.Median <= Goal ? "goal met"
        : Measured.Median <= Must ? "must met, goal not"
        : "**must not met**";

    private string Limit(double? limit) => limit is { } value ? Said(value, Unit) : "–";

    private static string Said(double value, string unit) =>
        value.ToString(unit.Length > 0 ? "N0" : value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture) + unit;
}
