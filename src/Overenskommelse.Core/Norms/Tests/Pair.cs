namespace Overenskommelse.Norms;

/// <summary>Makes tests of two neighbours in an order. Nothing but something that lies before it keeps the first of all apart from what is not there; it differs from it, and does not follow on it.</summary>
public static class Pair
{
    /// <summary>Two neighbours, as what such a test is asked of.</summary>
    /// <param name="earlier">The earlier; null when the later is the first of all.</param>
    /// <param name="later">The later.</param>
    public static Row<Pair<T>> Of<T>(Row<T>? earlier, Row<T> later)
        where T : class => Places<T>.Pair(earlier, Guard.Against.Null(later));

    /// <summary>They have different values: the chair has passed to another side.</summary>
    public static Test<Pair<T>> Differs<T, TValue>(Attribute<T, TValue> value)
        where T : class
        where TValue : notnull => new PairDiffers<T, TValue>(Guard.Against.Null(value));

    /// <summary>The later does not follow on the earlier: there is at least one place in the order between them that neither has.</summary>
    public static Test<Pair<T>> HasGap<T>(Attribute<T, int> place)
        where T : class => new PairHasGap<T>(Guard.Against.Null(place));

    /// <summary>Something else happened after the earlier and no later than the later: on the very day of the later, it belongs to it.</summary>
    /// <param name="day">The day of each of the two.</param>
    /// <param name="others">What may lie between.</param>
    /// <param name="theirs">The day of each of those.</param>
    /// <param name="reason">Why it is amiss when nothing does.</param>
    /// <param name="subject">Whom that is about; null when nobody.</param>
    public static Test<Pair<T>> HasBetween<T, TOther>(DayOf<T> day, Population<TOther> others, DayOf<TOther> theirs, BreachReason reason, Id? subject)
        where T : class
        where TOther : class =>
        new PairHasBetween<T, TOther>(Guard.Against.Null(day), Guard.Against.Null(others), Guard.Against.Null(theirs), Guard.Against.Null(reason), subject);
}
