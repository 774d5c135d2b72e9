using FsCheck.Xunit;

[assembly: Overenskommelse.Laws.Seeded]

namespace Overenskommelse.Laws;

/// <summary>Gives every law its seed: an ordinary run tries the same cases every time, and each batch of a long run other ones.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SeededAttribute : PropertiesAttribute
{
    public SeededAttribute() => Replay = FromOutside ?? "20210519,20260727";

    /// <summary>What OVERENSKOMMELSE_SEED says, "seed,gamma" with an odd gamma; null in an ordinary run.</summary>
    internal static string? FromOutside { get; } = Environment.GetEnvironmentVariable("OVERENSKOMMELSE_SEED");
}
