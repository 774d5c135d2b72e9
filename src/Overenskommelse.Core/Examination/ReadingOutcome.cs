namespace Overenskommelse.Examination;

/// <summary>The outcome that a clause has under another reading.</summary>
/// <param name="Reading">The reading that takes the place of the one chosen.</param>
/// <param name="Outcome">The outcome under it; null when there is no such question, as when the reading does not count by calendar years.</param>
public sealed record ReadingOutcome(Reading Reading, Outcome? Outcome);
