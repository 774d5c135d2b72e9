namespace Overenskommelse.Presentation.Pages;

/// <summary>One thing of a list.</summary>
/// <param name="Label">What the eye looks for it by, such as the sentence of the text; null when there is none.</param>
/// <param name="Says">What is said of it.</param>
internal sealed record Item(string? Label, string Says)
{
    /// <summary>What more is said of it, beneath; null for nothing.</summary>
    public string? More { get; init; }
}
