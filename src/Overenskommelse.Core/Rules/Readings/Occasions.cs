namespace Overenskommelse.Rules.Readings;

/// <summary>What tells whether there have been <i>andra löpande tillfällen</i>.</summary>
public sealed record Occasions : Reading
{
    private Occasions(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Where it is known that there was none in a year that is over, the norm was not kept; otherwise somebody has to judge.</summary>
    public static Occasions NoneIsTooFew { get; } = new(
        "none-is-too-few",
        new("inget annat tillfälle under ett helt kalenderår är för få; annars krävs en bedömning", "no other occasion in a whole calendar year is too few; otherwise judgement is needed"),
        new(
            "Hur många som räcker säger texten inte, men den säger att det finns andra tillfällen än det årliga mötet.",
            "The text does not say how many are enough, but it says that there are other occasions than the annual meeting."));

    /// <summary>Somebody has to judge, whatever is known.</summary>
    public static Occasions JudgedOnly { get; } = new(
        "judged-only",
        new("tillfällena kräver alltid en bedömning", "the occasions always need judgement"),
        new(
            "Texten anger varken antal eller tid, så uppgifter om enstaka tillfällen avgör ingenting.",
            "The text states neither a number nor a time, so facts about single occasions decide nothing."));
}
