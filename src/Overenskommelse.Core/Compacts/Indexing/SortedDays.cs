namespace Overenskommelse.Compacts.Indexing;

/// <summary>Days in order, of which only the number up to a day is asked.</summary>
internal static class SortedDays
{
    /// <summary>How many come before a day.</summary>
    public static int CountBefore(this LocalDate[] days, LocalDate day)
    {
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = days[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
