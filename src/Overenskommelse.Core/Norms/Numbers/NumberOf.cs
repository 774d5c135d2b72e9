namespace Overenskommelse.Norms;

/// <summary>Makes numbers of each thing.</summary>
public static class NumberOf
{
    /// <summary>How many others have the same as it: the votes for each candidate.</summary>
    /// <param name="mine">What the thing has.</param>
    /// <param name="others">Those that are counted.</param>
    /// <param name="theirs">What they have.</param>
    public static NumberOf<T> WithSame<T, TOther, TValue>(Attribute<T, TValue> mine, Population<TOther> others, Attribute<TOther, TValue> theirs)
        where T : class
        where TOther : class
        where TValue : notnull => new OthersWithSame<T, TOther, TValue>(Guard.Against.Null(mine), Guard.Against.Null(others), Guard.Against.Null(theirs));
}
