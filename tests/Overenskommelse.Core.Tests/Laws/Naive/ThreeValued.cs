namespace Overenskommelse.Laws.Naive;

/// <summary>True, false, or null for not known: the logic of Kleene, which C# gives <c>bool?</c> with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
internal static class ThreeValued
{
    /// <summary>Whether some item does; there may be items that are not known.</summary>
    public static bool? Some<T>(this Register<T> register, Func<T, bool?> does)
        where T : notnull
        => register.Known.Some(does) | (register.IsComplete ? false : null);

    public static bool? Some<T>(this IEnumerable<T> items, Func<T, bool?> does)
        => items.Aggregate((bool?)false, (sofar, item) => sofar | does(item));

    public static bool? Every<T>(this IEnumerable<T> items, Func<T, bool?> does)
        => items.Aggregate((bool?)true, (sofar, item) => sofar & does(item));

    /// <summary>Whether what the day is the day of has happened; what has no day has not.</summary>
    public static bool? HasCome(this Fact<LocalDate> day, LocalDate on)
        => day.IsKnown ? day.TryGet(out var known) && known <= on : null;

    /// <summary>Whether a first day has come; what has no first day was always so.</summary>
    public static bool? HasBegun(this Fact<LocalDate> first, LocalDate on)
        => first.IsNone ? true : first.HasCome(on);

    /// <summary>Whether a last day has not passed; what has no last day goes on.</summary>
    public static bool? HasNotEnded(this Fact<LocalDate> last, LocalDate on)
        => !last.HasCome(on.PlusDays(-1));

    /// <summary>Whether the day is among the days from a first to a last. One of the two settles the other: no last day comes before a first.</summary>
    public static bool? IsWithin(this LocalDate on, Fact<LocalDate> first, Fact<LocalDate> last)
        => (first.Is(on) | last.Is(on)) == true ? true : first.HasBegun(on) & last.HasNotEnded(on);

    /// <summary>Whether something is one of these.</summary>
    public static bool? IsOneOf<T>(this Fact<T> fact, params T[] these)
        where T : notnull
        => these.Some(each => fact.Is(each));
}
