namespace Overenskommelse.Laws.Five;

/// <summary>A fact that nobody has told: which question asks for it, and every way in which it may be told.</summary>
internal sealed record Hole(string Name, Func<MissingFact, bool> IsAskedBy, Func<CompactFacts, CompactFacts>[] Ways)
{
    /// <summary>Whether it is a list that may lack something: of that, only some ways are tried, so that doubt about it may be due.</summary>
    public bool IsOfList { get; init; }
}
