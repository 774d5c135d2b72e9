namespace Overenskommelse.Architecture;

/// <summary>The ways to ask what time it is; the library is always told the date.</summary>
internal static class Clock
{
    private static readonly HashSet<string> Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
    ];

    private static readonly HashSet<string> Types =
        ["System.TimeProvider", "System.Diagnostics.Stopwatch", "NodaTime.IClock", "NodaTime.SystemClock"];

    public static IEnumerable<string> ReadBy(TypeUse use)
        => use.Members.Where(Members.Contains)
            .Concat(use.Types.Select(type => type.FullName!).Where(Types.Contains));
}
