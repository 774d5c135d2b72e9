using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The days that every made workload shares. The date asked about lies after the window, in a year still open.</summary>
internal static class Days
{
    public static LocalDate InForce { get; } = new(2021, 5, 19);

    public static LocalDate CouncilDecision { get; } = new(2026, 4, 15);

    public static LocalDate LastNomination { get; } = new(2026, 7, 26);

    public static LocalDate Asked { get; } = new(2026, 9, 1);

    public static LocalDate Between(this Random random, LocalDate first, LocalDate last) =>
        first.PlusDays(random.Next(Period.DaysBetween(first, last) + 1));
}
