namespace Overenskommelse.Norms;

/// <summary>The periods that come round, at each of their boundaries.</summary>
public sealed class RecurrenceTests
{
    private static readonly Population<Meeting> Held = Meetings.Of(Given.Panel, MeetingKind.Group).That(Meetings.TookPlace);

    private static readonly RoundsOpened Opened = new(Decisions.Of(Given.Council), decided => decided.PlusDays(1), new AnnualDate(5, 31));

    private static readonly CompactFacts Facts = Given.Compact with { InForceFrom = 1.January(2019) };

    [Theory]
    [InlineData("2020-02-28", "")]
    [InlineData("2020-02-29", "2020-02-29/2021-02-27")]
    [InlineData("2021-02-27", "2020-02-29/2021-02-27")]
    [InlineData("2021-02-28", "2020-02-29/2021-02-27 2021-02-28/2022-02-27")]
    [InlineData("2022-02-28", "2021-02-28/2022-02-27 2022-02-28/2023-02-27")]
    [InlineData("2024-02-28", "2022-02-28/2023-02-27 2023-02-28/2024-02-28")]
    [InlineData("2024-02-29", "2023-02-28/2024-02-28 2024-02-29/2025-02-27")]
    public void A_year_from_a_leap_day_begins_on_the_last_of_February_and_goes_back_to_the_leap_day(string on, string periods)
        => Periods(Yearly(1), Facts, on).ShouldBe(periods);

    [Theory]
    [InlineData("2024-02-28", "2020-02-29/2024-02-28")]
    [InlineData("2024-02-29", "2020-02-29/2024-02-28 2024-02-29/2028-02-28")]
    [InlineData("2028-02-28", "2020-02-29/2024-02-28 2024-02-29/2028-02-28")]
    [InlineData("2028-02-29", "2024-02-29/2028-02-28 2028-02-29/2032-02-28")]
    public void Every_fourth_year_has_periods_of_four_years(string on, string periods) => Periods(Yearly(4), Facts, on).ShouldBe(periods);

    [Fact]
    public void Before_the_first_period_there_is_nothing_to_judge()
        => Yearly(1).Asked(Facts.WithMeetings(Given.Panel, []), 28.February(2020)).ShouldBeNotApplicable(NothingReason.NoPeriod).StandsUntil().ShouldBe(28.February(2020));

    [Theory]
    [InlineData("2021-02-26", Outcome.Kept, Outcome.Pending)]
    [InlineData("2021-02-27", Outcome.Kept, Outcome.Pending)]
    [InlineData("2021-02-28", Outcome.Broken, Outcome.Kept)]
    [InlineData("2022-02-27", Outcome.Broken, Outcome.Kept)]
    [InlineData("2022-02-28", Outcome.Broken, Outcome.Pending)]
    public void What_happens_on_the_last_day_of_a_period_is_in_it_and_on_the_day_after_in_the_next(string held, Outcome closed, Outcome open)
        => Yearly(1).Findings(Facts.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, Given.Day(held))]), Given.Day(held) > 27.February(2022) ? 27.February(2022) : Given.Day(held) > 28.February(2021) ? Given.Day(held) : 28.February(2021))
            .Select(finding => finding.Outcome).ShouldBe([closed, open]);

    [Theory]
    [InlineData("2021-03-27", Outcome.Pending)]
    [InlineData("2021-03-28", Outcome.Pending)]
    [InlineData("2021-03-29", Outcome.Broken)]
    public void What_may_be_done_after_a_period_can_be_done_until_its_due_day(string on, Outcome outcome)
    {
        var rule = new StatedNorm(Given.Clause(), () => new Per(Recurrence.EveryYears(1, 29.February(2020), Period.FromMonths(1)), new Count(Number.Of(Held.That(Meetings.Day.ByDue)), atLeast: 1)));

        rule.AskedOfTheYearBefore(Facts.WithMeetings(Given.Panel, []), Given.Day(on)).ShouldSatisfyAllConditions(
            finding => finding.Outcome.ShouldBe(outcome),
            finding => finding.Deadline.ShouldBe(outcome == Outcome.Pending ? 28.March(2021) : null));
    }

    [Fact]
    public void What_is_due_more_than_a_period_later_is_answered_for_until_that_day_has_passed()
    {
        var rule = new StatedNorm(Given.Clause(), () => new Per(Recurrence.EveryYears(1, 1.July(2020), Period.FromMonths(14)), new Count(Number.Of(Held.That(Meetings.Day.InPeriod)), atLeast: 1)));

        Periods(rule, Facts, "2022-09-01").ShouldBe("2020-07-01/2021-06-30 2021-07-01/2022-06-30 2022-07-01/2023-06-30");
        rule.Findings(Facts.WithMeetings(Given.Panel, []), 1.September(2022))[0].ShouldBePending(1.September(2022));
        rule.Findings(Facts.WithMeetings(Given.Panel, []), 2.September(2022))[0].ShouldBeBroken();
    }

    [Theory]
    [InlineData("2020-02-28", Outcome.Broken)]
    [InlineData("2020-02-29", Outcome.Broken)]
    [InlineData("2020-03-01", Outcome.NotApplicable)]
    public void A_period_that_the_compact_was_in_force_for_a_part_of_is_not_measured(string inForceFrom, Outcome outcome)
        => Yearly(1).AskedOfTheYearBefore((Facts with { InForceFrom = Given.Day(inForceFrom) }).WithMeetings(Given.Panel, []), 1.March(2021)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2021-02-26", "2020-02-29/2021-02-27 2021-02-28/2022-02-27")]
    [InlineData("2021-02-27", "2020-02-29/2021-02-27 2021-02-28/2022-02-27")]
    [InlineData("2021-02-28", "2021-02-28/2022-02-27")]
    [InlineData("2021-03-01", "2021-02-28/2022-02-27")]
    public void A_period_that_is_over_is_answered_for_where_the_compact_was_in_force_on_its_last_day(string inForceFrom, string periods)
        => Periods(Yearly(1), Facts with { InForceFrom = Given.Day(inForceFrom) }, "2021-06-15").ShouldBe(periods);

    [Fact]
    public void On_its_first_day_what_is_kept_stands_for_as_long_as_it_is_answered_for()
        => Yearly(1).Asked(Facts.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, 28.February(2021))]), 28.February(2021)).ShouldBeKept().StandsUntil().ShouldBe(27.February(2023));

    [Fact]
    public void What_comes_round_is_answered_for_by_its_periods_but_for_the_last_twelve_months()
        => new[] { Recurrence.CalendarYears, Recurrence.EveryMonths(3), Recurrence.EveryYears(2, Given.Signing), Recurrence.Rounds(Opened), Recurrence.TwelveMonths }
            .Select(each => each.IsByPeriod).ShouldBe([true, true, true, true, false]);

    [Fact]
    public void No_years_make_no_period()
        => Should.Throw<ArgumentException>(() => Recurrence.EveryYears(0, Given.Signing)).ParamName.ShouldBe("years");

    [Theory]
    [InlineData("2024-03-31", "")]
    [InlineData("2024-04-01", "")]
    [InlineData("2024-04-02", "2024-04-02/2024-05-31")]
    [InlineData("2024-06-01", "2024-04-02/2024-05-31")]
    public void A_round_is_answered_for_from_its_first_day(string on, string periods) => Periods(InRounds, Deciding("2024-04-01"), on).ShouldBe(periods);

    [Theory]
    [InlineData("2024-02-28", "2024-02-29/2024-05-31")]
    [InlineData("2023-02-28", "2023-03-01/2023-05-31")]
    [InlineData("2024-05-30", "2024-05-31/2024-05-31")]
    [InlineData("2024-05-31", "2024-06-01/2025-05-31")]
    public void A_round_lasts_until_the_first_such_day_of_the_year_on_or_after_its_first(string decided, string period)
        => Periods(InRounds, Deciding(decided), "2025-06-01").ShouldBe(period);

    [Theory]
    [InlineData("2024-05-30", "2024-04-02/2024-05-31")]
    [InlineData("2024-05-31", "2024-04-02/2024-05-31 2024-06-01/2025-05-31")]
    public void A_second_decision_whose_round_begins_on_the_last_day_of_one_opens_none_and_on_the_day_after_one_of_its_own(string second, string periods)
        => Periods(InRounds, Deciding("2024-04-01", second), "2024-06-01").ShouldBe(periods);

    [Fact]
    public void The_latest_round_and_the_one_before_it_are_answered_for()
        => Periods(InRounds, Deciding("2022-04-01", "2023-04-01", "2024-04-01"), "2024-05-01").ShouldBe("2023-04-02/2023-05-31 2024-04-02/2024-05-31");

    [Theory]
    [InlineData("2024-04-01", Outcome.Broken)]
    [InlineData("2024-04-02", Outcome.Kept)]
    [InlineData("2024-05-31", Outcome.Kept)]
    [InlineData("2024-06-01", Outcome.Broken)]
    public void What_happens_in_a_round_happens_from_its_first_day_until_its_last(string held, Outcome outcome)
        => InRounds.Asked(Deciding("2024-04-01").WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, Given.Day(held))]), 2.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void In_a_round_what_is_asked_for_can_come_until_its_last_day()
    {
        InRounds.Asked(Deciding("2024-04-01"), 31.May(2024)).ShouldBePending(31.May(2024)).StandsUntil().ShouldBe(31.May(2024));
        InRounds.Asked(Deciding("2024-04-01"), 1.June(2024)).ShouldBeBroken();
    }

    [Theory]
    [InlineData("2024-09-01", "2024-06-15", "2024-09-10")]
    [InlineData("2024-06-10", "2024-06-15", "2024-06-19")]
    public void Before_the_first_day_of_a_round_there_is_nothing_to_judge_until_the_day_before_it(string decided, string on, string until)
    {
        RoundsOpened later = new(Decisions.Of(Given.Council), static day => day.PlusDays(10), new AnnualDate(7, 26));
        Rule rule = new MadeOf(new Per(Recurrence.Rounds(later), new Count(Number.Of(Meetings.Of(null, MeetingKind.Annual)), atLeast: 1)));
        CompactFacts facts = Given.Compact with { Decisions = [new Decision(Given.Council, Given.Day(decided))], Forums = [new Forum(Given.Council)] };

        rule.Asked(facts, Given.Day(on)).ShouldBeNotApplicable(NothingReason.NoPeriod).StandsUntil().ShouldBe(Given.Day(until));
    }

    [Fact]
    public void A_decision_whose_day_is_not_known_is_asked_for()
    {
        var facts = Facts.WithMeetings(Given.Panel, []) with { Decisions = [new Decision(Given.Council, Fact.NotKnown)] };

        InRounds.Asked(facts, Given.Today).ShouldBeUndetermined((FactKind.DecisionDay, Given.Council, Given.Council));
    }

    [Fact]
    public void A_decision_that_opens_a_round_brings_up_its_question()
    {
        var report = Examination.Examining.Examine(Given.RuleSet(InRounds), Compact.From(Deciding()), 15.April(2024));

        var considered = report.Consider([new Compacts.Changes.DecisionRecorded(new Decision(Given.Council, 1.April(2024)))]);

        considered.Misfits.ShouldBeEmpty();
        considered.NewlyOpen.ShouldHaveSingleItem().ShouldBePending(31.May(2024));
        considered.IsAccepted.ShouldBeTrue();
    }

    private static readonly StatedNorm InRounds = new StatedNorm(Given.Clause(), () => new Per(Recurrence.Rounds(Opened), new Count(Number.Of(Held.That(Meetings.Day.InPeriod)), atLeast: 1)));

    private static StatedNorm Yearly(int years) => new StatedNorm(
        Given.Clause(), () => new Per(Recurrence.EveryYears(years, 29.February(2020)), new Count(Number.Of(Held.That(Meetings.Day.InPeriod)), atLeast: 1)));

    private static CompactFacts Deciding(params string[] days) =>
        Facts.WithMeetings(Given.Panel, []) with { Decisions = days.Select(day => new Decision(Given.Council, Given.Day(day))).ToRegister() };

    private static string Periods(Rule rule, CompactFacts facts, string on) => string.Join(
        ' ', rule.Findings(facts.WithMeetings(Given.Panel, []), Given.Day(on)).Select(finding => finding.Period).OfType<DateInterval>().Select(period => $"{period.Start:uuuu-MM-dd}/{period.End:uuuu-MM-dd}"));
}
