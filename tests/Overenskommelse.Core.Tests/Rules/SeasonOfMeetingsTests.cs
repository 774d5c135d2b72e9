using Overenskommelse.Examination;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Meetings in each quarter, in a named month, before a day of the year.</summary>
public sealed class SeasonOfMeetingsTests
{
    private static readonly MeetingsHeld Rule = new(Given.Clause(), MeetingKind.Annual, Times: 1);
    private static readonly MeetingsHeld InMarch = Rule with { From = new AnnualDate(3, 1), By = new AnnualDate(3, 31) };

    [Theory]
    [InlineData("2023-02-28", Outcome.Broken)]
    [InlineData("2023-03-01", Outcome.Kept)]
    [InlineData("2023-03-31", Outcome.Kept)]
    [InlineData("2023-04-01", Outcome.Broken)]
    public void A_meeting_in_march_is_held_in_march(string day, Outcome outcome) => Of(InMarch, "2024-06-15", 2023, day).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-01-01", Outcome.Pending)]
    [InlineData("2024-03-31", Outcome.Pending)]
    [InlineData("2024-04-01", Outcome.Broken)]
    [InlineData("2024-12-31", Outcome.Broken)]
    public void It_is_pending_until_the_last_day_of_march(string on, Outcome outcome)
    {
        Finding finding = Of(InMarch, on, 2024);

        finding.Outcome.ShouldBe(outcome);
        finding.Deadline.ShouldBe(outcome == Outcome.Pending ? 31.March(2024) : null);
    }

    [Fact]
    public void Before_a_day_of_the_year_any_earlier_day_of_it_will_do()
    {
        MeetingsHeld byMarch = Rule with { By = new AnnualDate(3, 31) };

        Of(byMarch, "2024-06-15", 2023, "2023-01-01").ShouldBeKept();
        Of(byMarch, "2024-06-15", 2023, "2023-04-01").ShouldBeBroken();
        Of(Rule with { From = new AnnualDate(9, 1) }, "2024-06-15", 2023, "2023-08-31").ShouldBeBroken();
        Of(Rule with { From = new AnnualDate(9, 1) }, "2024-06-15", 2023, "2023-12-31").ShouldBeKept();
    }

    [Fact]
    public void The_last_of_february_is_the_last_of_it_in_every_year()
    {
        MeetingsHeld byFebruary = Rule with { By = new AnnualDate(2, 29) };

        Of(byFebruary, "2024-06-15", 2023, "2023-02-28").ShouldBeKept();
        Of(byFebruary, "2024-06-15", 2023, "2023-03-01").ShouldBeBroken();
        Of(byFebruary, "2024-06-15", 2024, "2024-02-29").ShouldBeKept();
        Of(byFebruary, "2024-02-29", 2024).Deadline.ShouldBe(29.February(2024));
    }

    [Fact]
    public void A_year_that_the_compact_was_in_force_for_a_part_of_is_not_measured()
        => Given.RuleSet(InMarch).Examine(Compact.From(Given.Compact), 15.June(2021)).ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.NotApplicable);

    [Theory]
    [InlineData("2024-03-31", Outcome.Kept)]
    [InlineData("2024-01-01", Outcome.Kept)]
    [InlineData("2023-12-31", Outcome.Broken)]
    [InlineData("2024-04-01", Outcome.Broken)]
    public void Each_quarter_has_its_own(string day, Outcome outcome)
        => Report(Rule with { EveryMonths = 3 }, "2024-04-01", day).Single(finding => finding.Period!.Start == 1.January(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Days_of_the_year_are_told_for_whole_years_and_in_order()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(InMarch with { EveryMonths = 3 }));
        Should.Throw<ArgumentException>(() => Given.RuleSet(InMarch with { From = new AnnualDate(4, 1) })).Message.ShouldContain("does not come before");
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { EveryMonths = 5 }).ParamName.ShouldBe("EveryMonths");
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { EveryMonths = 0 }).ParamName.ShouldBe("EveryMonths");
    }

    [Fact]
    public void What_a_year_is_matters_only_where_no_days_of_it_are_told()
    {
        Rule.Readings.ShouldBe([Yearly.CalendarYear]);
        InMarch.Readings.ShouldBeEmpty();
        (Rule with { EveryMonths = 3 }).Readings.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => InMarch.Under(Yearly.RollingTwelveMonths));
    }

    private static Finding Of(MeetingsHeld rule, string on, int year, params string[] days) => Report(rule, on, days).Single(finding => finding.Period!.Start.Year == year);

    private static Report Report(MeetingsHeld rule, string on, params string[] days) =>
        Given.RuleSet(rule).Examine(Compact.From(Given.Compact with { Meetings = [.. days.Select(day => new Meeting(MeetingKind.Annual, Given.Day(day)))] }), Given.Day(on));
}
