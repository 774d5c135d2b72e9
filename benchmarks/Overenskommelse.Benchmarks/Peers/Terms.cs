using NodaTime;

namespace Overenskommelse.Benchmarks.Peers;

/// <summary>The quantities that the eight rules name.</summary>
internal static class Terms
{
    public const int LargestSharePercent = 60;

    public const int MeetingsPerYear = 4;

    public static AnnualDate LastNomination { get; } = new(7, 26);
}
