namespace Overenskommelse.Knowledge;

/// <summary>What may be so is worked out as if every pair were tried.</summary>
public sealed class TruthTests
{
    private static readonly Truth[] One = [Truth.No, Truth.Awaits, Truth.Yes];
    private static readonly Truth[] Sets =
        [.. Enumerable.Range(1, 7).Select(set => Enumerable.Range(0, 3).Where(place => (set & (1 << place)) != 0).Select(place => One[place]).Aggregate(Truth.Either))];

    [Fact]
    public void Whoever_says_nothing_does_not_know() => default(Truth).ShouldBe(Truth.Unknown);

    [Fact]
    public void And_is_the_lesser_of_each_pair() => ShouldTryEveryPair((one, other) => one & other, Math.Min);

    [Fact]
    public void Or_is_the_greater_of_each_pair() => ShouldTryEveryPair((one, other) => one | other, Math.Max);

    [Fact]
    public void Not_is_the_mirror()
    {
        foreach (Truth set in Sets)
        {
            (!set).ShouldBe(Those(set).Select(place => One[2 - place]).Aggregate(Truth.Either));
        }
    }

    private static void ShouldTryEveryPair(Func<Truth, Truth, Truth> combine, Func<int, int, int> ofPair)
    {
        foreach (Truth one in Sets)
        {
            foreach (Truth other in Sets)
            {
                IEnumerable<Truth> pairs = Those(one).SelectMany(first => Those(other).Select(second => One[ofPair(first, second)]));

                combine(one, other).ShouldBe(pairs.Aggregate(Truth.Either), $"{one}; {other}");
            }
        }
    }

    private static IEnumerable<int> Those(Truth set) => Enumerable.Range(0, 3).Where(place => Truth.Either(set, One[place]) == set);
}
