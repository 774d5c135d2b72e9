namespace Overenskommelse.Benchmarks.Measures;

/// <summary>How long to warm up, and how many rounds of what length to measure.</summary>
/// <remarks>Slow contestants stop when the budget is spent, but never before the fewest rounds.</remarks>
internal sealed record Effort(TimeSpan WarmUp, TimeSpan Side, int Rounds, int FewestRounds, TimeSpan Budget, int Processes)
{
    public static Effort Full { get; } = new(
        WarmUp: TimeSpan.FromMilliseconds(700),
        Side: TimeSpan.FromMilliseconds(8),
        Rounds: 61,
        FewestRounds: 9,
        Budget: TimeSpan.FromSeconds(5),
        Processes: 25);

    public static Effort Smoke { get; } = new(
        WarmUp: TimeSpan.Zero,
        Side: TimeSpan.Zero,
        Rounds: 1,
        FewestRounds: 1,
        Budget: TimeSpan.Zero,
        Processes: 1);
}
