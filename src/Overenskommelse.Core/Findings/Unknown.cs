namespace Overenskommelse.Findings;

/// <summary>Too little is known to count anything.</summary>
public sealed record Unknown : Evidence
{
    private Unknown()
    {
    }

    /// <summary>The only one.</summary>
    public static Unknown Instance { get; } = new();
}
