namespace Overenskommelse.Rules;

public sealed class PreMeetingsPossibleTests
{
    private static readonly PreMeetingsPossible Rule = new(Given.Clause(), Given.Panel, [Given.Umbrella, Given.Region]);
    private static readonly Meeting Joint = new(MeetingKind.Group, 15.March(2023));
    private static readonly Meeting LaterJoint = new(MeetingKind.Group, 15.September(2023));

    [Fact]
    public void When_every_party_has_held_its_pre_meeting_it_could()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 14.March(2023))])
            .ShouldBeKept().ShouldCount(Unit.PreparedMeetings, observed: 1, required: 1);

    [Fact]
    public void When_one_party_has_not_somebody_has_to_judge_whether_it_could()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023))]).ShouldNeedJudgement().MustAct.ShouldBe([Given.Judge]);

    [Theory]
    [InlineData("2023-03-15", Outcome.Kept)]
    [InlineData("2023-03-16", Outcome.NeedsJudgement)]
    public void A_pre_meeting_comes_on_the_day_of_the_joint_meeting_or_before_it(string day, Outcome outcome)
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, Given.Day(day))]).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_pre_meeting_belongs_to_the_first_joint_meeting_after_it()
    {
        Meeting[] first = [Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023)), LaterJoint];

        Closed([.. first]).ShouldNeedJudgement();
        Closed([.. first, Pre(Given.Umbrella, 16.March(2023)), Pre(Given.Region, 15.September(2023))]).ShouldBeKept();
    }

    [Fact]
    public void The_order_in_which_meetings_are_stated_does_not_matter()
        => Closed([Pre(Given.Region, 1.September(2023)), LaterJoint, Pre(Given.Umbrella, 1.March(2023)), Joint, Pre(Given.Umbrella, 1.September(2023)), Pre(Given.Region, 1.March(2023))])
            .ShouldBeKept();

    [Fact]
    public void One_pre_meeting_may_be_of_two_parties()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)) with { Attended = [Given.Umbrella, Given.Region] }]).ShouldBeKept();

    [Fact]
    public void A_pre_meeting_late_in_the_year_before_belongs_to_the_first_joint_meeting_of_the_year()
        => Closed([Joint, Pre(Given.Umbrella, 20.December(2022)), Pre(Given.Region, 1.March(2023))]).ShouldBeKept();

    [Fact]
    public void A_cancelled_pre_meeting_was_not_held()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023)) with { Status = MeetingStatus.Cancelled }])
            .ShouldNeedJudgement();

    [Fact]
    public void Until_a_joint_meeting_is_held_there_is_nothing_to_judge()
    {
        Closed([Pre(Given.Umbrella, 1.March(2023))]).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Closed([Joint with { Status = MeetingStatus.Cancelled }]).ShouldBeNotApplicable(NothingReason.NoMeeting);
    }

    [Fact]
    public void Meetings_that_nobody_has_told_of_are_asked_for()
        => Closed(Fact.NotKnown).Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.Meetings);

    [Fact]
    public void Whose_pre_meeting_it_was_may_be_not_known()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023)) with { Attended = Fact.NotKnown }])
            .Outcome.ShouldNotBe(Outcome.Kept);

    [Theory]
    [InlineData(Verdict.Kept, Outcome.Kept)]
    [InlineData(Verdict.NotKept, Outcome.Broken)]
    public void A_judgement_decides(Verdict verdict, Outcome outcome)
        => Rule.AskedOfTheYearBefore(
                (Given.Compact with { Judgements = [new Judgement("clause", verdict, Given.Judge, 1.December(2023))] })
                    .With(new Group(Given.Judge)).WithMeetings(Given.Panel, [Joint]),
                1.January(2024))
            .Outcome.ShouldBe(outcome);

    private static Finding Closed(Register<Meeting> meetings) => Rule.AskedOfTheYearBefore(Given.Compact.WithMeetings(Given.Panel, meetings), 1.January(2024));

    private static Meeting Pre(PartyId party, LocalDate day) => new(MeetingKind.PreMeeting, day) { Attended = [party] };
}
