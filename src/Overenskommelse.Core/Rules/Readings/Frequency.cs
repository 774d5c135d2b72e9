namespace Overenskommelse.Rules.Readings;

/// <summary>How often something is to happen when the text states no interval.</summary>
public sealed record Frequency : Reading
{
    private Frequency(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>At some time since the compact took effect.</summary>
    public static Frequency OnceSinceInForce { get; } = new(
        "once-since-in-force",
        new("minst en gång sedan överenskommelsen började gälla", "at least once since the compact took effect"),
        new(
            "Texten anger inget intervall, så det räcker med en gång; om den borde ha kommit tidigare går inte att läsa ut.",
            "The text states no interval, so once is enough; whether it should have come earlier cannot be read from it."));

    /// <summary>At least once in every whole calendar year.</summary>
    public static Frequency EveryCalendarYear { get; } = new(
        "every-calendar-year",
        new("minst en gång varje kalenderår", "at least once every calendar year"),
        new(
            "Politisk förankring behöver förnyas, så rapporten kan väntas återkomma varje år.",
            "Political backing needs renewing, so the report can be expected to recur every year."));
}
