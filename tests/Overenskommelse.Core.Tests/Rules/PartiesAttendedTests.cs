using Overenskommelse.Examination;

namespace Overenskommelse.Rules;

public sealed class PartiesAttendedTests
{
    private static readonly PartiesAttended Rule = new(Given.Clause(), MeetingKind.Annual, [Given.Umbrella, Given.Region, Given.County]);
    private static readonly Meeting Full = new(MeetingKind.Annual, 1.October(2023)) { Attended = [Given.Umbrella, Given.Region, Given.County] };
    private static readonly Meeting WithoutCounty = Full with { Attended = [Given.Umbrella, Given.Region] };

    [Fact]
    public void Every_party_at_the_meeting_keeps_it()
    {
        Open([Full]).ShouldBeKept();
        Closed([Full]).ShouldBeKept();
    }

    [Fact]
    public void A_party_that_stayed_away_can_come_to_another_meeting_while_the_year_is_open()
        => Open([WithoutCounty]).ShouldBePending(31.December(2023)).MustAct.ShouldBe([Given.County]);

    [Fact]
    public void A_party_that_stayed_away_all_year_breaks_it_and_must_act()
        => Closed([WithoutCounty]).ShouldBeBroken((BreachReason.DidNotAttend, Given.County)).MustAct.ShouldBe([Given.County]);

    [Fact]
    public void The_meetings_of_the_year_are_taken_together()
        => Closed([WithoutCounty, Full with { Attended = [Given.County] }]).ShouldBeKept();

    [Fact]
    public void A_meeting_of_another_year_does_not_help()
        => Closed([WithoutCounty, Full with { Day = 31.December(2022) }, Full with { Day = 1.January(2024) }]).ShouldBeBroken((BreachReason.DidNotAttend, Given.County));

    [Theory]
    [InlineData("2023-02-28", Outcome.NotApplicable)]
    [InlineData("2023-03-01", Outcome.Broken)]
    [InlineData("2023-03-31", Outcome.Broken)]
    [InlineData("2023-04-01", Outcome.NotApplicable)]
    public void Where_days_of_the_year_are_told_other_meetings_are_no_matter(string day, Outcome outcome)
        => (Rule with { From = new AnnualDate(3, 1), By = new AnnualDate(3, 31) }).AskedOfTheYearBefore(Given.Compact with { Meetings = [WithoutCounty with { Day = Given.Day(day) }, Full] }, 1.January(2024)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2023-03-31", Outcome.Pending)]
    [InlineData("2023-04-01", Outcome.Broken)]
    public void A_party_that_stayed_away_can_come_until_the_last_of_those_days(string on, Outcome outcome)
        => Given.RuleSet(Rule with { By = new AnnualDate(3, 31) }).Examine(Compact.From(Given.Compact with { Meetings = [WithoutCounty with { Day = 1.February(2023) }] }), Given.Day(on))[^1].Outcome.ShouldBe(outcome);

    [Fact]
    public void Until_a_meeting_is_held_there_is_nothing_to_judge()
    {
        Open([]).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Closed([]).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Rule.Asked(Given.Compact with { Meetings = [WithoutCounty] }, 30.September(2023)).ShouldBeNotApplicable(NothingReason.NoMeeting);
    }

    [Fact]
    public void A_cancelled_meeting_or_one_of_another_kind_is_no_meeting()
        => Closed([WithoutCounty with { Status = MeetingStatus.Cancelled }, WithoutCounty with { Kind = MeetingKind.Occasion }])
            .ShouldBeNotApplicable(NothingReason.NoMeeting);

    [Fact]
    public void Whether_a_party_attended_is_asked_for()
    {
        ShouldLack(Closed([Full with { Attended = Register.AtLeast(Given.Umbrella, Given.Region) }]), FactKind.Attendance, Given.County);
        ShouldLack(Open([Full with { Attended = Register.AtLeast(Given.Umbrella, Given.Region) }]), FactKind.Attendance, Given.County);
    }

    [Fact]
    public void Attendance_that_nobody_has_told_of_is_asked_for_party_by_party()
        => Closed([Full with { Attended = Fact.NotKnown }]).Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe(
            [(FactKind.Attendance, Given.Umbrella), (FactKind.Attendance, Given.Region), (FactKind.Attendance, (Id)Given.County)]);

    [Fact]
    public void A_party_that_certainly_stayed_away_breaks_it_whatever_is_missing()
        => Rule.AskedOfTheYearBefore(
                Given.Compact with { Meetings = [WithoutCounty with { Attended = [Given.Umbrella] }, Full with { Status = Fact.NotKnown, Attended = [Given.County] }] },
                2.January(2024))
            .ShouldBeBroken((BreachReason.DidNotAttend, Given.Region));

    [Fact]
    public void Another_meeting_may_have_been_held()
        => Closed(Register.AtLeast(WithoutCounty)).Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.Meetings);

    [Fact]
    public void Another_meeting_does_not_matter_when_every_party_has_attended() => Closed(Register.AtLeast(Full)).ShouldBeKept();

    [Fact]
    public void Meetings_that_nobody_has_told_of_are_asked_for()
        => Closed(Fact.NotKnown).Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.Meetings);

    [Fact]
    public void Whether_the_meeting_was_held_is_asked_for()
        => Closed([Full with { Status = MeetingStatus.Called }]).Missing.Select(fact => fact.Kind).ShouldBe([FactKind.MeetingHeld]);

    [Fact]
    public void A_part_of_a_year_is_not_measured_as_a_year()
        => Rule.AskedOfTheYearBefore(Given.Compact with { InForceFrom = 2.January(2023), Meetings = [WithoutCounty] }, 2.January(2024))
            .ShouldBeNotApplicable(NothingReason.PartOfAPeriod);

    [Fact]
    public void Every_party_is_counted() => Closed([Full]).ShouldBeKept().Evidence.ShouldBe(new Breaches(3, []) { Met = [.. new Id[] { Given.Umbrella, Given.Region, Given.County }.Select(party => new Met(party, [1.October(2023)]))] });

    [Fact]
    public void Where_a_party_would_have_stayed_away_it_is_asked_whether_the_meeting_was_held()
    {
        Closed([WithoutCounty with { Status = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        Closed([WithoutCounty with { Status = Fact.NotKnown }, Full with { Status = MeetingStatus.Cancelled }])
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
    }

    [Fact]
    public void In_a_part_of_a_year_it_does_not_matter_whether_a_meeting_was_held_that_a_party_stayed_away_from()
        => Rule.AskedOfTheYearBefore(
                Given.Compact with { InForceFrom = 2.January(2023), Meetings = [WithoutCounty with { Status = Fact.NotKnown }] }, 2.January(2024))
            .ShouldBeNotApplicable(NothingReason.PartOfAPeriod);

    [Fact]
    public void In_a_part_of_a_year_it_is_asked_whether_a_meeting_was_held_that_every_party_attended()
        => Rule.AskedOfTheYearBefore(Given.Compact with { InForceFrom = 2.January(2023), Meetings = [Full with { Status = Fact.NotKnown }] }, 2.January(2024))
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));

    [Fact]
    public void Where_every_party_would_have_stayed_away_it_is_asked_whether_the_meeting_was_held()
        => Closed([Full with { Status = Fact.NotKnown, Attended = [] }]).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));

    [Fact]
    public void A_meeting_that_has_no_day_is_no_meeting() => Closed([WithoutCounty with { Day = Fact.None }]).ShouldBeNotApplicable(NothingReason.NoMeeting);

    private static Finding Open(Register<Meeting> meetings) => Rule.Asked(Given.Compact with { Meetings = meetings }, 31.December(2023));

    private static Finding Closed(Register<Meeting> meetings) => Rule.AskedOfTheYearBefore(Given.Compact with { Meetings = meetings }, 1.January(2024));

    private static void ShouldLack(Finding finding, FactKind kind, Id subject)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(kind, subject)]);
    }
}
