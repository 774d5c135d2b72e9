namespace Overenskommelse.Testing.Laws;

/// <summary>That a law does not hold in a case.</summary>
/// <param name="Clause">The clause whose rule breaks it; null where it is no matter of one.</param>
/// <param name="What">What is amiss, in English.</param>
internal readonly record struct Amiss(ClauseId? Clause, string What);
