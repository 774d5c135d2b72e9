namespace Overenskommelse.Compacts;

/// <summary>Names one fact of a list (<i>nyckel</i>), so that an answer can say which seat, nomination or meeting it rests on.</summary>
/// <param name="Value">Not blank, without white space. A key occurs once in its list; another list may use it again.</param>
public sealed record FactKey(string Value) : Id<FactKey>(Value)
{
    /// <summary>Keys that none of these is, without end.</summary>
    internal static IEnumerable<FactKey> Free(IEnumerable<FactKey?> taken)
    {
        HashSet<FactKey> others = [.. taken.OfType<FactKey>()];
        return Enumerable.Range(0, int.MaxValue).Select(number => new FactKey($"{number}")).Where(key => !others.Contains(key));
    }
}
