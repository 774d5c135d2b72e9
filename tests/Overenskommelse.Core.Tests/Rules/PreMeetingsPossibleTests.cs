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

    /// <summary>With more ways to fill them in than are tried, the days by which they could be told apart are not gathered for each pair of them.</summary>
    [Fact]
    public void Many_pre_meetings_of_no_known_day_are_not_compared_one_by_one()
    {
        const int many = 150;
        Register<Meeting> meetings = [.. Enumerable.Range(0, many).SelectMany(number => new Meeting[]
        {
            new(MeetingKind.Group, 1.January(2023).PlusDays(2 * number)) { Key = new($"joint-{number}") },
            new(MeetingKind.PreMeeting, Fact.NotKnown) { PreMeetingOf = Given.Region, Key = new($"pre-meeting-{number}") },
        })];
        CompactFacts facts = Given.Compact.WithMeetings(Given.Panel, meetings);
        long before = GC.GetAllocatedBytesForCurrentThread();

        new PreMeetingsPossible(Given.Clause(), Given.Panel, [Given.Region]).AskedOfTheYearBefore(facts, Given.Today).Outcome.ShouldBe(Outcome.Undetermined);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(many * many * 2_000L);
    }

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
    public void A_pre_meeting_that_two_parties_attended_is_the_one_party_s_own()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)) with { Attended = [Given.Umbrella, Given.Region] }]).ShouldNeedJudgement();

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
    public void Meetings_that_nobody_has_told_of_are_asked_for_and_the_pre_meetings_with_them()
        => Closed(Fact.NotKnown).Missing.Select(fact => (fact.Kind, fact.Meeting)).ShouldBe([(FactKind.Meetings, MeetingKind.Group), (FactKind.Meetings, MeetingKind.PreMeeting)]);

    [Fact]
    public void Whose_pre_meeting_it_was_may_be_not_known()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023)) with { PreMeetingOf = Fact.NotKnown }])
            .Outcome.ShouldNotBe(Outcome.Kept);

    [Theory]
    [InlineData(Verdict.Kept, Outcome.Kept)]
    [InlineData(Verdict.NotKept, Outcome.Broken)]
    public void A_judgement_decides(Verdict verdict, Outcome outcome)
        => Rule.AskedOfTheYearBefore(
                (Given.Compact with { Judgements = [new Judgement("clause", verdict, Given.Judge, 1.December(2023)) { Year = 2023 }] })
                    .With(new Group(Given.Judge)).WithMeetings(Given.Panel, [Joint]),
                1.January(2024))
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void The_days_of_the_joint_meetings_are_told_in_order()
        => Closed([LaterJoint, Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023)), Pre(Given.Umbrella, 1.September(2023)), Pre(Given.Region, 1.September(2023))])
            .Evidence.ShouldBe(new Tally(Unit.PreparedMeetings, 2, 2) { Days = [15.March(2023), 15.September(2023)] });

    [Fact]
    public void Each_party_that_held_none_is_named_with_the_meeting()
    {
        Finding finding = Closed([LaterJoint, Joint, Pre(Given.Umbrella, 1.March(2023))]).ShouldNeedJudgement();

        Tally tally = finding.Evidence.ShouldBeOfType<ToJudge>().Beside.ShouldBeOfType<Tally>();
        tally.Observed.ShouldBe(0);
        tally.Apart.Select(breach => (breach.Subject, breach.Day)).ShouldBe(
            [(Given.Region, 15.March(2023)), (Given.Umbrella, 15.September(2023)), (Given.Region, 15.September(2023))]);
    }

    [Fact]
    public void Nobody_is_named_where_all_held_theirs()
        => Closed([Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023))]).Evidence.ShouldBeOfType<Tally>().Apart.ShouldBeEmpty();

    [Fact]
    public void Which_meetings_a_group_has_held_that_is_not_named_is_asked_for()
        => Rule.AskedOfTheYearBefore(Given.Compact, 1.January(2024)).ShouldBeUndetermined((FactKind.Meetings, Given.Panel, Given.Panel), (FactKind.Meetings, Given.Panel, Given.Panel));

    [Fact]
    public void Whose_pre_meeting_it_was_is_asked_for_when_nobody_has_told()
    {
        Closed([Joint, Pre(Given.Region, 1.March(2023)), Pre(Given.Umbrella, 1.March(2023)) with { PreMeetingOf = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.PreMeetingOf, Given.Panel, Given.Panel), (FactKind.Attendance, Given.Umbrella, Given.Panel));
        Closed([Joint, Pre(Given.Umbrella, 1.March(2023)) with { PreMeetingOf = Fact.None, Attended = [] }]).ShouldNeedJudgement();
        Closed([Joint, Pre(Given.Umbrella, 1.March(2023)) with { PreMeetingOf = Fact.NotKnown, Status = MeetingStatus.Cancelled }]).ShouldNeedJudgement();
    }

    [Fact]
    public void Whether_a_meeting_was_held_and_when_is_asked_for()
    {
        Closed([Joint with { Status = MeetingStatus.Called }]).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Panel, Given.Panel));
        Closed([Joint, Pre(Given.Region, 1.March(2023)), Pre(Given.Umbrella, 1.March(2023)) with { Day = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.MeetingDay, Given.Panel, Given.Panel));
    }

    [Fact]
    public void Nothing_is_asked_of_a_meeting_of_another_kind()
        => Closed([Joint, new Meeting(new("seminar"), Fact.NotKnown)]).ShouldNeedJudgement();

    [Theory]
    [InlineData("2022-11-14", Outcome.NeedsJudgement)]
    [InlineData("2022-11-15", Outcome.NeedsJudgement)]
    [InlineData("2022-11-16", Outcome.Undetermined)]
    public void Nothing_is_asked_of_what_came_before_the_last_joint_meeting_of_the_year_before_or_on_its_day(string day, Outcome outcome)
        => Closed(
            [
                Joint with { Day = 15.March(2022) }, Joint with { Day = 15.November(2022) }, Joint, Pre(Given.Region, 1.March(2023)),
                Pre(Given.Umbrella, Given.Day(day)) with { PreMeetingOf = Fact.NotKnown },
            ]).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2022-12-31", Outcome.Kept)]
    [InlineData("2023-01-01", Outcome.Undetermined)]
    public void A_joint_meeting_on_1_January_is_the_first_of_its_year_and_not_the_last_of_the_year_before(string joint, Outcome outcome)
        => Closed([Joint with { Day = Given.Day(joint) }, Joint, Pre(Given.Umbrella, 1.March(2023)), Pre(Given.Region, 1.March(2023)), Pre(Given.Region, 20.December(2022)), Pre(Given.Umbrella, 20.December(2022)) with { PreMeetingOf = Fact.NotKnown }])
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void Nothing_is_asked_of_the_year_after_or_of_what_is_still_to_come()
    {
        Register<Meeting> meetings = [Joint, new(MeetingKind.Group, 15.March(2024)) { Status = MeetingStatus.Called }];

        Rule.AskedOfTheYearBefore(Given.Compact.WithMeetings(Given.Panel, meetings), 15.June(2024)).ShouldNeedJudgement();
        Rule.Asked(Given.Compact.WithMeetings(Given.Panel, meetings), 14.March(2024)).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Rule.Asked(Given.Compact.WithMeetings(Given.Panel, meetings), 15.March(2024)).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Panel, Given.Panel));
    }

    [Theory]
    [InlineData("2023-03-15", Outcome.NeedsJudgement)]
    [InlineData("2023-09-14", Outcome.NeedsJudgement)]
    [InlineData("2023-09-15", Outcome.Kept)]
    [InlineData("2023-09-16", Outcome.Kept)]
    public void A_judgement_counts_from_the_day_of_the_last_joint_meeting_that_it_can_be_about(string day, Outcome outcome)
        => Judged(Given.Day(day), LaterJoint, Joint).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2023-03-14", Outcome.NeedsJudgement)]
    [InlineData("2023-03-15", Outcome.Kept)]
    [InlineData("2023-03-16", Outcome.Kept)]
    public void A_later_meeting_that_every_party_has_prepared_needs_no_judgement_of_its_own(string day, Outcome outcome)
        => Judged(Given.Day(day), Joint, LaterJoint, Pre(Given.Umbrella, 1.September(2023)), Pre(Given.Region, 1.September(2023))).Outcome.ShouldBe(outcome);

    private static Finding Judged(LocalDate day, params Meeting[] meetings) => Rule.AskedOfTheYearBefore(
        (Given.Compact with { Judgements = [new Judgement("clause", Verdict.Kept, Given.Judge, day) { Year = 2023 }] })
            .With(new Group(Given.Judge)).WithMeetings(Given.Panel, meetings.ToRegister()),
        1.January(2024));

    private static Finding Closed(Register<Meeting> meetings) => Rule.AskedOfTheYearBefore(Given.Compact.WithMeetings(Given.Panel, meetings), 1.January(2024));

    private static Meeting Pre(PartyId party, LocalDate day) => new(MeetingKind.PreMeeting, day) { PreMeetingOf = party };
}
