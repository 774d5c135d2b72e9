namespace Overenskommelse.Texts;

/// <summary>Names a source text (<i>källa</i>) in citations, such as <c>NB</c> in NB-4.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record DocumentId(string Value) : Id<DocumentId>(Value);
