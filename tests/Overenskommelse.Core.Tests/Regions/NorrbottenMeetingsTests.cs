namespace Overenskommelse.Regions;

/// <summary>NB-14 to NB-25: leaders, meetings, nominations.</summary>
public sealed class NorrbottenMeetingsTests
{
    private static readonly CompactFacts Compact = Given.Norrbotten;

    [Fact]
    public void NB_14_two_from_the_leadership_group_share_the_leadership_of_meetings()
        => Compact.InNorrbotten("development-group.shared-leadership").ShouldBeKept();

    [Theory]
    [InlineData("2023-02-28", Outcome.Kept)]
    [InlineData("2023-03-01", Outcome.Broken)]
    public void NB_15_the_leadership_group_appoints_them_every_year(string on, Outcome outcome)
        => Compact.WithAppointments(Norrbotten.MeetingLeaders, Given.MeetingLeaders(1.March(2022)))
            .InNorrbotten("development-group.leaders-appointed-yearly", Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void NB_15_somebody_else_may_not_appoint_them()
        => Compact.WithAppointments(
                Norrbotten.MeetingLeaders,
                Given.MeetingLeaders(1.March(2024)).Known.Select(leader => leader with { AppointedBy = Given.Region }).ToRegister())
            .InNorrbotten("development-group.leaders-appointed-yearly")
            .ShouldBeBroken((BreachReason.AppointedByOther, Given.UmbrellaOffice), (BreachReason.AppointedByOther, Given.RegionOffice));

    [Theory]
    [InlineData("development-group.co-opting")]
    [InlineData("development-group.matters")]
    public void NB_16_and_20_permit_and_are_never_broken(string clause)
        => Compact.InNorrbotten(clause).ShouldBeNotApplicable(NothingReason.Permission);

    [Fact]
    public void NB_17_Samforma_gives_the_development_group_support()
    {
        Compact.InNorrbotten("development-group.support").ShouldBeKept();
        Compact.WithSeats(Norrbotten.DevelopmentGroup, Given.Seats(civil: 1)).InNorrbotten("development-group.support").ShouldBeBroken();
    }

    [Fact]
    public void NB_18_not_to_meet_four_times_is_a_deviation_and_no_breach_of_a_duty()
    {
        var report = Compact.WithMeetings(Norrbotten.DevelopmentGroup, []).InNorrbotten(2.January(2024));

        var lastYear = report["development-group.four-meetings"][0].ShouldBeBroken();
        lastYear.IsDeviation.ShouldBeTrue();
        report.FindingOf("development-group.four-meetings").ShouldBePending(31.December(2024));
    }

    [Fact]
    public void NB_18_every_party_can_hold_a_pre_meeting()
    {
        Compact.InNorrbotten("development-group.pre-meetings").ShouldBeKept();
        Compact.WithMeetings(Norrbotten.DevelopmentGroup, [new Meeting(MeetingKind.Group, 1.February(2024))])
            .InNorrbotten("development-group.pre-meetings").ShouldNeedJudgement();
    }

    [Fact]
    public void NB_19_working_groups_have_delimited_questions()
    {
        Group workingGroup = new(new("working-group")) { Question = "En fråga" };

        Compact.WithWorkingGroups(Norrbotten.DevelopmentGroup, workingGroup).InNorrbotten("development-group.working-groups").ShouldBeKept();
        Compact.InNorrbotten("development-group.working-groups").ShouldBeNotApplicable(NothingReason.NoWorkingGroups);
    }

    [Theory]
    [InlineData("2021-07-26", Outcome.Kept)]
    [InlineData("2021-07-27", Outcome.Broken)]
    public void NB_21_the_whole_of_26_July_is_inside(string day, Outcome outcome) => Nominated(day).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2021-04-20", Outcome.Broken)]
    [InlineData("2021-04-21", Outcome.Kept)]
    public void NB_22_nominations_open_with_the_decision_of_the_council(string day, Outcome outcome) => Nominated(day).Outcome.ShouldBe(outcome);

    [Fact]
    public void NB_23_an_annual_meeting_is_held()
    {
        Compact.InNorrbotten("annual-meeting.held").ShouldBeKept();
        (Compact with { Meetings = [] }).InNorrbotten("annual-meeting.held").ShouldBePending(31.December(2024));
        (Compact with { Meetings = [] }).InNorrbotten(2.January(2024))["annual-meeting.held"][0].ShouldBeBroken();
    }

    [Fact]
    public void NB_23_every_party_attends_and_breadth_has_to_be_judged()
    {
        Compact.InNorrbotten("annual-meeting.every-party-attends").ShouldBeKept();
        Compact.InNorrbotten("annual-meeting.broad-participation").ShouldNeedJudgement();
    }

    [Fact]
    public void NB_24_the_annual_meeting_follows_up_decides_the_direction_and_improves_collaboration()
    {
        Compact.InNorrbotten("annual-meeting.matters").ShouldBeKept();
        (Compact with { Meetings = [Given.AnnualMeeting(1.October(2023)) with { Matters = [Norrbotten.FollowUp] }] })
            .InNorrbotten(2.January(2024))["annual-meeting.matters"][0]
            .ShouldBeBroken((BreachReason.NotDealtWith, Norrbotten.Direction), (BreachReason.NotDealtWith, Norrbotten.Collaboration));
    }

    /// <summary>By an organisation that joined before the window opened.</summary>
    private static Finding Nominated(string day) =>
        (Compact with { InForceFrom = 1.January(2021) })
            .With(new Signatory(Given.Association(1), 1.January(2021)))
            .WithNominations(Norrbotten.DevelopmentGroup, [new Nomination(Given.Association(1), Given.Day(day))])
            .InNorrbotten("development-group.nominations", 31.December(2021));
}
