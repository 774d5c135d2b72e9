namespace Overenskommelse.Rulebook;

/// <summary>A step of joining, and who takes it.</summary>
/// <param name="Step">The step.</param>
/// <param name="By">Who takes it, or is contacted; null for the organisation itself.</param>
public sealed record JoiningStage(JoiningStep Step, Id? By);
