namespace Overenskommelse.Findings;

/// <summary>Something of a host's own threw, so its clause could not be answered; the other clauses were.</summary>
/// <param name="Leaf">The leaf, or the list of things, as a code and what goes into it; the whole norm when neither was at fault.</param>
/// <param name="What">The kind of the exception and its message.</param>
public sealed record Fault(Phrase Leaf, string What) : Evidence;
