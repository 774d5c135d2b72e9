using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Composed;

/// <summary>What can be said of things of one kind, in any way.</summary>
internal interface IThings
{
    /// <summary>A norm of one shape about them.</summary>
    Norm Norm(Dice dice, bool isOfPeriod);
}

/// <param name="All">All of them.</param>
/// <param name="Tests">What can be asked of one of them.</param>
/// <param name="Days">The days that each has.</param>
/// <param name="Sayings">What can be said of some of them by attributes of their own, if anything.</param>
internal sealed record Things<T>(Population<T> All, Test<T>[] Tests, DayOf<T>[] Days, params Func<Population<T>, Dice, Norm>[] Sayings) : IThings
    where T : class
{
    private static readonly BreachReason Amiss = new("own-reason");

    public Norm Norm(Dice dice, bool isOfPeriod)
    {
        Population<T> some = Some(dice, isOfPeriod);
        return dice.Between(0, 5) switch
        {
            0 => new Each<T>(some, AnyTest(dice, isOfPeriod, 2)),
            1 when Days.Length > 0 => new Each<T>(some, AnyTest(dice, isOfPeriod, 2)).By(dice.OneOf(Days), Period.FromDays(dice.One(0, 30))),
            2 when Days.Length > 0 && dice.Chance(50) => new ByJudgement(Plain.Norm, dice.Chance(50) ? DayBound.First(some, dice.OneOf(Days)) : DayBound.Last(some, dice.OneOf(Days))),
            3 => new When<T>(some, Norm(dice, isOfPeriod)),
            4 when Sayings.Length > 0 => dice.OneOf(Sayings)(some, dice),
            _ => Counted(dice, Number.Of(some), isOfPeriod),
        };
    }

    public Test<T> AnyTest(Dice dice, bool isOfPeriod, int depth) => depth == 0 || dice.Chance(40) ? Leaf(dice, isOfPeriod)
        : dice.Between(0, 3) switch
        {
            0 => AnyTest(dice, isOfPeriod, depth - 1) | AnyTest(dice, isOfPeriod, depth - 1),
            1 => !AnyTest(dice, isOfPeriod, depth - 1),
            2 => AnyTest(dice, isOfPeriod, depth - 1).Else(Amiss),
            _ => AnyTest(dice, isOfPeriod, depth - 1) & AnyTest(dice, isOfPeriod, depth - 1),
        };

    private Population<T> Some(Dice dice, bool isOfPeriod)
    {
        Population<T> some = All;
        for (int times = dice.Between(0, 2); times > 0; times--)
        {
            some = some.That(AnyTest(dice, isOfPeriod, 1));
        }

        return some;
    }

    private Count Counted(Dice dice, CountOf<T> some, bool isOfPeriod) => dice.Between(0, 4) switch
    {
        0 => new Count(some, atLeast: dice.Between(1, 3)),
        1 => new Count(some, atMost: dice.Between(0, 2)),
        2 => new Count(some, atLeast: 1, atMost: 2) { IsPastMending = dice.Chance(50) },
        3 => new Count(some.Those(AnyTest(dice, isOfPeriod, 2)), moreThan: some.Share(1, 2)),
        _ => new Count(some.Those(AnyTest(dice, isOfPeriod, 2)), atLeast: some),
    };

    private Test<T> Leaf(Dice dice, bool isOfPeriod)
    {
        DayOf<T>? day = Days.Length > 0 && dice.Chance(40) ? dice.OneOf(Days) : null;
        return day is null ? dice.OneOf(Tests)
            : dice.Between(0, 3) switch
            {
                0 when isOfPeriod => day.InPeriod,
                1 when isOfPeriod => day.ByDue,
                2 => day.InForce,
                3 => day.Year.Is(2024),
                _ => day.HasCome,
            };
    }
}
