using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Rules;

/// <summary>A meeting is called at least ten days before.</summary>
public sealed class MeetingsCalledTests
{
    private static readonly MeetingsCalled Rule = new(Given.Clause(), MeetingKind.Annual, Period.FromDays(10));
    private static readonly Meeting Held = new(MeetingKind.Annual, 20.May(2024));

    [Theory]
    [InlineData("2024-05-09", Outcome.Kept)]
    [InlineData("2024-05-10", Outcome.Kept)]
    [InlineData("2024-05-11", Outcome.Broken)]
    public void Ten_days_before_is_in_time_and_nine_are_not(string called, Outcome outcome) => Ask(Held with { CalledOn = Given.Day(called) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void The_last_day_to_call_it_is_told()
    {
        Breach late = Ask(Held with { CalledOn = 11.May(2024) }).ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem();

        (late.Reason, late.Day, late.Limit).ShouldBe((BreachReason.CalledLate, (DayFact)20.May(2024), (DayFact)10.May(2024)));
    }

    [Fact]
    public void One_that_was_not_called_is_amiss() => Ask(Held with { CalledOn = Fact.None }).ShouldBeBroken();

    [Fact]
    public void When_it_was_called_is_asked_of_whoever_keeps_the_list()
        => Ask(Held).ShouldBeUndetermined((FactKind.MeetingCalledOn, Given.Bearer, Given.Bearer)).Missing.ShouldHaveSingleItem().Day.ShouldBe((DayFact)20.May(2024));

    [Theory]
    [InlineData(4, Outcome.Kept)]
    [InlineData(5, Outcome.Undetermined)]
    public void A_month_is_enough_where_every_day_of_it_is_in_time(int month, Outcome outcome) => Ask(Held with { CalledOn = DayFact.InMonth(2024, month) }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-05-22", Outcome.Broken)]
    [InlineData("2024-04-21", Outcome.Kept)]
    [InlineData("2024-04-22", Outcome.Undetermined)]
    public void Of_a_meeting_that_is_known_to_its_month_the_call_may_tell(string called, Outcome outcome)
        => Ask(Held with { Day = DayFact.InMonth(2024, 5), CalledOn = Given.Day(called) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void Only_what_has_been_held_is_looked_at()
    {
        Ask().ShouldBeNotApplicable(NothingReason.NoMeeting);
        Ask(Held with { Status = MeetingStatus.Cancelled, CalledOn = Fact.None }).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Ask(Held with { Kind = MeetingKind.Conference, CalledOn = Fact.None }).ShouldBeNotApplicable(NothingReason.NoMeeting);
    }

    [Fact]
    public void Of_a_group_its_own_are_looked_at()
    {
        Meeting meeting = new(MeetingKind.Group, 20.May(2024)) { CalledOn = 19.May(2024) };
        MeetingsCalled rule = Rule with { Kind = MeetingKind.Group, Group = Given.Panel };

        rule.Asked(Given.Compact.WithMeetings(Given.Panel, [meeting])).ShouldBeBroken();
        (rule with { Before = Period.FromDays(1) }).Asked(Given.Compact.WithMeetings(Given.Panel, [meeting])).ShouldBeKept();
    }

    [Fact]
    public void A_month_before_is_counted_by_the_calendar()
    {
        MeetingsCalled rule = Rule with { Before = Period.FromMonths(1) };
        Finding Called(LocalDate day) => rule.Asked(Given.Compact with { Meetings = [new(MeetingKind.Annual, 31.March(2024)) { CalledOn = day }] });

        Called(29.February(2024)).ShouldBeKept();
        Called(1.March(2024)).ShouldBeBroken();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void It_is_called_a_day_before_or_more(int days)
        => Should.Throw<ArgumentOutOfRangeException>(() => Rule with { Before = Period.FromDays(days) }).ParamName.ShouldBe("Before");

    [Fact]
    public void Hours_are_no_days() => Should.Throw<ArgumentOutOfRangeException>(() => Rule with { Before = Period.FromHours(24) });

    [Fact]
    public void A_call_after_the_meeting_contradicts_it()
    {
        Compact.TryFrom(Given.Compact with { Meetings = [Held with { CalledOn = 21.May(2024) }] }, out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("Meetings[0].Day");
    }

    [Fact]
    public void The_day_of_the_call_is_taken_over_when_the_meeting_is_held()
    {
        Compact called = Compact.From(Given.Compact).Apply(new MeetingCalled(null, Held with { CalledOn = 1.May(2024) }));

        called.Apply(new MeetingTookPlace(null, Held)).Facts.Meetings.Known.ShouldHaveSingleItem().ShouldBe(Held with { CalledOn = 1.May(2024) });
    }

    [Theory]
    [InlineData("sv", "Det årliga mötet den 20 maj 2024 utlystes den 11 maj 2024, nio dagar i förväg (sista dagen var den 10 maj 2024).")]
    [InlineData("en", "The annual meeting on 20 May 2024 was called on 11 May 2024, nine days ahead (the last day was 10 May 2024).")]
    public void It_is_said_which_and_by_when(string language, string says)
    {
        Compact compact = Compact.From(Given.Compact with { Meetings = [Held with { CalledOn = 11.May(2024) }] });
        RuleSet rules = Given.RuleSet(Rule);

        new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(compact, Given.Today)[^1]).ShouldStartWith(says);
    }

    private static Finding Ask(params Meeting[] meetings) => Rule.Asked(Given.Compact with { Meetings = [.. meetings] });
}
