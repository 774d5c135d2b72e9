namespace Overenskommelse.Norms;

/// <summary>Calendar years as intervals, each made once.</summary>
internal static class CalendarYear
{
    // The years that a day can be asked about, with room for the year before and the next.
    private const int First = Calendar.FirstYear - 1;
    private const int Last = Calendar.LastYear + 1;

    private static readonly DateInterval?[] All = new DateInterval?[Last - First + 1];

    public static DateInterval Of(int year) => year is < First or > Last ? Made(year) : All[year - First] ??= Made(year);

    private static DateInterval Made(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
}
