using FsCheck;
using FsCheck.Fluent;

namespace Overenskommelse.Laws.Given;

/// <summary>A walk of many steps, each by a seed of its own, so that a step can be left out and the others stay what they were.</summary>
public sealed record Steps(ValueList<int> Seeds)
{
    private const int Fewest = 30;
    private const int Most = 60;

    public static Arbitrary<Steps> Walks() => Arb.From(
        Gen.Choose(Fewest, Most).SelectMany(length => Gen.Choose(0, int.MaxValue).ArrayOf(length)).Select(seeds => new Steps([.. seeds])),
        Shorter);

    public override string ToString() => $"{Seeds}";

    /// <summary>First halves and quarters, then single steps.</summary>
    private static IEnumerable<Steps> Shorter(Steps walk)
    {
        for (int width = walk.Seeds.Count / 2; width > 0; width /= 2)
        {
            for (int from = 0; from + width <= walk.Seeds.Count; from += width)
            {
                yield return new([.. walk.Seeds.Where((_, place) => place < from || place >= from + width)]);
            }
        }
    }
}
