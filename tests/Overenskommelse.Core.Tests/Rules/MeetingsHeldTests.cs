namespace Overenskommelse.Rules;

public sealed class MeetingsHeldTests
{
    private static readonly MeetingsHeld FourOfTheGroup = new(Given.Clause(), MeetingKind.Group, Times: 4) { Group = Given.Panel };
    private static readonly MeetingsHeld OneConference = new(Given.Clause(), MeetingKind.Conference, Times: 1) { ArrangedBy = Given.Panel };
    private static readonly LocalDate[] ThreeDays = [1.February(2023), 1.May(2023), 1.September(2023)];
    private static readonly Meeting Fourth = new(MeetingKind.Group, 1.November(2023));

    [Fact]
    public void As_many_as_asked_for_keep_it()
        => Ask(Held([.. ThreeDays, 30.September(2023)]), "2023-09-30").ShouldBeKept().ShouldCount(Unit.GroupMeetings, observed: 4, required: 4);

    [Fact]
    public void One_too_few_is_pending_until_the_last_day_of_the_year_with_one_to_go()
    {
        var finding = Ask(Held(ThreeDays), "2023-09-30").ShouldBePending(31.December(2023));

        finding.ShouldCount(Unit.GroupMeetings, observed: 3, required: 4);
        finding.Evidence.ShouldBeOfType<Tally>().Lacking.ShouldBe(1);
        finding.Evidence.ShouldBeOfType<Tally>().Days.ShouldBe((ValueList<LocalDate>)[.. ThreeDays]);
        finding.MustAct.ShouldBe([Given.Bearer]);
        finding.Period.ShouldBe(Days.Year(2023));
        finding.StandsUntil().ShouldBe(31.December(2023));
    }

    [Theory]
    [InlineData("2023-09-30", false)]
    [InlineData("2023-10-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void A_day_that_is_set_later_in_the_year_is_told_beside_what_remains(string called, bool isAhead)
    {
        Meeting meeting = new(MeetingKind.Group, Given.Day(called)) { Status = MeetingStatus.Called };
        Finding finding = Ask([.. Held([1.February(2023)]).Known, meeting], "2023-09-30");

        (finding.Evidence is Tally { Ahead: { Count: 1 } ahead } && ahead[0] == Given.Day(called)).ShouldBe(isAhead);
    }

    [Theory]
    [InlineData("2023-09-29", true)]
    [InlineData("2023-09-30", true)]
    [InlineData("2023-10-01", false)]
    public void A_day_that_was_set_and_has_come_is_asked_about_beside_what_remains(string called, bool hasCome)
    {
        Meeting meeting = new(MeetingKind.Group, Given.Day(called)) { Status = MeetingStatus.Called };
        Finding finding = Ask([.. Held([1.February(2023)]).Known, meeting], "2023-09-30");

        finding.ShouldBePending(31.December(2023)).Missing.ShouldBeEmpty();
        finding.Evidence.ShouldBeOfType<Tally>().InDoubt.Select(missing => (missing.Kind, missing.Day))
            .ShouldBe(hasCome ? [(FactKind.MeetingHeld, Given.Day(called))] : []);
    }

    [Fact]
    public void A_cancelled_meeting_is_not_ahead()
        => Ask([.. Held(ThreeDays).Known, Fourth with { Status = MeetingStatus.Cancelled }], "2023-09-30").ShouldBePending(31.December(2023)).Evidence.ShouldBeOfType<Tally>().Ahead.ShouldBeEmpty();

    [Fact]
    public void On_the_last_day_of_the_year_it_is_still_pending_and_the_day_after_it_is_broken()
    {
        Ask(Held(ThreeDays), "2023-12-31").ShouldBePending(31.December(2023));
        AskOfTheYearBefore(Held(ThreeDays), "2024-01-01").ShouldBeBroken().ShouldCount(Unit.GroupMeetings, observed: 3, required: 4);
    }

    [Fact]
    public void In_January_last_years_shortfall_stays_visible_beside_the_new_year()
    {
        var findings = FourOfTheGroup.Findings(Meeting(Held(ThreeDays)), 2.January(2024));

        findings.Select(finding => (finding.Period, finding.Outcome)).ShouldBe([(Days.Year(2023), Outcome.Broken), (Days.Year(2024), Outcome.Pending)]);
    }

    [Theory]
    [InlineData("2022-12-31", Outcome.Broken)]
    [InlineData("2023-01-01", Outcome.Kept)]
    [InlineData("2023-12-31", Outcome.Kept)]
    [InlineData("2024-01-01", Outcome.Broken)]
    public void A_year_is_from_1_January_to_31_December(string fourth, Outcome outcome)
        => AskOfTheYearBefore(Held([.. ThreeDays, Given.Day(fourth)]), "2024-06-15").Outcome.ShouldBe(outcome);

    [Fact]
    public void Two_meetings_on_one_day_are_two_when_a_key_tells_them_apart_and_may_be_one_otherwise()
    {
        Ask(Held([.. ThreeDays, ThreeDays[0]]), "2023-09-30").ShouldBeUndetermined((FactKind.Meetings, Given.Panel, Given.Panel));
        Ask([.. Held(ThreeDays).Known, .. Held([ThreeDays[0]]).Known.Select(meeting => meeting with { Key = new("second") })], "2023-09-30").ShouldBeKept();
    }

    [Fact]
    public void A_meeting_after_the_day_asked_about_has_not_been_held()
    {
        Ask([.. Held(ThreeDays).Known, Fourth], "2023-10-31").ShouldBePending(31.December(2023));
        Ask([.. Held(ThreeDays).Known, Fourth], "2023-11-01").ShouldBeKept();
    }

    [Fact]
    public void A_cancelled_meeting_does_not_count()
        => AskOfTheYearBefore([.. Held(ThreeDays).Known, Fourth with { Status = MeetingStatus.Cancelled }], "2024-01-02").ShouldBeBroken();

    [Fact]
    public void A_meeting_that_was_called_is_not_certain_to_have_been_held_once_its_day_has_come()
    {
        Register<Meeting> meetings = [.. Held(ThreeDays).Known, Fourth with { Status = MeetingStatus.Called }];

        Ask(meetings, "2023-10-31").ShouldBePending(31.December(2023));
        ShouldLack(AskOfTheYearBefore(meetings, "2024-01-02"), FactKind.MeetingHeld);
    }

    [Fact]
    public void A_meeting_of_unknown_status_is_asked_about()
        => ShouldLack(AskOfTheYearBefore([.. Held(ThreeDays).Known, Fourth with { Status = Fact.NotKnown }], "2024-01-02"), FactKind.MeetingHeld);

    [Fact]
    public void A_meeting_of_unknown_day_that_could_make_it_enough_is_asked_about()
        => ShouldLack(AskOfTheYearBefore([.. Held(ThreeDays).Known, Fourth with { Day = Fact.NotKnown }], "2024-01-02"), FactKind.MeetingDay);

    [Fact]
    public void A_meeting_of_unknown_day_that_could_not_make_it_enough_does_not_matter()
        => AskOfTheYearBefore([.. Held(ThreeDays[..2]).Known, Fourth with { Day = Fact.NotKnown }], "2024-01-02").ShouldBeBroken();

    [Theory]
    [InlineData("pre-meeting")]
    [InlineData("a-kind-of-a-hosts-own")]
    public void A_meeting_of_another_kind_does_not_count(string kind)
        => AskOfTheYearBefore([.. Held(ThreeDays).Known, Fourth with { Kind = new(kind) }], "2024-01-02").ShouldBeBroken();

    [Fact]
    public void A_meeting_of_the_whole_compact_is_none_of_the_groups()
        => (FourOfTheGroup with { Kind = new("seminar") })
            .AskedOfTheYearBefore(Meeting([.. Held(ThreeDays).Known.Select(AsOther)]) with { Meetings = [AsOther(Fourth)] }, 2.January(2024)).ShouldBeBroken();

    private static Meeting AsOther(Meeting meeting) => meeting with { Kind = new("seminar") };

    [Fact]
    public void Meetings_that_may_lack_some_leave_it_undetermined_until_there_are_enough()
    {
        ShouldLack(AskOfTheYearBefore(Register.AtLeast([.. Held(ThreeDays).Known]), "2024-01-02"), FactKind.Meetings);
        ShouldLack(Ask(Fact.NotKnown, "2023-06-15"), FactKind.Meetings);
        AskOfTheYearBefore(Register.AtLeast([.. Held(ThreeDays).Known, Fourth]), "2024-01-02").ShouldBeKept();
    }

    [Fact]
    public void Of_a_group_that_is_not_named_the_meetings_are_not_known()
        => FourOfTheGroup.AskedOfTheYearBefore(Given.Compact, 2.January(2024)).ShouldBeUndetermined((FactKind.Meetings, Given.Panel, Given.Panel));

    [Theory]
    [InlineData("2023-01-01", Outcome.Broken)]
    [InlineData("2023-01-02", Outcome.NotApplicable)]
    public void A_part_of_a_year_is_not_measured_as_a_year(string inForceFrom, Outcome outcome)
        => FourOfTheGroup.AskedOfTheYearBefore(Meeting(Held(ThreeDays)) with { InForceFrom = Given.Day(inForceFrom) }, 2.January(2024))
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void A_part_of_a_year_keeps_it_when_enough_was_done_anyway()
        => FourOfTheGroup.AskedOfTheYearBefore(Meeting([.. Held(ThreeDays).Known, Fourth]) with { InForceFrom = 2.January(2023) }, 2.January(2024)).ShouldBeKept();

    [Theory]
    [InlineData("2023-12-30", Outcome.NotApplicable)]
    [InlineData("2023-12-31", Outcome.Pending)]
    public void A_year_that_the_compact_will_not_last_is_not_measured(string lastDay, Outcome outcome)
        => FourOfTheGroup.Asked(Meeting(Held(ThreeDays)) with { LastDay = Given.Day(lastDay) }, 15.June(2023)).Outcome.ShouldBe(outcome);

    [Fact]
    public void There_is_no_year_before_when_the_compact_was_not_in_force_then()
        => FourOfTheGroup.Findings(Meeting([]) with { InForceFrom = 1.January(2024) }, 15.June(2024)).ShouldHaveSingleItem().Period.ShouldBe(Days.Year(2024));

    [Fact]
    public void A_meeting_of_the_whole_compact_counts_when_no_group_is_named()
        => Conference(new Meeting(MeetingKind.Conference, 1.May(2023)) { ArrangedBy = Given.Panel }).ShouldBeKept().ShouldCount(Unit.Conferences, 1, 1);

    [Fact]
    public void A_meeting_convened_by_somebody_else_does_not_count()
        => Conference(new Meeting(MeetingKind.Conference, 1.May(2023)) { ArrangedBy = Given.County }).ShouldBeBroken();

    [Fact]
    public void A_meeting_that_nobody_convened_does_not_count()
        => Conference(new Meeting(MeetingKind.Conference, 1.May(2023)) { ArrangedBy = Fact.None }).ShouldBeBroken();

    [Fact]
    public void Who_arranged_it_is_asked_for() => ShouldLack(Conference(new Meeting(MeetingKind.Conference, 1.May(2023))), FactKind.ArrangedBy);

    [Fact]
    public void Who_convened_it_does_not_matter_when_the_clause_names_nobody()
        => (OneConference with { ArrangedBy = null })
            .AskedOfTheYearBefore(Given.Compact with { Meetings = [new Meeting(MeetingKind.Conference, 1.May(2023))] }, 2.January(2024)).ShouldBeKept();

    [Fact]
    public void A_meeting_that_has_no_day_was_not_held()
        => AskOfTheYearBefore([.. Held(ThreeDays).Known, Fourth with { Day = Fact.None }], "2024-01-02").ShouldBeBroken();

    [Fact]
    public void The_days_of_the_meetings_are_told_in_order()
        => Ask(Held([.. ThreeDays.Reverse()]), "2023-09-30").Evidence.ShouldBeOfType<Tally>().Days.ShouldBe((ValueList<LocalDate>)[.. ThreeDays]);

    [Fact]
    public void The_group_is_asked_about_its_meetings_and_the_bearer_about_those_of_the_whole_compact()
    {
        Ask(Fact.NotKnown, "2023-06-15").ShouldBeUndetermined((FactKind.Meetings, Given.Panel, Given.Panel));
        FourOfTheGroup.Asked(Given.Compact).ShouldBeUndetermined((FactKind.Meetings, Given.Panel, Given.Panel));
        OneConference.Asked(Given.Compact with { Meetings = Fact.NotKnown }).ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer));
    }

    private static Finding Conference(Meeting meeting) =>
        OneConference.AskedOfTheYearBefore(Given.Compact.With(new Group(Given.Panel)) with { Meetings = [meeting] }, 2.January(2024));

    private static Finding Ask(Register<Meeting> meetings, string on) => FourOfTheGroup.Asked(Meeting(meetings), Given.Day(on));

    private static Finding AskOfTheYearBefore(Register<Meeting> meetings, string on) =>
        FourOfTheGroup.AskedOfTheYearBefore(Meeting(meetings), Given.Day(on));

    private static CompactFacts Meeting(Register<Meeting> meetings) => Given.Compact.WithMeetings(Given.Panel, meetings);

    private static Register<Meeting> Held(params LocalDate[] days) => [.. days.Select(day => new Meeting(MeetingKind.Group, day))];

    private static void ShouldLack(Finding finding, FactKind kind)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => fact.Kind).ShouldBe([kind]);
    }
}
