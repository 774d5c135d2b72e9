namespace Overenskommelse.Norms;

/// <summary>When sides of certain sizes are in balance.</summary>
public interface IMeasure
{
    /// <summary>Whether sides of these sizes are in balance.</summary>
    bool Allows(ReadOnlySpan<int> sides);

    /// <summary>Whether sides of these sizes are further from balance than they were.</summary>
    bool IsWorse(ReadOnlySpan<int> before, ReadOnlySpan<int> after);
}
