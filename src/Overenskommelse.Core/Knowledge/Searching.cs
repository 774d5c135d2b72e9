namespace Overenskommelse.Knowledge;

/// <summary>Searches what stands in an order.</summary>
internal static class Searching
{
    /// <summary>How many are within a bound: in their order, none of them comes after one that is not.</summary>
    public static int CountWhile<T, TBound>(this ReadOnlySpan<T> inOrder, TBound bound, Func<T, TBound, bool> isWithin)
    {
        (int low, int high) = (0, inOrder.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isWithin(inOrder[middle], bound) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How many days come before another.</summary>
    public static int CountBefore(this LocalDate[] inOrder, LocalDate day) => CountWhile<LocalDate, LocalDate>(inOrder, day, static (each, day) => each < day);

    /// <summary>How many days come before another or on it.</summary>
    public static int CountUpTo(this LocalDate[] inOrder, LocalDate day) => CountWhile<LocalDate, LocalDate>(inOrder, day, static (each, day) => each <= day);
}
