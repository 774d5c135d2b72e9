namespace Overenskommelse.Knowledge;

/// <summary>Makes registers: complete ones from a collection expression, and ones that may lack something.</summary>
public static class Register
{
    /// <summary>A complete register: these, and no others. <c>[]</c> is known to be empty.</summary>
    public static Register<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => new([.. items], isComplete: true);

    /// <summary>At least these; whether there are others is not known.</summary>
    public static Register<T> AtLeast<T>(params ReadOnlySpan<T> items)
        where T : notnull => new([.. items], isComplete: false);

    /// <summary>A complete register of these, and no others.</summary>
    public static Register<T> ToRegister<T>(this IEnumerable<T> items)
        where T : notnull => new(items.ToValueList(), isComplete: true);
}
