using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Meetings in the twelve months that end on the day asked about.</summary>
public sealed class RollingYearTests
{
    private static readonly MeetingsHeld OneAYear = new(Given.Clause(), MeetingKind.Group, Times: 1) { Group = Given.Panel };
    private static readonly MeetingsHeld Rule = OneAYear with { Yearly = Yearly.RollingTwelveMonths };

    [Theory]
    [InlineData("2023-06-15", "2024-06-14", Outcome.Kept)]
    [InlineData("2023-06-15", "2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-15", "2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", "2024-06-15", Outcome.Broken)]
    [InlineData("2023-02-28", "2024-02-29", Outcome.Broken)]
    [InlineData("2023-03-01", "2024-02-29", Outcome.Kept)]
    public void A_meeting_counts_for_twelve_months(string held, string on, Outcome outcome) => Ask(held, on).Outcome.ShouldBe(outcome);

    [Fact]
    public void It_answers_for_no_calendar_year()
    {
        var finding = Rule.Findings(Given.Compact.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, 1.June(2023))]), 1.January(2024))
            .ShouldHaveSingleItem();

        finding.Period.ShouldBeNull();
        finding.Deadline.ShouldBeNull();
    }

    [Theory]
    [InlineData("2023-06-15", "2024-01-01", "2024-06-14")]
    [InlineData("2023-03-01", "2024-01-01", "2024-02-29")]
    public void It_stands_until_the_meeting_falls_out(string held, string on, string until)
        => Ask(held, on).StandsUntil().ShouldBe(Given.Day(until));

    [Fact]
    public void What_is_not_measured_stands_until_there_are_twelve_months()
        => Rule.Asked(Given.Compact.WithMeetings(Given.Panel, []), 1.January(2022)).ShouldBeNotApplicable(NothingReason.PartOfAPeriod).StandsUntil().ShouldBe(17.May(2022));

    [Fact]
    public void What_is_not_measured_stands_until_there_have_been_twelve_months_of_the_group()
        => Rule.Asked(Given.Compact.With(new Group(Given.Panel) { FirstDay = 15.June(2023), Meetings = [] }), 1.January(2024))
            .StandsUntil().ShouldBe(13.June(2024));

    [Theory]
    [InlineData("2024-06-13", Outcome.NotApplicable)]
    [InlineData("2024-06-14", Outcome.Broken)]
    public void Less_than_twelve_months_of_the_group_are_not_measured(string on, Outcome outcome)
        => Rule.Asked(Given.Compact.With(new Group(Given.Panel) { FirstDay = 15.June(2023), Meetings = [] }), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2022-05-17", Outcome.NotApplicable)]
    [InlineData("2022-05-18", Outcome.Broken)]
    public void Less_than_twelve_months_are_not_measured(string on, Outcome outcome)
        => Rule.Asked(Given.Compact.WithMeetings(Given.Panel, []), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void It_takes_a_reading_of_its_own_kind_and_no_other()
    {
        OneAYear.Under(Yearly.RollingTwelveMonths).ShouldBe(Rule);
        Should.Throw<ArgumentException>(() => OneAYear.Under(Term.CalendarYear)).ParamName.ShouldBe("reading");
    }

    [Theory]
    [InlineData("2023-06-15", "2023-09-01")]
    [InlineData("2023-09-01", "2023-06-15")]
    public void Of_two_meetings_that_are_needed_it_stands_until_the_first_falls_out(string one, string other)
        => (Rule with { Times = 2 })
            .Asked(
                Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, Given.Day(one)), new(MeetingKind.Group, Given.Day(other))]),
                1.January(2024))
            .ShouldBeKept().StandsUntil().ShouldBe(14.June(2024));

    [Fact]
    public void In_less_than_twelve_months_a_meeting_that_may_be_enough_is_asked_about()
        => Rule.Asked(Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, 1.May(2022)) { Status = Fact.NotKnown }]), 17.May(2022))
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Panel, Given.Panel));

    [Fact]
    public void In_less_than_twelve_months_a_meeting_that_would_not_be_enough_does_not_matter()
        => (Rule with { Times = 2 })
            .Asked(Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, 1.May(2022)) { Status = Fact.NotKnown }]), 17.May(2022))
            .ShouldBeNotApplicable(NothingReason.PartOfAPeriod);

    [Fact]
    public void In_less_than_twelve_months_enough_is_enough()
        => Rule.Asked(Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, 1.May(2022))]), 17.May(2022)).ShouldBeKept();

    private static Finding Ask(string held, string on) =>
        Rule.Asked(Given.Compact.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, Given.Day(held))]), Given.Day(on));
}
