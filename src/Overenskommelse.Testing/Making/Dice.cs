namespace Overenskommelse.Testing.Making;

/// <summary>The chances that one case is made of: the same seed, the same case.</summary>
/// <remarks>A compact has a hundred parts that depend on one another. Said one statement after another that stays readable, where nested generators would not.</remarks>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public int Seed() => _random.Next();

    public T One<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    public T OneOf<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        _random.Shuffle(all);
        return all;
    }
}
