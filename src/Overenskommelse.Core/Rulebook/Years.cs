namespace Overenskommelse.Rulebook;

/// <summary>Calendar years as intervals, each made once.</summary>
internal static class Years
{
    private const int First = 1890;
    private const int Last = 3010;

    private static readonly DateInterval?[] All = new DateInterval?[Last - First + 1];

    public static DateInterval Of(int year) =>
        All[year - First] ??= new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
}
