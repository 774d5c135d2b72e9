namespace Overenskommelse.Laws.Fillings;

/// <summary>One fact that is missing, and every way to state it that can matter.</summary>
internal sealed record Hole(string Where, IReadOnlyList<Way> Ways);

/// <summary>One way to state a missing fact.</summary>
internal sealed record Way(Func<CompactFacts, CompactFacts> State)
{
    /// <summary>Whether it is what the library presumes while the fact is missing: that whoever has no name is somebody else.</summary>
    public bool IsPresumed { get; init; } = true;
}
