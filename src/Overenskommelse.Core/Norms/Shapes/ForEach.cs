namespace Overenskommelse.Norms;

/// <summary>The same norm for each of several things.</summary>
public static class ForEach
{
    /// <summary>The code of what a norm for each value says; last in it stands the value that nothing has, which is therefore nothing that the norm names.</summary>
    internal const string ValueCode = "for-each-value";

    /// <summary>For each of some named things.</summary>
    /// <param name="named">The things; at least one.</param>
    /// <param name="norm">The norm of one of them.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Norm Of<TThing>(ValueList<TThing> named, Func<TThing, Norm> norm)
        where TThing : notnull => new ForEachNamed([.. Some(named).Select(Guard.Against.Null(norm))]);

    /// <summary>
    /// For each value that an attribute has among some things: at most one seat for each organisation. A thing whose value is not known may belong to any
    /// of them, or to one that nobody has named.
    /// </summary>
    /// <param name="things">The things.</param>
    /// <param name="value">What they are sorted by.</param>
    /// <param name="nobodyNamed">A value that nothing has; it stands for the one that nobody has named.</param>
    /// <param name="norm">The norm of one value.</param>
    public static Norm Value<T, TValue>(Population<T> things, Attribute<T, TValue> value, TValue nobodyNamed, Func<TValue, Norm> norm)
        where T : class
        where TValue : notnull =>
        new ForEachValue<T, TValue>(Guard.Against.Null(things), Guard.Against.Null(value), Guard.Against.Null(nobodyNamed), Guard.Against.Null(norm), norm(nobodyNamed));

    private static ValueList<TThing> Some<TThing>(ValueList<TThing> named)
        where TThing : notnull => named.Count > 0 ? named : throw new ArgumentException("A norm is for at least one thing; got none.", nameof(named));
}
