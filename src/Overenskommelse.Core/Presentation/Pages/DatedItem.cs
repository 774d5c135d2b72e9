namespace Overenskommelse.Presentation.Pages;

/// <summary>A row of a table of dates, in words.</summary>
/// <param name="Day">The day.</param>
/// <param name="Left">How long it is until then.</param>
/// <param name="Label">The sentence of the text; empty for none.</param>
/// <param name="Says">What it is about.</param>
/// <param name="Who">Those who must act; empty for nobody.</param>
internal sealed record DatedItem(string Day, string Left, string Label, string Says, string Who);
