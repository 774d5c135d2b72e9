namespace Overenskommelse.Presentation.Languages;

/// <summary>Swedish: its grammar.</summary>
internal static class SwedishGrammar
{
    private static readonly string[] FromTwo = ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    public static Grammar Grammar { get; } = new()
    {
        And = "och",
        Or = "eller",
        Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
        Numbers = [new(["en"], ["ingen", "en", .. FromTwo]), new(["ett"], ["inget", "ett", .. FromTwo])],
        OpeningQuote = "”",
        ClosingQuote = "”",
        PluralForm = number => number <= 1 ? 0 : 1,
    };
}
