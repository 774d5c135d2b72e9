using FsCheck;
using FsCheck.Fluent;
using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Given;

/// <summary>Generates questions about both regions: every compact one that could be, and asked about on the days where something turns.</summary>
public static class Questions
{
    public static Arbitrary<Question> Both() => Arb.From(Gen.Choose(0, int.MaxValue).Select(From), Smaller.Of);

    internal static Question From(int seed)
    {
        Dice dice = new(seed);
        bool north = dice.Chance(65);
        CompactFacts known = north ? new NorrbottenFacts(dice).Make() : new HallandFacts(dice).Make();
        Compact compact = Compact.From(Fog.Over(known, dice));

        return new(north ? Norrbotten.Rules : Halland.Rules, compact, DayFor(compact, dice));
    }

    /// <summary>A day on which a fact turns, the day before or after, or an anniversary: an off-by-one has nowhere else to hide.</summary>
    internal static LocalDate DayFor(Compact compact, Dice dice)
    {
        LocalDate[] turning = TurningDayList.Of(compact.Facts);
        return turning.Length == 0 || dice.Chance(40)
            ? dice.Day(2021, 2027)
            : dice.One(turning.AsSpan()).PlusYears(dice.One(0, 0, 0, 1)).PlusDays(dice.Between(-1, 1));
    }
}
