namespace Overenskommelse.Findings;

/// <summary>Somebody entitled has judged the clause.</summary>
/// <param name="Judgement">Who judged, when, and what was found.</param>
public sealed record Judged(Judgement Judgement) : Evidence;
