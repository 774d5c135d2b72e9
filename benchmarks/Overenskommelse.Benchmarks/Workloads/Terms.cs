using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The quantities that the eight rules name.</summary>
internal static class Terms
{
    public const int LargestSharePercent = 60;

    public const int MeetingsPerYear = 4;

    public static AnnualDate LastNomination { get; } = new(7, 26);
}

/// <summary>The days that every workload shares. The date asked about lies after the window, in a year still open.</summary>
internal static class Days
{
    public static LocalDate InForce { get; } = new(2021, 5, 19);

    public static LocalDate CouncilDecision { get; } = new(2026, 4, 15);

    public static LocalDate LastNomination { get; } = new(2026, 7, 26);

    public static LocalDate Asked { get; } = new(2026, 9, 1);
}
