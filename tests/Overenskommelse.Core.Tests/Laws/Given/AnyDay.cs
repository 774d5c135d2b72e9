using FsCheck;
using FsCheck.Fluent;

namespace Overenskommelse.Laws.Given;

/// <summary>Generates any day that may be asked about, the first and the last of them more often than chance would.</summary>
public static class AnyDay
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2999, 12, 31);

    public static Arbitrary<LocalDate> Days() => Arb.From(Gen.OneOf(
        Gen.Elements(First, First.PlusDays(1), new LocalDate(1901, 1, 1), new LocalDate(2998, 12, 31), Last.PlusDays(-1), Last),
        Gen.Choose(0, int.MaxValue).Select(seed => new Dice(seed).Day(2019, 2029)),
        Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays)));
}
