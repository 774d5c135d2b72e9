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
    public static bool? HasCome(this DayFact day, LocalDate on)
        => day.IsNone ? false : day.Latest <= on ? true : day.Earliest > on ? false : null;

    /// <summary>Whether a first day has come; what has no first day was always so.</summary>
    public static bool? HasBegun(this DayFact first, LocalDate on)
        => first.IsNone ? true : first.HasCome(on);

    /// <summary>Whether a last day has not passed; what has no last day goes on.</summary>
    public static bool? HasNotEnded(this DayFact last, LocalDate on)
        => !last.HasCome(on.PlusDays(-1));

    /// <summary>Whether the day is among the days from a first to a last. No last day comes before a first, so what has ended has begun.</summary>
    public static bool? IsWithin(this LocalDate on, DayFact first, DayFact last)
        => (first.HasBegun(on) ?? (last.HasCome(on) == true ? true : null)) & (last.HasNotEnded(on) ?? (first.Earliest >= on ? true : null));

    /// <summary>Whether something is one of these.</summary>
    public static bool? IsOneOf<T>(this Fact<T> fact, params T[] these)
        where T : notnull
        => these.Some(each => fact.Is(each));
}
