using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Making;

/// <summary>Makes cases for a rule set.</summary>
internal sealed class CaseMaker(RuleSet rules)
{
    private readonly Spoken _spoken = new(rules);

    /// <summary>The case of a seed, of which such a share of what is told is left unknown.</summary>
    public LawCase Case(int seed, double unknown)
    {
        Dice dice = new(seed);
        for (; ; )
        {
            LocalDate on = Day(dice);
            Pools pools = new(_spoken, on, dice);
            if (Fitting.Repaired(FactTree.Of(new CompactMaker(pools, dice).Make())) is { } tree)
            {
                return Sound(new(rules, tree, unknown > 0 ? new HidingMaker(tree, dice).Some(unknown) : Hidden.Empty, on, dice.Seed()));
            }
        }
    }

    /// <summary>What changes and facts are made of that fit a case.</summary>
    public (CompactMaker Maker, Pools Pools) MakerFor(LocalDate on, Dice dice)
    {
        Pools pools = new(_spoken, on, dice);
        return (new(pools, dice), pools);
    }

    /// <summary>The days that lie so long after a day as the rules say.</summary>
    public IEnumerable<LocalDate> After(LocalDate day) =>
        [.. _spoken.Lengths.Select(length => day + length), .. _spoken.Numbers.Where(number => number > 0).SelectMany(number => new[] { day.PlusYears(number), day.PlusMonths(number), day.PlusDays(number) }), day.PlusYears(1)];

    public static LocalDate Day(Dice dice)
    {
        int year = dice.Between(2022, 2028);
        return dice.Chance(40) ? new LocalDate(year, 1, 1).PlusDays(dice.Between(0, 364))
            : dice.One(new LocalDate(year, 1, 1), new(year, 2, 28), new(year, 3, 1), new(year, 7, 26), new(year, 7, 27), new(year, 12, 31), new(year, 9, 1));
    }

    /// <summary>What is mentioned has to be named: where leaving a thing unnamed contradicts that, things are named again.</summary>
    private static LawCase Sound(LawCase one)
    {
        while (!one.IsSound)
        {
            int[] unnamed = [.. one.Tree.Spots.SelectMany(spot => spot.Slot.Items).Select(item => item.Id).Where(one.Hidden.ContainsKey)];
            one = one.With(unnamed.Length > 0 ? one.Hidden.RemoveRange(unnamed) : Hidden.Empty);
        }

        return one;
    }
}
