using System.Globalization;
using FsCheck.Xunit;

namespace Overenskommelse.Laws;

/// <summary>A law, tried on so many cases; on more where OVERENSKOMMELSE_CASES asks for more.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute(int cases = 100) => MaxTest = Math.Max(cases, FromOutside);

    private static int FromOutside { get; } = int.Parse(Environment.GetEnvironmentVariable("OVERENSKOMMELSE_CASES") ?? "0", CultureInfo.InvariantCulture);
}
