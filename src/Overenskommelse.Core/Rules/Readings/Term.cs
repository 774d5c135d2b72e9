namespace Overenskommelse.Rules.Readings;

/// <summary>When the term ends for which somebody is appointed: <i>årligen</i>, <i>för två år</i>.</summary>
public sealed record Term : Reading
{
    private Term(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Until the day before its anniversary, after one year or so many, that day included.</summary>
    /// <remarks>The anniversary of 29 February is 28 February, so such an appointment serves until 27 February.</remarks>
    public static Term UntilAnniversary { get; } = new(
        "until-anniversary",
        new("uppdraget varar till och med dagen före årsdagen", "the appointment lasts up to and including the day before its anniversary"),
        new(
            "Texten anger inget datum för uppdraget, så det löper hela sin tid från den dag det började.",
            "The text gives no date for the appointment, so it runs for all of its time from the day it began."));

    /// <summary>Until the last day of the calendar year, the first or so many on.</summary>
    public static Term CalendarYear { get; } = new(
        "appointed-for-calendar-year",
        new("uppdraget varar till och med ett kalenderårs sista dag", "the appointment lasts up to and including the last day of a calendar year"),
        new(
            "Tiden för ett uppdrag kan räknas i kalenderår, så att det varar till ett års sista dag.",
            "The time of an appointment can be counted in calendar years, so that it lasts until the last day of a year."));

    /// <summary>The last day that an appointment serves.</summary>
    internal LocalDate LastDayOf(LocalDate appointedOn, int years) =>
        Is(CalendarYear) ? new LocalDate(appointedOn.Year + years - 1, 12, 31) : appointedOn.PlusYears(years).PlusDays(-1);

    /// <summary>The first days by which it can be told whether a term has run out on a day.</summary>
    internal ValueList<LocalDate> Boundaries(LocalDate on, int years)
    {
        LocalDate last = Is(CalendarYear) ? new LocalDate(on.Year - years, 12, 31) : on.PlusYears(-years);
        return [last.PlusDays(-1), last, last.PlusDays(1), last.PlusDays(2), on];
    }
}
