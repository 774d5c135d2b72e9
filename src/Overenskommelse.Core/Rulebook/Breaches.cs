namespace Overenskommelse.Rulebook;

/// <summary>So many were looked at, and these were not as the clause says.</summary>
/// <param name="Examined">How many were looked at, these included.</param>
/// <param name="Found">Those that were not as the clause says; empty when all were.</param>
public sealed record Breaches(int Examined, ValueList<Breach> Found) : Evidence;
