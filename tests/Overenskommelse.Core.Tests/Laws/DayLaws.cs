using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What is known of a day decides exactly what every day that it may be decides.</summary>
public sealed class DayLaws
{
    [Law(300)]
    public void A_month_or_a_year_is_compared_as_each_of_its_days_is(int seed)
    {
        Dice dice = new(seed);
        DayFact day = AnyFact(dice);
        foreach (var compare in Knowledge.DayFactTests.Comparisons(dice.Day(2021, 2024)))
        {
            compare(day).ShouldBe(AsOne(Days(day).Select(each => compare(each))), $"{day}");
        }
    }

    /// <summary>A last day never comes before a first, so of all pairs only those count.</summary>
    [Law(300)]
    public void What_lasts_from_one_day_to_another_lasts_as_it_does_for_every_such_pair(int seed)
    {
        Dice dice = new(seed);
        (DayFact first, DayFact last) = (AnyFact(dice), AnyFact(dice));
        foreach (LocalDate on in Bounds(first).Concat(Bounds(last)).Append(dice.Day(2021, 2024)))
        {
            LocalDate[] days = [on.PlusDays(-1), on, on.PlusDays(1), .. Bounds(first), .. Bounds(last)];
            bool?[] answers = [.. Among(first, days).SelectMany(one => Among(last, days).Where(other => !(one.Earliest > other.Latest)).Select(other => Lasts(one, other, on)))];

            (answers.Length == 0 ? null : Lasts(first, last, on)).ShouldBe(AsOne(answers), $"{first}, {last} on {on}");
        }
    }

    private static bool? Lasts(DayFact first, DayFact last, LocalDate on) => new Group(new("group")) { FirstDay = first, LastDay = last }.ExistsOn(on);

    private static bool? AsOne(IEnumerable<bool?> answers) => answers.Distinct().ToArray() is [var only] ? only : null;

    private static DayFact AnyFact(Dice dice)
    {
        LocalDate day = dice.Day(2022, 2023);
        return dice.One<DayFact>(Fact.None, day, day.ToYearMonth(), DayFact.InYear(day.Year));
    }

    private static IEnumerable<DayFact> Days(DayFact day) => day is { Earliest: { } first, Latest: { } last }
        ? Enumerable.Range(0, 1 + Period.DaysBetween(first, last)).Select(number => (DayFact)first.PlusDays(number))
        : [day];

    private static IEnumerable<DayFact> Among(DayFact day, LocalDate[] days) => day.Earliest is { } first
        ? days.Where(each => each >= first && each <= day.Latest).Distinct().Select(each => (DayFact)each)
        : [day];

    private static IEnumerable<LocalDate> Bounds(DayFact day) =>
        day is { Earliest: { } first, Latest: { } last } ? [first.PlusDays(-1), first, first.PlusDays(1), last.PlusDays(-1), last, last.PlusDays(1)] : [];
}
