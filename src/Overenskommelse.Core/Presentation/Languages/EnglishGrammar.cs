namespace Overenskommelse.Presentation.Languages;

/// <summary>British English: its grammar.</summary>
internal static class EnglishGrammar
{
    public static Grammar Grammar { get; } = new()
    {
        And = "and",
        Or = "or",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Numbers =
        [
            new(
                ["a", "an", "one", "another"],
                ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]),
        ],
        OpeningQuote = "“",
        ClosingQuote = "”",
        Thousands = ",",
    };
}
