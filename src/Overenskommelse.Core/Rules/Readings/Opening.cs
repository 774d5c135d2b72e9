namespace Overenskommelse.Rules.Readings;

/// <summary>When a window opens that opens <i>efter</i> a decision.</summary>
public sealed record Opening : Reading
{
    private Opening(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>On the day of the decision.</summary>
    public static Opening DayOfDecision { get; } = new(
        "day-of-decision",
        new("öppet från beslutsdagen", "open from the day of the decision"),
        new(
            "När beslutet är fattat är villkoret uppfyllt samma dag; är dagen okänd kan frågan inte avgöras, och ”mitten av april” är en förväntan som inte stänger något.",
            "Once the decision is taken the condition is met that same day; if the day is unknown the question is undetermined, and “mitten av april” is an expectation that closes nothing."));

    /// <summary>On the day after the decision.</summary>
    public static Opening DayAfterDecision { get; } = new(
        "day-after-decision",
        new("öppet från dagen efter beslutet", "open from the day after the decision"),
        new(
            "”Efter” kan förstås som att beslutsdagen först ska ha gått till ända.",
            "“Efter” can be understood to mean that the day of the decision must first have ended."));

    /// <summary>The first day of the window.</summary>
    internal LocalDate FirstDayAfter(LocalDate decision) => Is(DayAfterDecision) ? decision.PlusDays(1) : decision;
}
