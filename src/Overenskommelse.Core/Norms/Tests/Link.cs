namespace Overenskommelse.Norms;

/// <summary>Makes links.</summary>
public static class Link
{
    /// <summary>Both have the same.</summary>
    public static Link<T, TOther> Same<T, TOther, TValue>(Attribute<T, TValue> mine, Attribute<TOther, TValue> theirs)
        where T : class
        where TOther : class
        where TValue : notnull => new Link<T, TOther, TValue>(Guard.Against.Null(mine), Guard.Against.Null(theirs), null, null);

    /// <summary>Theirs is what mine is moved to: the term before is mine less one.</summary>
    /// <param name="mine">What the thing asked about has.</param>
    /// <param name="theirs">What the other has.</param>
    /// <param name="to">From mine to theirs.</param>
    /// <param name="back">From theirs to mine.</param>
    public static Link<T, TOther> Moved<T, TOther, TValue>(Attribute<T, TValue> mine, Attribute<TOther, TValue> theirs, Func<TValue, TValue> to, Func<TValue, TValue> back)
        where T : class
        where TOther : class
        where TValue : notnull => new Link<T, TOther, TValue>(Guard.Against.Null(mine), Guard.Against.Null(theirs), Guard.Against.Null(to), Guard.Against.Null(back));
}
