namespace Overenskommelse.Norms;

/// <summary>What comes before, after and between, day by day: what is decided, and of whom the day is asked for where it is not.</summary>
public sealed class InTimeTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);

    /// <summary>The first nomination has a seat taken before it, and after the nomination before it.</summary>
    private static readonly Rule Preceded = new MadeOf(new Each<Nomination>(
        Nominated.That(Nominations.By.Is(Given.Association(1))),
        new Preceded<Nomination, Seat>(Nominated, Nominations.Day, Sitting, Seats.FirstDay, new("not-preceded"), null)));

    /// <summary>No two nominations follow on each other without a seat taken between.</summary>
    private static readonly Rule Between = new MadeOf(new Consecutive<Nomination>(
        Nominated, Order.By(Nominations.Day), Pair.HasBetween(Nominations.Day, Sitting, Seats.FirstDay, new("nothing-between"), null)));

    /// <summary>In the order of their last days no two seats were taken in one year or the year after.</summary>
    private static readonly Rule Gap = new MadeOf(new Consecutive<Seat>(Sitting, Order.By(Seats.LastDay), Pair.HasGap(Seats.FirstDay.Year)));

    /// <summary>In the order of the years they were taken no two seats were left in one year or the year after.</summary>
    private static readonly Rule GapByYear = new MadeOf(new Consecutive<Seat>(Sitting, Order.By(Seats.FirstDay.Year), Pair.HasGap(Seats.LastDay.Year)));

    /// <summary>The first nomination has a seat taken before it, and after whichever of the others comes before it.</summary>
    private static readonly Rule PrecededAmongOthers = new MadeOf(new Each<Nomination>(
        Nominated.That(Nominations.By.Is(Given.Association(1))),
        new Preceded<Nomination, Seat>(Nominated.That(!Nominations.By.Is(Given.Association(1))), Nominations.Day, Sitting, Seats.FirstDay, new("not-preceded"), null)));

    /// <summary>In the order of their last days, a nomination comes between the first days of two seats.</summary>
    private static readonly Rule BetweenFirstDays = new MadeOf(new Consecutive<Seat>(
        Sitting, Order.By(Seats.LastDay), Pair.HasBetween(Seats.FirstDay, Nominated, Nominations.Day, new("nothing-between"), null)));

    [Theory]
    [InlineData("1 2024-06-01", "4 -", Outcome.Undetermined, "4")]
    [InlineData("1 2024-06-01", "4 2024", Outcome.Undetermined, "4")]
    [InlineData("1 2024", "4 2024-03-01", Outcome.Undetermined, "1")]
    [InlineData("1 -, 2 2024-03-01", "4 2024-02-01", Outcome.Undetermined, "1")]
    [InlineData("1 2024-06-01, 2 -", "4 2024-03-01", Outcome.Undetermined, "2")]
    [InlineData("1 2024-06-01, 2 2024-02, 3 2024-03-01", "4 -", Outcome.Undetermined, "4")]
    [InlineData("1 2024-06-01, 2 2024-02, 3 2024-02-28", "4 -", Outcome.Undetermined, "4 2")]
    [InlineData("1 2024-06-01, 2 2024-06", "4 -", Outcome.Undetermined, "4")]
    [InlineData("1 2024-06-01, 2 2024-03-01", "4 2024-02, 5 2024-03", Outcome.Undetermined, "5")]
    [InlineData("1 2024-06-01, 2 2024-02-28", "4 2024-02, 5 -", Outcome.Undetermined, "4 5")]
    [InlineData("1 2024-05-31", "4 2024-06, 5 -", Outcome.Undetermined, "5")]
    [InlineData("1 2024-06-01", "4 2024-06, 5 -", Outcome.Undetermined, "4 5")]
    public void Something_comes_before_it_and_after_the_one_of_the_others_before(string nominations, string seats, Outcome outcome, string asked)
        => Shows(PrecededAmongOthers, Facts(nominations, seats), outcome, asked);

    [Theory]
    [InlineData("5 2024-02-01", "1 2024-01-01, 2 2024-03-01", Outcome.Kept, "")]
    [InlineData("", "1 2024-01-01, 2 2024-03-01", Outcome.Broken, "")]
    [InlineData("5 2024-02-01", "1 -, 2 2024-03-01", Outcome.Undetermined, "1")]
    [InlineData("5 2024-02-01", "1 2024-01-01, 2 -", Outcome.Undetermined, "2")]
    [InlineData("5 2024-02-15", "1 2024-02, 2 2024-03-01", Outcome.Undetermined, "1")]
    [InlineData("5 2024-02-15", "1 2024-01-01, 2 2024-02", Outcome.Undetermined, "2")]
    [InlineData("5 2024-02", "1 2024-01-01, 2 2024-02", Outcome.Undetermined, "2 5")]
    [InlineData("5 2024-02", "1 2024-02, 2 2024-03-01", Outcome.Undetermined, "1 5")]
    [InlineData("5 -", "1 2024-01-01, 2 2024-03-01", Outcome.Undetermined, "5")]
    [InlineData("5 2024-02-01", "1 none, 2 2024-03-01", Outcome.Broken, "")]
    [InlineData("5 2024-02-01", "1 2024-01-01, 2 none", Outcome.Broken, "")]
    public void In_the_order_of_the_last_days_something_comes_between_the_first(string nominations, string taken, Outcome outcome, string asked)
        => Shows(BetweenFirstDays, Facts(nominations, taken, "1 2025-01-01, 2 2025-02-01"), outcome, asked);

    [Theory]
    [InlineData("1 2024-06-01", "4 2024-05-10", Outcome.Kept, "")]
    [InlineData("1 2024-06-01", "4 2024-06-01", Outcome.Kept, "")]
    [InlineData("1 2024-06-01", "4 2024-06-02", Outcome.Broken, "")]
    [InlineData("1 2024-06-01, 2 2024-05-10", "4 2024-05-10", Outcome.Broken, "")]
    [InlineData("1 2024-06-01, 2 2024-05-10", "4 2024-05-11", Outcome.Kept, "")]
    [InlineData("1 2024-06-01", "4 -", Outcome.Undetermined, "4")]
    [InlineData("1 2024-06-01, 2 2024-03-01", "4 2024-02", Outcome.Broken, "")]
    [InlineData("1 2024-06-01, 2 2024-02-28", "4 2024-02", Outcome.Undetermined, "4")]
    [InlineData("1 2024-05-31", "4 2024-06", Outcome.Broken, "")]
    [InlineData("1 2024-06-01", "4 2024-06", Outcome.Undetermined, "4")]
    [InlineData("1 2024-06-01, 2 2024-04", "4 2024-04-10", Outcome.Undetermined, "2")]
    [InlineData("1 2024-06-01, 2 2024-06", "4 2024-04-10", Outcome.Kept, "")]
    [InlineData("1 2024-06-01, 2 2024-05", "4 2024-04-10", Outcome.Broken, "2")]
    [InlineData("1 2024-06-01, 2 2024-02, 3 2024-03-01", "4 2024-02-10", Outcome.Broken, "")]
    [InlineData("1 2024-06, 2 2024-05-10", "4 2024-05-20", Outcome.Kept, "")]
    [InlineData("1 2024-05, 2 2024-05-10", "4 2024-05-20", Outcome.Undetermined, "1")]
    [InlineData("1 2024-05", "4 2024-05", Outcome.Undetermined, "1 4")]
    [InlineData("1 2024-05", "4 2024-04", Outcome.Kept, "")]
    [InlineData("1 -", "4 2024-05-20", Outcome.Undetermined, "1")]
    [InlineData("1 -", "", Outcome.Undetermined, "1")]
    [InlineData("1 none", "4 2024-05-20", Outcome.Broken, "")]
    [InlineData("1 2024-06-01, 2 -", "4 2024-05-20", Outcome.Undetermined, "2")]
    [InlineData("1 2024-06-01, 2 -", "4 2024-06-01", Outcome.Kept, "")]
    [InlineData("1 2024-06-01, 2 2024", "4 2024-03-01", Outcome.Undetermined, "2")]
    [InlineData("1 2024-06-01, 2 2025", "4 2024-03-01", Outcome.Kept, "")]
    [InlineData("1 2024-06-01, 2 none", "4 2024-03-01", Outcome.Kept, "")]
    [InlineData("1 2024-06-01", "4 -, 5 -", Outcome.Undetermined, "4 5")]
    [InlineData("1 2024-06-01", "4 -, 5 2024-01-01", Outcome.Kept, "")]
    [InlineData("1 2024-06-01, 2 2024-04", "4 2024-04, 5 2024-03-01", Outcome.Undetermined, "4 2")]
    [InlineData("1 -, 2 -", "4 2024-03-01", Outcome.Undetermined, "1 2")]
    public void Something_comes_before_it_and_after_the_one_before(string nominations, string seats, Outcome outcome, string asked)
        => Shows(Preceded, Facts(nominations, seats), outcome, asked);

    [Theory]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-02-01", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-01-01", Outcome.Broken, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-01-02", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-03-01", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-03-02", Outcome.Broken, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "", Outcome.Broken, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-02", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-03", Outcome.Undetermined, "4")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024-01", Outcome.Undetermined, "4")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 2024", Outcome.Undetermined, "4")]
    [InlineData("1 2024-01-01, 2 2024-03-01", "4 -", Outcome.Undetermined, "4")]
    [InlineData("1 2024-01-01, 2 2024-03", "4 2024-02-01", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 2024-03", "4 2024-03-10", Outcome.Undetermined, "2")]
    [InlineData("1 2024-01, 2 2024-03-01", "4 2024-01-10", Outcome.Undetermined, "1")]
    [InlineData("1 2024-01, 2 2024-01", "4 2024-01-10", Outcome.Undetermined, "1 2")]
    [InlineData("1 2024-01, 2 2024-03", "", Outcome.Broken, "1 2")]
    [InlineData("1 2024-01, 2 2024-03", "4 2024-02-10", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 -", "4 2024-02-01", Outcome.Undetermined, "2")]
    [InlineData("1 2024-01-01, 2 2024-03-01, 3 -", "4 2024-02-01", Outcome.Undetermined, "3")]
    [InlineData("1 2024-01-01, 2 2024-03-01, 3 2023-06", "4 2024-02-01", Outcome.Broken, "3")]
    [InlineData("1 2024-01-01, 2 2024-03-01, 3 2023-06", "4 2024-02-01, 5 2023-07-01", Outcome.Kept, "")]
    [InlineData("1 2024-01-01, 2 2024-03-01, 3 2024-02", "4 2024-02-01, 5 2024-02-29", Outcome.Undetermined, "3")]
    [InlineData("1 2024-01-01, 2 none", "", Outcome.Kept, "")]
    [InlineData("1 -", "", Outcome.Undetermined, "1")]
    [InlineData("1 -, 2 -", "", Outcome.Undetermined, "1 2")]
    public void Something_comes_between(string nominations, string seats, Outcome outcome, string asked)
        => Shows(Between, Facts(nominations, seats), outcome, asked);

    [Theory]
    [InlineData("1 2020, 2 2022", "1 2023-01-01, 2 2023-02-01", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2021", "1 2023-01-01, 2 2023-02-01", Outcome.Broken, "")]
    [InlineData("1 2020, 2 2020", "1 2023-01-01, 2 2023-02-01", Outcome.Broken, "")]
    [InlineData("1 2022, 2 2020", "1 2023-01-01, 2 2023-02-01", Outcome.Broken, "")]
    [InlineData("1 2020, 2 -", "1 2023-01-01, 2 2023-02-01", Outcome.Undetermined, "2")]
    [InlineData("1 -, 2 2020", "1 2023-01-01, 2 2023-02-01", Outcome.Undetermined, "1")]
    [InlineData("1 -, 2 -", "1 2023-01-01, 2 2023-02-01", Outcome.Undetermined, "1 2")]
    [InlineData("1 2020, 2 none", "1 2023-01-01, 2 2023-02-01", Outcome.Kept, "")]
    [InlineData("1 none, 2 2020", "1 2023-01-01, 2 2023-02-01", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2022", "1 2023-01-01, 2 2023-01", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2022", "1 2023-01-01, 2 2023-02", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2022", "1 2023-03-01, 2 2023-02", Outcome.Broken, "2")]
    [InlineData("1 2020, 2 2022", "1 2023-01-01, 2 -", Outcome.Undetermined, "2")]
    [InlineData("1 2020, 2 2022", "1 -, 2 -", Outcome.Undetermined, "1 2")]
    [InlineData("1 2020, 2 2021", "1 2023-01-01, 2 none", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2021, 3 2022", "1 2023-01-01, 2 2023-05-01, 3 2023-03", Outcome.Broken, "3")]
    [InlineData("1 2020, 2 2022, 3 2024", "1 2025-01-01, 2 2025-05-01, 3 2025-03", Outcome.Broken, "3")]
    [InlineData("1 2020, 2 2023, 3 2021-06", "1 2023-01-01, 2 2023-05-01, 3 2023-03", Outcome.Broken, "3")]
    public void In_an_order_of_days_a_year_lies_between(string taken, string left, Outcome outcome, string asked)
        => Shows(Gap, Facts("", taken, left), outcome, asked);

    [Theory]
    [InlineData("1 2020, 2 2022", "1 2023, 2 2025", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2022", "1 2023, 2 2024", Outcome.Broken, "")]
    [InlineData("1 2020, 2 2022", "1 2023, 2 -", Outcome.Undetermined, "2")]
    [InlineData("1 2020, 2 -", "1 2023, 2 2025", Outcome.Undetermined, "2")]
    [InlineData("1 -, 2 2022", "1 2023, 2 2025", Outcome.Undetermined, "1")]
    [InlineData("1 2020, 2 -", "1 2023, 2 2024", Outcome.Undetermined, "2")]
    [InlineData("1 2020, 2 none", "1 2023, 2 2024", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2020", "1 2023, 2 2024", Outcome.Kept, "")]
    [InlineData("1 2020, 2 2022, 3 -", "1 2023, 2 2025, 3 2027", Outcome.Undetermined, "3")]
    [InlineData("1 2020, 2 2022, 3 2021", "1 2023, 2 2027, 3 -", Outcome.Undetermined, "3")]
    [InlineData("1 -, 2 -", "1 2023, 2 2025", Outcome.Undetermined, "1 2")]
    public void In_an_order_of_years_a_year_lies_between(string taken, string left, Outcome outcome, string asked)
        => Shows(GapByYear, Facts("", taken, left), outcome, asked);

    private static void Shows(Rule rule, CompactFacts facts, Outcome outcome, string asked)
    {
        Finding finding = rule.Asked(facts);

        (finding.Outcome, finding.Asked()).ShouldBe((outcome, asked));
    }

    private static CompactFacts Facts(string nominations, string taken, string left = "")
    {
        Dictionary<OrganisationId, DayFact> lastDays = Timeline.Of(left).ToDictionary(each => each.Of, each => each.Day);
        return Given.Compact
            .WithSeats(Given.Panel, [.. Timeline.Of(taken).Select(each => new Seat(each.Of, SeatKind.Regular) { FirstDay = each.Day, LastDay = lastDays.GetValueOrDefault(each.Of, Fact.None) })])
            .WithNominations(Given.Panel, [.. Timeline.Of(nominations).Select(each => new Nomination(each.Of, each.Day))]);
    }
}
