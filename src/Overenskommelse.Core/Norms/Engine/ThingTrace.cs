namespace Overenskommelse.Norms;

/// <summary>A thing that a norm was asked of: whether it counts, and whether it is as it should.</summary>
/// <param name="Subject">What to call it by; null when nothing does, as for what nobody has told of.</param>
/// <param name="IsTold">Whether it is among the facts. If not, it stands for what a list may lack.</param>
/// <param name="Counts">Whether it is one of those meant; null when all of them are.</param>
/// <param name="Fits">Whether it is as it should; null where the norm only counts.</param>
public sealed record ThingTrace(Id? Subject, bool IsTold, TestTrace? Counts, TestTrace? Fits);
