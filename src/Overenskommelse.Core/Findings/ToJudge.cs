namespace Overenskommelse.Findings;

/// <summary>What a human being has to judge.</summary>
/// <param name="Norm">The open norm, in our own words.</param>
public sealed record ToJudge(Text Norm) : Evidence;
