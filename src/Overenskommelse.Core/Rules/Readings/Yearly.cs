using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>What <i>årligen</i> means for something that is to happen so many times.</summary>
public sealed record Yearly : Reading
{
    private Yearly(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>In every calendar year. The first is the first whole one that the compact is in force.</summary>
    public static Yearly CalendarYear { get; } = new(
        "calendar-year",
        new("varje helt kalenderår", "every whole calendar year"),
        new(
            "Möten planeras vanligen per kalenderår, och en del av ett år mäts inte som ett år.",
            "Meetings are usually planned by calendar year, and a part of a year is not measured as a year."));

    /// <summary>In the twelve months that end on the day asked about, that day included.</summary>
    public static Yearly RollingTwelveMonths { get; } = new(
        "rolling-twelve-months",
        new("löpande tolv månader", "a rolling twelve months"),
        new(
            "Med löpande tolv månader syns ett långt uppehåll även när det går över ett årsskifte.",
            "Over a rolling twelve months a long gap shows even when it crosses the turn of the year."));

    /// <summary>What comes round.</summary>
    internal Recurrence Recurrence => Is(RollingTwelveMonths) ? Recurrence.TwelveMonths : Recurrence.CalendarYears;
}
