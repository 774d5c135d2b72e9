namespace Overenskommelse.Rules.Readings;

/// <summary>When the term ends for which somebody is appointed: <i>årligen</i>, <i>för två år</i>.</summary>
public sealed record Term : Reading
{
    private static readonly string[] SwedishMonths = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

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

    /// <summary>
    /// From one meeting to the next, such as an annual meeting, which is held by a day of the year at the latest: until that day of the next year, or so many years on, that day included. Whoever is chosen at another time of the
    /// year serves until that day too.
    /// </summary>
    /// <param name="by">The last day of the year on which the meeting can be held. 29 February is the last of February in every year.</param>
    /// <remarks>When the next meeting is held earlier and chooses others, they have taken over by then, where <see cref="Succession"/> says so.</remarks>
    public static Term UntilMeetingBy(AnnualDate by) => new(
        $"until-meeting-by-{by.Month:00}-{by.Day:00}",
        new(
            $"uppdraget varar till nästa årsmöte, och som längst till och med den {by.Day} {SwedishMonths[by.Month - 1]}",
            $"the appointment lasts until the next annual meeting, and up to and including {by.Day} {EnglishMonths[by.Month - 1]} at the longest"),
        new(
            "Årsmötet väljer, och den som har valts har uppdraget till nästa årsmöte, som inte kan hållas senare än så.",
            "The annual meeting elects, and whoever is elected serves until the next one, which cannot be held later than that."))
    {
        By = by,
    };

    /// <summary>The last day of the year on which the meeting that ends the term can be held; null where no meeting does.</summary>
    public AnnualDate? By { get; private init; }

    /// <summary>The last day that an appointment serves.</summary>
    internal LocalDate LastDayOf(LocalDate appointedOn, int years) =>
        By is { } by ? by.InYear(appointedOn.Year + years)
        : Is(CalendarYear) ? new LocalDate(appointedOn.Year + years - 1, 12, 31) : appointedOn.PlusYears(years).PlusDays(-1);

    /// <summary>The first days by which it can be told whether a term has run out on a day.</summary>
    internal ValueList<LocalDate> Boundaries(LocalDate on, int years)
    {
        LocalDate last = By is { } by ? new LocalDate(on.Year - years - (on > by.InYear(on.Year) ? 0 : 1), 12, 31)
            : Is(CalendarYear) ? new LocalDate(on.Year - years, 12, 31) : on.PlusYears(-years);
        return [last.PlusDays(-1), last, last.PlusDays(1), last.PlusDays(2), on];
    }
}
