namespace Overenskommelse.Presentation.Tongues;

/// <summary>The subject of a sentence.</summary>
/// <param name="Name">One name, or several in a list.</param>
/// <param name="IsMany">Whether there are several, for verbs that care.</param>
/// <param name="When">The day on which they did it, with a space before; empty when no single day is known.</param>
internal readonly record struct Who(string Name, bool IsMany, string When = "");
