namespace Overenskommelse.Findings;

/// <summary>Too little is known to count anything.</summary>
public sealed record TooLittleKnown : Evidence
{
    private TooLittleKnown()
    {
    }

    /// <summary>The only one.</summary>
    public static TooLittleKnown Instance { get; } = new();
}
