namespace Overenskommelse.Knowledge;

public sealed class DayFactTests
{
    private static readonly DayFact NotKnown = Fact.NotKnown;
    private static readonly DayFact None = Fact.None;
    private static readonly DayFact Exact = 26.April(2021);
    private static readonly DayFact InFebruary = DayFact.InMonth(2024, 2);
    private static readonly DayFact In2024 = DayFact.InYear(2024);

    [Fact]
    public void Only_a_day_or_that_there_is_none_is_known()
    {
        new[] { NotKnown, None, Exact, InFebruary, In2024 }.Select(day => day.IsKnown).ShouldBe([false, true, true, false, false]);
        new[] { NotKnown, None, Exact, InFebruary, In2024 }.Select(day => day.IsNone).ShouldBe([false, true, false, false, false]);
        new[] { NotKnown, None, Exact, InFebruary, In2024 }.Select(day => day.TryGet(out _)).ShouldBe([false, false, true, false, false]);
        Exact.TryGet(out var known).ShouldBeTrue();
        known.ShouldBe(26.April(2021));
        new[] { NotKnown, None, Exact, InFebruary, In2024 }.Select(day => day.Exact).ShouldBe([null, null, 26.April(2021), null, null]);
    }

    [Fact]
    public void A_day_that_nobody_stated_is_not_known() => default(DayFact).ShouldBe(NotKnown);

    [Fact]
    public void It_lies_between_the_first_day_that_it_may_be_and_the_last()
    {
        (Exact.Earliest, Exact.Latest).ShouldBe((26.April(2021), 26.April(2021)));
        (InFebruary.Earliest, InFebruary.Latest).ShouldBe((1.February(2024), 29.February(2024)));
        (In2024.Earliest, In2024.Latest).ShouldBe((1.January(2024), 31.December(2024)));
        (None.Earliest, None.Latest).ShouldBe((null, null));
        (NotKnown.Earliest, NotKnown.Latest).ShouldBe((null, null));
    }

    [Fact]
    public void A_month_can_be_stated_in_two_ways() => ((DayFact)new YearMonth(2024, 2)).ShouldBe(InFebruary);

    [Fact]
    public void There_is_no_thirteenth_month_and_no_year_beyond_the_calendar()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => DayFact.InMonth(2024, 13)).ParamName.ShouldBe("month");
        Should.Throw<ArgumentOutOfRangeException>(() => DayFact.InYear(10_000)).ParamName.ShouldBe("year");
    }

    [Fact]
    public void Days_that_are_known_equally_well_are_equal()
    {
        Exact.ShouldBe(26.April(2021));
        InFebruary.ShouldBe(DayFact.InMonth(2024, 2));
        DayFact.InMonth(2024, 1).ShouldNotBe(1.January(2024));
        DayFact.InMonth(2024, 1).ShouldNotBe(In2024);
        None.ShouldNotBe(NotKnown);
    }

    [Theory]
    [InlineData("2024-01-31", false, false, true, false, true)]
    [InlineData("2024-02-01", null, null, true, false, null)]
    [InlineData("2024-02-29", null, true, null, null, false)]
    [InlineData("2024-03-01", false, true, false, true, false)]
    public void A_month_is_compared_by_all_its_days(string on, bool? isDay, bool? onOrBefore, bool? onOrAfter, bool? before, bool? after)
    {
        var day = Given.Day(on);

        (InFebruary.Is(day), InFebruary.IsOnOrBefore(day), InFebruary.IsOnOrAfter(day), InFebruary.IsBefore(day), InFebruary.IsAfter(day))
            .ShouldBe((isDay, onOrBefore, onOrAfter, before, after));
    }

    [Theory]
    [InlineData("2021-04-25", false, false, true, false, true)]
    [InlineData("2021-04-26", true, true, true, false, false)]
    [InlineData("2021-04-27", false, true, false, true, false)]
    public void A_day_is_compared_as_a_day(string on, bool isDay, bool onOrBefore, bool onOrAfter, bool before, bool after)
    {
        var day = Given.Day(on);

        (Exact.Is(day), Exact.IsOnOrBefore(day), Exact.IsOnOrAfter(day), Exact.IsBefore(day), Exact.IsAfter(day))
            .ShouldBe((isDay, onOrBefore, onOrAfter, before, after));
    }

    [Fact]
    public void No_day_comes_neither_before_nor_after_another_and_of_one_not_known_there_is_no_telling()
    {
        foreach (var compare in Comparisons(Given.Today))
        {
            compare(None).ShouldBe(false);
            compare(NotKnown).ShouldBeNull();
        }
    }

    [Fact]
    public void It_is_written_as_well_as_it_is_known()
        => new[] { $"{Exact}", $"{InFebruary}", $"{In2024}", $"{None}", $"{NotKnown}" }.ShouldBe(["2021-04-26", "2024-02", "2024", "none", "not known"]);

    internal static Func<DayFact, bool?>[] Comparisons(LocalDate day) =>
        [fact => fact.Is(day), fact => fact.IsOnOrBefore(day), fact => fact.IsOnOrAfter(day), fact => fact.IsBefore(day), fact => fact.IsAfter(day)];
}
