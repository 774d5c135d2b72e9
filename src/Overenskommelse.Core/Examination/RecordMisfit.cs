namespace Overenskommelse.Examination;

/// <summary>Why a judgement or an explanation counts for nothing.</summary>
/// <param name="Problem">Where it stands, what stands there, and what was expected.</param>
/// <param name="Says">The same, to be put into words.</param>
public sealed record RecordMisfit(Problem Problem, Phrase Says);
