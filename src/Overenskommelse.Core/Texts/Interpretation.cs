namespace Overenskommelse.Texts;

/// <summary>A reading without alternatives, kept beside a clause or a sentence so that nobody mistakes it for the text.</summary>
public sealed record Interpretation : Reading
{
    /// <inheritdoc/>
    public Interpretation(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Plain present tense states a commitment.</summary>
    public static Interpretation PresentTense { get; } = new(
        "present-tense-commits",
        new("en mening i presens utan ”ska” är ett åtagande", "a sentence in plain present tense, without “ska”, is a commitment"),
        new(
            "Texten beskriver vad parterna har kommit överens om att göra, och de flesta av dess åtaganden saknar ”ska”.",
            "The text describes what the parties have agreed to do, and most of its commitments have no “ska”."));
}
