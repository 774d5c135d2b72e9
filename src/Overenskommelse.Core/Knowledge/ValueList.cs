namespace Overenskommelse.Knowledge;

/// <summary>Makes lists that compare by their content; what a collection expression calls.</summary>
public static class ValueList
{
    /// <summary>A list of the items given, in their order.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull =>
        items.IsEmpty ? default : new ValueList<T>(NoNulls(items.ToArray()));

    /// <summary>A list of the items given, in their order.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull =>
        new(NoNulls(Guard.Against.Null(items).ToArray()));

    private static T[] NoNulls<T>(T[] items)
    {
        int index = default(T) is null ? Array.IndexOf(items, default) : -1;
        return index < 0 ? items : throw new ArgumentException($"Item {index} of the list is null; every item must be given.", nameof(items));
    }
}
