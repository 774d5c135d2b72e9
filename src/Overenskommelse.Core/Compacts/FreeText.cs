namespace Overenskommelse.Compacts;

/// <summary>Something that a human being has written among the facts (<i>fritext</i>): it may name people, and nobody but a reader can tell.</summary>
/// <param name="Place">Where it stands, such as <c>Judgements[3].Reason</c> or <c>Groups[development-group].Purpose</c>.</param>
/// <param name="Says">What it says.</param>
public sealed record FreeText(string Place, string Says);
