namespace Overenskommelse.Findings;

/// <summary>A leaf of a host's own rule threw, so its clause could not be answered; the other clauses were.</summary>
/// <param name="Leaf">The leaf, as a code and what goes into it; the whole norm when no leaf was at fault.</param>
/// <param name="What">The kind of the exception and its message.</param>
public sealed record Fault(Phrase Leaf, string What) : Evidence;
