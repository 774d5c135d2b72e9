namespace Overenskommelse.Presentation.Accounts;

/// <summary>Something that is not known, in words, with the facts that it stands for.</summary>
/// <param name="What">What is not known, as a clause that follows <i>it is not known</i>.</param>
/// <param name="Knower">Who can be asked; null when there are several and each knows it of itself.</param>
/// <param name="Facts">The missing facts.</param>
internal sealed record Gap(string What, string? Knower, ValueList<MissingFact> Facts);
