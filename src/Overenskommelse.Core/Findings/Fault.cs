namespace Overenskommelse.Findings;

/// <summary>Something threw when a clause was examined, mostly a leaf of a host's own, so that it could not be answered; the other clauses were.</summary>
/// <param name="Leaf">The leaf, or the list of things, as a code and what goes into it; the whole norm when neither was at fault.</param>
/// <param name="What">The kind of the exception and its message.</param>
public sealed record Fault(Phrase Leaf, string What) : Evidence;
