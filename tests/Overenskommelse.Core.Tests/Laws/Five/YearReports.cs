using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>Each year a report about the year before, by the first of March.</summary>
internal static class YearReports
{
    private static readonly Population<ForumReport> All = Reports.Between(Plain.Panel, Plain.Council);
    private static readonly Population<ForumReport> InTime = All.That(Reports.AboutPeriod & Reports.Day.ByDue);
    private static readonly Recurrence ByMarch = Recurrence.EveryMonths(12, after: Period.FromMonths(2));

    public static Hard AtLeastOne { get; } = new(new Per(ByMarch, new Count(Number.Of(InTime), atLeast: 1)), Make, (facts, on, period) => Counted(facts, on, period!, int.MaxValue));

    public static Hard ExactlyOne { get; } = new(new Per(ByMarch, new Count(Number.Of(InTime), atLeast: 1, atMost: 1)), Make, (facts, on, period) => Counted(facts, on, period!, 1));

    /// <summary>Each quarter a report, on which the quarter can wait for two weeks more.</summary>
    public static Hard EachQuarter { get; } = new(
        new Per(Recurrence.EveryMonths(3, after: Period.FromDays(14), earlier: 3), new Count(Number.Of(All.That(Reports.Day.InPeriod)), atLeast: 1)), making => MakeOn(making, EachQuarterAround), Quarterly);

    /// <summary>Within thirty days of each report it is told what it is about.</summary>
    public static Hard WithinThirtyDays { get; } = new(new Each<ForumReport>(All, Reports.About.IsStated).By(Reports.Day, Period.FromDays(30)), Make, Within);

    private static Case Make(Making making) => MakeOn(making, on =>
        [new(2024, 2, 29), new(2024, 3, 1), new(2024, 3, 2), on.PlusDays(-31), on.PlusDays(-30), on.PlusDays(-29), on, on.PlusDays(1), new(2023, 3, 1), new(2025, 3, 1), new(2025, 3, 2), new(2022, 3, 1), new(2022, 3, 2)]);

    /// <summary>A day in each quarter that is answered for, and in the one before, and days that have not come.</summary>
    private static LocalDate[] EachQuarterAround(LocalDate on) => [.. Enumerable.Range(0, 5).Select(back => on.PlusMonths(-3 * back)), on.PlusDays(1)];

    private static Case MakeOn(Making making, Func<LocalDate, LocalDate[]> daysAround)
    {
        LocalDate on = making.Dice.One<LocalDate>(new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2024, 3, 2), new(2024, 12, 31), new(2025, 1, 1), new(2025, 3, 1), new(2025, 3, 2), new(2022, 1, 15), new(2022, 3, 2), new(2025, 6, 1));
        LocalDate[] days = daysAround(on);
        DateInterval[] periods = [.. Enumerable.Range(2020, 6).Select(year => new DateInterval(new(year, 1, 1), new(year, 12, 31)))];
        List<ForumReport> made = [];
        int count = making.Dice.Between(0, 3);
        for (int i = 0; i < count; i++)
        {
            FactKey key = new($"r{i}");
            LocalDate drawn = making.Dice.OneOf(days);
            made.Add(new ForumReport(
                Plain.Council,
                making.Fact<DayFact, LocalDate>($"day of {key}", drawn, Fact.NotKnown, 25, Asks, days, (facts, value) => Told(facts, key, each => each with { Day = value })))
            {
                Key = key,
                From = making.Fact<Fact<Id>, Fact<Id>>($"from of {key}", Plain.Panel, Fact.NotKnown, 15, Asks, [Plain.Panel, Plain.Region], (facts, value) => Told(facts, key, each => each with { From = value })),
                About = making.Fact<Fact<DateInterval>, Fact<DateInterval>>(
                    $"about of {key}", making.Dice.Chance(25) ? Fact.None : periods[Math.Clamp(drawn.Year - 2021, 0, 5)], Fact.NotKnown, 25, Asks, [.. periods, Fact.None],
                    (facts, value) => Told(facts, key, each => each with { About = value })),
            });
        }

        Register<ForumReport> all = making.List(
            "reports", made, 8, Asks,
            from day in days from about in periods select new ForumReport(Plain.Council, day) { From = Plain.Panel, About = about }, Tell);
        return new(With(Plain.Compact, all), on, making.Holes);
    }

    private static bool Asks(MissingFact asked) => asked.Kind == FactKind.Reports || asked.Kind == FactKind.ReportPeriod;

    private static CompactFacts Told(CompactFacts facts, FactKey key, Func<ForumReport, ForumReport> tell) => Tell(facts, register => register.Map(each => each.Key == key ? tell(each) : each));

    private static CompactFacts Tell(CompactFacts facts, Func<Register<ForumReport>, Register<ForumReport>> tell) => With(facts, tell(facts.Reports));

    private static CompactFacts With(CompactFacts facts, Register<ForumReport> reports) =>
        facts.With(new Group(Plain.Panel) { WorkingGroups = [], Seats = [], Meetings = [], Nominations = [] }) with { Reports = reports, Forums = [new Forum(Plain.Council)] };

    private static List<(LocalDate Day, Fact<DateInterval> About)> Made(CompactFacts facts) =>
        [.. facts.Reports.Known.Where(each => each.From.Is(Plain.Panel) == true).Select(each => (each.Day.Earliest!.Value, each.About))];

    private static (Outcome Outcome, LocalDate? Until) Counted(CompactFacts facts, LocalDate on, DateInterval year, int atMost)
    {
        LocalDate due = new(year.End.Year + 1, 3, 1);
        int count = Made(facts).Count(each => each.Day >= Plain.Signing && each.Day <= on && each.Day <= due && each.About.Is(year) == true);
        bool isPartial = year.Start < Plain.Signing;
        return count > atMost ? (Outcome.Broken, null)
            : count > 0 ? (Outcome.Kept, null)
            : isPartial ? (Outcome.NotApplicable, null)
            : on <= due ? (Outcome.Pending, due)
            : (Outcome.Broken, null);
    }

    private static (Outcome Outcome, LocalDate? Until) Quarterly(CompactFacts facts, LocalDate on, DateInterval? quarter)
    {
        LocalDate due = quarter!.End.PlusDays(15);
        return Made(facts).Any(each => each.Day >= Plain.Signing && each.Day <= on && quarter.Contains(each.Day)) ? (Outcome.Kept, null)
            : quarter.Start < Plain.Signing ? (Outcome.NotApplicable, null)
            : on <= due ? (Outcome.Pending, due)
            : (Outcome.Broken, null);
    }

    private static (Outcome Outcome, LocalDate? Until) Within(CompactFacts facts, LocalDate on, DateInterval? period)
    {
        List<(LocalDate Day, Fact<DateInterval> About)> made = Made(facts);
        List<LocalDate> lacking = [.. made.Where(each => each.About.IsNone).Select(each => each.Day.PlusDays(30))];
        return made.Count == 0 ? (Outcome.NotApplicable, null)
            : lacking.Count == 0 ? (Outcome.Kept, null)
            : lacking.Min() < on ? (Outcome.Broken, null)
            : (Outcome.Pending, lacking.Min());
    }
}
