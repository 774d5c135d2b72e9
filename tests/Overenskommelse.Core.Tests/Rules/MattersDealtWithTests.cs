namespace Overenskommelse.Rules;

public sealed class MattersDealtWithTests
{
    private static readonly MatterId FollowUp = new("follow-up");
    private static readonly MatterId Direction = new("direction");
    private static readonly MattersDealtWith Rule = new(Given.Clause(), MeetingKind.Annual, [FollowUp, Direction]);
    private static readonly Meeting Meeting = new(MeetingKind.Annual, 1.October(2023)) { Matters = [FollowUp, Direction, new("coffee")] };

    [Fact]
    public void A_meeting_that_deals_with_every_matter_keeps_it() => Closed([Meeting]).ShouldBeKept();

    [Fact]
    public void A_matter_left_out_is_pending_while_the_year_is_open_and_broken_when_it_has_closed()
    {
        Open([Meeting with { Matters = [FollowUp] }]).ShouldBePending(31.December(2023)).MustAct.ShouldBe([Given.Bearer]);
        Closed([Meeting with { Matters = [FollowUp] }]).ShouldBeBroken((BreachReason.NotDealtWith, Direction)).MustAct.ShouldBe([Given.Bearer]);
    }

    [Fact]
    public void What_one_meeting_leaves_out_another_may_take_up()
        => Closed([Meeting with { Matters = [FollowUp] }, Meeting with { Matters = [Direction] }]).ShouldBeKept();

    [Theory]
    [InlineData("2023-02-28", Outcome.NotApplicable)]
    [InlineData("2023-03-01", Outcome.Broken)]
    [InlineData("2023-03-31", Outcome.Broken)]
    [InlineData("2023-04-01", Outcome.NotApplicable)]
    public void Where_days_of_the_year_are_told_other_meetings_are_no_matter(string day, Outcome outcome)
        => (Rule with { From = new AnnualDate(3, 1), By = new AnnualDate(3, 31) })
            .AskedOfTheYearBefore(Given.Compact with { Meetings = [Meeting with { Day = Given.Day(day), Matters = [FollowUp] }, Meeting] }, 1.January(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_meeting_that_dealt_with_nothing_breaks_it_for_every_matter()
        => Closed([Meeting with { Matters = [] }]).ShouldBeBroken((BreachReason.NotDealtWith, FollowUp), (BreachReason.NotDealtWith, Direction));

    [Fact]
    public void Until_a_meeting_is_held_there_is_nothing_to_judge() => Closed([]).ShouldBeNotApplicable(NothingReason.NoMeeting);

    [Fact]
    public void Whether_a_matter_was_dealt_with_is_asked_for()
    {
        var finding = Closed([Meeting with { Matters = Register.AtLeast(FollowUp) }]);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Matter, (Id)Direction)]);
        finding.Missing[0].Day.ShouldBe(1.October(2023));
    }

    [Fact]
    public void Who_attended_does_not_matter() => Closed([Meeting with { Attended = [] }]).ShouldBeKept();

    private static Finding Open(Register<Meeting> meetings) => Rule.Asked(Given.Compact with { Meetings = meetings }, 31.December(2023));

    private static Finding Closed(Register<Meeting> meetings) => Rule.AskedOfTheYearBefore(Given.Compact with { Meetings = meetings }, 1.January(2024));
}
