namespace Overenskommelse.Norms;

/// <summary>Makes orders.</summary>
public static class Order
{
    /// <summary>By day.</summary>
    public static Order<T> By<T>(DayOf<T> day)
        where T : class => new OrderByDay<T>(Guard.Against.Null(day));

    /// <summary>By number: by year.</summary>
    public static Order<T> By<T>(Attribute<T, int> number)
        where T : class => new OrderByNumber<T>(Guard.Against.Null(number));
}
