using NodaTime.Text;

namespace Overenskommelse.Knowledge;

/// <summary>The days that the library works with.</summary>
internal static class Calendar
{
    /// <summary>Years outside these are taken for a slip of the pen.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2999;

    /// <summary>The first day there is.</summary>
    public static LocalDate First { get; } = new(FirstYear, 1, 1);

    /// <summary>The last day there is: what has until after a day of its own has none later.</summary>
    public static LocalDate Last { get; } = new(LastYear, 12, 31);

    public static string Reasonable { get; } = $"a day of the ISO calendar from {FirstYear}-01-01 to {LastYear}-12-31";

    public static bool IsReasonable(LocalDate day) => IsReasonable(day.Year) && day.Calendar == CalendarSystem.Iso;

    public static bool IsReasonable(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>A day that can be asked about.</summary>
    public static LocalDate Checked(LocalDate day, string parameterName) =>
        IsReasonable(day) ? day : throw new ArgumentOutOfRangeException(parameterName, day, $"Expected {Reasonable}.");

    /// <summary>The day after a day; that day itself, of the last there is and of what is no day of it.</summary>
    public static LocalDate After(LocalDate day) => IsReasonable(day) && day < Last ? day.PlusDays(1) : day;

    /// <summary>A number that orders days as the calendar does: many days are compared, and numbers are compared faster.</summary>
    public static int Key(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    /// <summary>The day with a key.</summary>
    public static LocalDate Day(int key) => new(key >> 9, (key >> 5) & 15, key & 31);

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));
}
