using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Making;

/// <summary>Makes cases for a rule set.</summary>
internal sealed class CaseMaker(RuleSet rules, Func<int, CompactFacts>? facts = null)
{
    private readonly Spoken _spoken = new(rules);

    /// <summary>The case of a seed, of which such a share of what is told is left unknown; with as many people and organisations as the rules count, or as few as ever.</summary>
    public LawCase Case(int seed, double unknown, bool many = false)
    {
        Dice dice = new(seed);
        for (; ; )
        {
            LocalDate on = Day(dice);
            CompactFacts made = facts is null ? new CompactMaker(new(_spoken, on, dice, many), dice).Make() : facts(dice.Seed());
            if (Fitting.Repaired(FactTree.Of(Fitting.WithSides(made))) is { } tree)
            {
                on = facts is null ? on : DayIn(tree, on, dice);
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

    /// <summary>Whether the rules name something.</summary>
    public bool IsNamed(Id id) => _spoken.Ids<Id>().Contains(id);

    /// <summary>The days that lie so long after a day as the rules say.</summary>
    public IEnumerable<LocalDate> After(LocalDate day) =>
        [.. _spoken.Lengths.Select(length => day + length), .. _spoken.Numbers.Where(number => number > 0).SelectMany(number => new[] { day.PlusYears(number), day.PlusMonths(number), day.PlusDays(number) }), day.PlusYears(1)];

    public static LocalDate Day(Dice dice)
    {
        int year = dice.Between(2022, 2028);
        return dice.Chance(40) ? new LocalDate(year, 1, 1).PlusDays(dice.Between(0, 364))
            : dice.One(new LocalDate(year, 1, 1), new(year, 2, 28), new(year, 3, 1), new(year, 7, 26), new(year, 7, 27), new(year, 12, 31), new(year, 9, 1));
    }

    /// <summary>Of facts that were not made for a day, one that they tell of, or one beside it; or another.</summary>
    private static LocalDate DayIn(FactTree tree, LocalDate otherwise, Dice dice)
    {
        LocalDate[] told = [.. tree.Spots.Select(spot => spot.Slot.Value is DayFact day ? day.Exact : spot.Slot.Value as LocalDate?).OfType<LocalDate>()];
        return told.Length == 0 || dice.Chance(40) ? otherwise : dice.OneOf(told).PlusYears(dice.One(0, 0, 0, 1)).PlusDays(dice.Between(-1, 1));
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
