using Overenskommelse.Presentation;

namespace Overenskommelse.Norms;

/// <summary>Each quarter, half-year or month, with a due day that may lie after its end.</summary>
public sealed class EveryMonthsTests
{
    private static readonly Population<ForumReport> Made = Reports.Between(Given.Panel, Given.Council);
    private static readonly Norm AboutThePeriod = new Count(Number.Of(Made.That(Reports.AboutPeriod & Reports.Day.ByDue)), atLeast: 1);

    [Theory]
    [InlineData("2023-03-31", false)]
    [InlineData("2023-04-01", true)]
    [InlineData("2023-06-30", true)]
    [InlineData("2023-07-01", false)]
    public void Each_quarter_a_report_is_made_from_its_first_day_to_its_last(string day, bool isIn)
    {
        MadeOf rule = new(new Per(Recurrence.EveryMonths(3), new Count(Number.Of(Made.That(Reports.Day.InPeriod)), atLeast: 1)));
        Finding second = rule.Findings(With(Report(Given.Day(day))), 1.July(2023))[0];

        second.Period.ShouldBe(new DateInterval(1.April(2023), 30.June(2023)));
        second.Outcome.ShouldBe(isIn ? Outcome.Kept : Outcome.Broken);
    }

    [Fact]
    public void In_the_first_year_that_can_be_asked_about_earlier_years_are_answered_for_as_in_every_other()
    {
        MadeOf rule = new(new Per(Recurrence.EveryMonths(12, earlier: 3), AboutThePeriod));

        rule.Findings(Given.Compact with { InForceFrom = Fact.None }, 1.January(1900)).Select(finding => finding.Period!.Start.Year).ShouldBe([1897, 1898, 1899, 1900]);
    }

    [Theory]
    [InlineData("2023-06-30", Outcome.Pending)]
    [InlineData("2023-07-15", Outcome.Pending)]
    [InlineData("2023-07-16", Outcome.Broken)]
    public void It_may_be_due_after_the_end_of_the_quarter(string on, Outcome outcome)
    {
        MadeOf rule = new(new Per(Recurrence.EveryMonths(3, after: Period.FromDays(14)), AboutThePeriod));

        Finding second = Of(rule, Given.Day(on), new(1.April(2023), 30.June(2023)));
        second.Outcome.ShouldBe(outcome);
        second.Deadline.ShouldBe(outcome == Outcome.Pending ? 15.July(2023) : null);
    }

    [Theory]
    [InlineData("2023-07-14", Outcome.Kept)]
    [InlineData("2023-07-15", Outcome.Kept)]
    [InlineData("2023-07-16", Outcome.Broken)]
    public void What_is_made_on_the_due_day_is_in_time_and_on_the_next_it_is_not(string day, Outcome outcome)
    {
        DateInterval quarter = new(1.April(2023), 30.June(2023));
        MadeOf rule = new(new Per(Recurrence.EveryMonths(3, after: Period.FromDays(14)), AboutThePeriod));

        Of(rule, 1.September(2023), quarter, Report(Given.Day(day)) with { About = quarter }).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_quarter_that_is_due_when_the_next_has_closed_is_answered_for_until_it_has_been_due()
    {
        MadeOf rule = new(new Per(Recurrence.EveryMonths(3, after: Period.FromMonths(3)), AboutThePeriod));

        rule.Findings(With(), 30.June(2023)).Select(finding => (finding.Period!.Start, finding.Outcome)).ShouldBe(
            [(1.October(2022), Outcome.Broken), (1.January(2023), Outcome.Pending), (1.April(2023), Outcome.Pending)]);
        rule.Findings(With(), 1.July(2023)).Select(finding => (finding.Period!.Start, finding.Outcome)).ShouldBe(
            [(1.January(2023), Outcome.Pending), (1.April(2023), Outcome.Pending), (1.July(2023), Outcome.Pending)]);
        rule.Findings(With(), 2.July(2023))[0].Outcome.ShouldBe(Outcome.Broken);
    }

    [Theory]
    [InlineData(1, "2023-07-01", "2023-07-31")]
    [InlineData(2, "2023-07-01", "2023-08-31")]
    [InlineData(3, "2023-07-01", "2023-09-30")]
    [InlineData(4, "2023-05-01", "2023-08-31")]
    [InlineData(6, "2023-07-01", "2023-12-31")]
    [InlineData(12, "2023-01-01", "2023-12-31")]
    public void Periods_lie_in_the_calendar_year(int months, string first, string last)
        => new MadeOf(new Per(Recurrence.EveryMonths(months), AboutThePeriod)).Findings(With(), 31.July(2023))[^1].Period
            .ShouldBe(new DateInterval(Given.Day(first), Given.Day(last)));

    [Theory]
    [InlineData(null, 2)]
    [InlineData(1, 2)]
    [InlineData(4, 5)]
    [InlineData(100, 9)]
    public void So_many_earlier_periods_as_are_asked_for_are_answered_for_if_the_compact_was_in_force(int? earlier, int answers)
        => new MadeOf(new Per(Recurrence.EveryMonths(3, earlier: earlier), AboutThePeriod)).Findings(With(), 1.April(2023)).Count.ShouldBe(answers);

    [Fact]
    public void A_part_of_a_quarter_is_not_measured_as_a_whole_one()
        => new MadeOf(new Per(Recurrence.EveryMonths(3), AboutThePeriod)).Findings(With(), 1.July(2021))[0]
            .ShouldBeNotApplicable(NothingReason.PartOfAPeriod);

    [Theory]
    [InlineData(0, "whole number of periods of 0")]
    [InlineData(5, "12 months is no whole number of periods of 5")]
    [InlineData(24, "12 months is no whole number of periods of 24")]
    public void Periods_that_do_not_make_a_year_are_refused_with_both_numbers(int months, string refused)
        => Should.Throw<ArgumentOutOfRangeException>(() => Recurrence.EveryMonths(months)).Message.ShouldContain(refused);

    [Theory]
    [InlineData(0, 0, "while 1 earlier ones are answered for; got 0")]
    [InlineData(3, 1, "while 2 earlier ones are answered for; got 1")]
    public void So_few_earlier_periods_that_none_could_be_broken_are_refused_with_both_numbers(int after, int earlier, string refused)
        => Should.Throw<ArgumentOutOfRangeException>(() => Recurrence.EveryMonths(3, Period.FromMonths(after), earlier)).Message.ShouldContain(refused);

    [Theory]
    [InlineData(1, "juli 2023", "July 2023")]
    [InlineData(2, "1 juli–31 augusti 2023", "1 July–31 August 2023")]
    [InlineData(3, "tredje kvartalet 2023", "the third quarter of 2023")]
    [InlineData(6, "andra halvåret 2023", "the second half of 2023")]
    [InlineData(12, "2023", "2023")]
    public void A_period_is_called_what_people_call_it(int months, string swedish, string english)
    {
        MadeOf rule = new(new Per(Recurrence.EveryMonths(months), AboutThePeriod));
        Compact compact = Compact.From(With());
        Finding finding = rule.Findings(With(), 31.July(2023))[^1];

        new Words(Given.RuleSet(rule), compact, Language.Swedish).TitleOf(finding).ShouldEndWith($", {swedish}");
        new Words(Given.RuleSet(rule), compact, Language.English).TitleOf(finding).ShouldEndWith($", {english}");
    }

    private static Finding Of(MadeOf rule, LocalDate on, DateInterval period, params ForumReport[] reports)
        => rule.Findings(With(reports), on).Single(finding => finding.Period == period);

    private static ForumReport Report(LocalDate day) => new(Given.Council, day) { From = Given.Panel, About = Fact.None };

    private static CompactFacts With(params ForumReport[] reports) =>
        Given.Compact.With(new Group(Given.Panel)) with { Reports = [.. reports], Forums = [new Forum(Given.Council)] };
}
