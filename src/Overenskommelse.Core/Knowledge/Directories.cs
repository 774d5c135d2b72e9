namespace Overenskommelse.Knowledge;

/// <summary>Makes directories; what a collection expression calls.</summary>
public static class Directories
{
    /// <summary>A directory of these. There may always be others, so <c>[]</c> says nothing.</summary>
    public static Directory<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => new([.. items]);

    /// <summary>A directory of these.</summary>
    public static Directory<T> ToDirectory<T>(this IEnumerable<T> items)
        where T : notnull => new(items.ToValueList());
}
