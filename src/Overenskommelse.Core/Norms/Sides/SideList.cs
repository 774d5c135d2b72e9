namespace Overenskommelse.Norms;

/// <summary>Makes the sides of a balance: the values of an attribute.</summary>
public static class SideList
{
    /// <summary>
    /// The sides are the values of an attribute: every one there is, where there are no others; otherwise each that one of the things has. What has no
    /// value is on no side.
    /// </summary>
    public static SideList<T> By<T, TValue>(Attribute<T, TValue> attribute)
        where T : class
        where TValue : notnull => Guard.Against.Null(attribute).Closed is { } all ? new NamedSides<T, TValue>(attribute, [.. all.Select(value => new ValueList<TValue>([value]))]) : new FoundSides<T, TValue>(attribute);

    /// <summary>The sides are these values of an attribute, be there nothing on one of them; what has another value is on no side.</summary>
    /// <exception cref="ArgumentException">Fewer than two sides, or one value on two of them.</exception>
    public static SideList<T> By<T, TValue>(Attribute<T, TValue> attribute, params ValueList<TValue> values)
        where T : class
        where TValue : notnull => new NamedSides<T, TValue>(attribute, [.. values.Select(value => new ValueList<TValue>([value]))]);

    /// <summary>The sides are these values of an attribute, of which several may be one side together: it is called by the first of them.</summary>
    /// <exception cref="ArgumentException">Fewer than two sides, or one value on two of them.</exception>
    public static SideList<T> Together<T, TValue>(Attribute<T, TValue> attribute, params ValueList<ValueList<TValue>> sides)
        where T : class
        where TValue : notnull => new NamedSides<T, TValue>(attribute, sides);

    /// <summary>The sides are the parties that have made the compact, be there nothing on one of them.</summary>
    /// <param name="attribute">The party of a thing.</param>
    /// <param name="asks">The question that asks for the parties.</param>
    public static SideList<T> EachParty<T>(Attribute<T, PartyId> attribute, MissingFact asks)
        where T : class => new PartySides<T>(Guard.Against.Null(attribute), Guard.Against.Null(asks));
}
