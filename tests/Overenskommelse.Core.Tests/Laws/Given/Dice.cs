namespace Overenskommelse.Laws.Given;

/// <summary>The chances that one compact is made of.</summary>
/// <remarks>
/// Seeded by FsCheck, so a failure is replayed by FsCheck's own seed. A compact has a hundred parts that depend on one another: who is appointed
/// must first sit somewhere. Said one statement after another that stays readable, where nested generators would not.
/// </remarks>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T One<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    public T OneOf<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        _random.Shuffle(all);
        return [.. all];
    }

    /// <summary>A day in one of the years in which the generated compacts live, most often beside a boundary.</summary>
    public LocalDate Day(int firstYear = 2021, int lastYear = 2026) => Day(Between(firstYear, lastYear));

    public LocalDate Day(int year) => Chance(25) ? new LocalDate(year, 1, 1).PlusDays(Between(0, 364)) : One(
        new(year, 1, 1), new(year, 2, 28), new LocalDate(year, 3, 1).PlusDays(-1), new(year, 3, 1), new(year, 4, 20), new(year, 4, 21),
        new(year, 7, 25), new(year, 7, 26), new(year, 7, 27), new(year, 9, 30), new(year, 12, 30), new LocalDate(year, 12, 31));

    /// <summary>None, most often; otherwise a day not before the first.</summary>
    public DayFact LastDay(DayFact first, int percent)
    {
        LocalDate? day = Chance(percent) ? Day() : null;
        return day is not { } last || (first.TryGet(out var from) && last < from) ? Fact.None : last;
    }
}
