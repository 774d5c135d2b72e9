namespace Overenskommelse.Norms;

/// <summary>Says when sides are in balance, by how many sit on each.</summary>
public interface IMeasure
{
    /// <summary>What it is called, such as <c>equal-sides</c>.</summary>
    string Name { get; }

    /// <summary>Whether sides of these sizes are in balance.</summary>
    bool Allows(ReadOnlySpan<int> sides);

    /// <summary>Whether sides of these sizes are further from balance than they were.</summary>
    bool IsWorse(ReadOnlySpan<int> before, ReadOnlySpan<int> after);
}
