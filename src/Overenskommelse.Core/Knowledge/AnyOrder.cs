namespace Overenskommelse.Knowledge;

/// <summary>Compares lists whose order says nothing: equal when they hold equal items, each as many times.</summary>
internal static class AnyOrder
{
    public static bool Equal<T>(ValueList<T> some, ValueList<T> others)
        where T : notnull =>
        some.IsSameAs(others) || (some.Count == others.Count && HoldSame(some, others));

    public static int Hash<T>(ValueList<T> list)
        where T : notnull
    {
        int sum = 0;
        foreach (T item in list.Items)
        {
            sum = unchecked(sum + item.GetHashCode());
        }

        return sum;
    }

    private static bool HoldSame<T>(ValueList<T> some, ValueList<T> others)
        where T : notnull
    {
        Dictionary<T, int> counts = new(some.Count);
        foreach (T item in some.Items)
        {
            counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        foreach (T item in others.Items)
        {
            int count = counts.GetValueOrDefault(item);
            if (count == 0)
            {
                return false;
            }

            counts[item] = count - 1;
        }

        return true;
    }
}
