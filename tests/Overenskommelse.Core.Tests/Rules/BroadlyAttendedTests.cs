using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class BroadlyAttendedTests
{
    private static readonly BroadlyAttended Judged = new(Given.Clause(), MeetingKind.Annual, Given.Norm);
    private static readonly BroadlyAttended AtLeast10 = Judged with { Breadth = Breadth.AtLeast(organisations: 10) };
    private static readonly Meeting Meeting = new(MeetingKind.Annual, 1.October(2023)) { OrganisationsAttending = 10 };

    [Fact]
    public void The_organisations_that_are_named_count_where_nobody_has_told_how_many_came()
    {
        BroadlyAttended two = new(Given.Clause(), MeetingKind.Annual, Given.Norm) { Breadth = Breadth.AtLeast(2) };
        Outcome Of(Register<OrganisationId> organisations) => Closed(two, [Meeting with { OrganisationsAttending = Fact.NotKnown, Organisations = organisations }]).Outcome;

        Of([Given.RegionOffice]).ShouldBe(Outcome.Broken);
        Of([Given.RegionOffice, Given.CountyOffice]).ShouldBe(Outcome.Kept);
        Of(Register.AtLeast(Given.RegionOffice)).ShouldBe(Outcome.Undetermined);
        Of(Register.AtLeast(Given.RegionOffice, Given.CountyOffice)).ShouldBe(Outcome.Kept);
    }

    [Fact]
    public void Breadth_has_to_be_judged_once_a_meeting_is_held()
    {
        Closed(Judged, [Meeting]).ShouldNeedJudgement().MustAct.ShouldBe([Given.Judge]);
        Open(Judged, [Meeting]).ShouldNeedJudgement().Evidence.ShouldBe(new ToJudge(Given.Norm));
    }

    [Fact]
    public void Until_a_meeting_is_held_there_is_nothing_to_judge()
    {
        Open(Judged, []).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Closed(Judged, []).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Closed(AtLeast10, [Meeting with { Status = MeetingStatus.Cancelled }]).ShouldBeNotApplicable(NothingReason.NoMeeting);
    }

    [Theory]
    [InlineData(Verdict.Kept, Outcome.Kept)]
    [InlineData(Verdict.NotKept, Outcome.Broken)]
    public void A_judgement_decides(Verdict verdict, Outcome outcome)
        => Judged.AskedOfTheYearBefore(
                Given.Compact.With(new Group(Given.Judge)) with
                {
                    Meetings = [Meeting],
                    Judgements = [new Judgement("clause", verdict, Given.Judge, 15.November(2023)) { Year = 2023 }],
                },
                1.January(2024))
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void So_many_organisations_can_be_enough()
    {
        Closed(AtLeast10, [Meeting]).ShouldBeKept().ShouldCount(Unit.Organisations, observed: 10, required: 10);
        Closed(AtLeast10, [Meeting with { OrganisationsAttending = 9 }]).ShouldBeBroken().ShouldCount(Unit.Organisations, observed: 9, required: 10);
    }

    [Fact]
    public void One_organisation_too_few_is_pending_while_the_year_is_open()
        => Open(AtLeast10, [Meeting with { OrganisationsAttending = 9 }]).ShouldBePending(31.December(2023));

    [Fact]
    public void The_best_attended_meeting_counts()
        => Closed(AtLeast10, [Meeting with { OrganisationsAttending = 9 }, Meeting, Meeting with { OrganisationsAttending = 1 }]).ShouldBeKept();

    [Fact]
    public void Meetings_are_not_added_up()
        => Closed(AtLeast10, [Meeting with { OrganisationsAttending = 9 }, Meeting with { OrganisationsAttending = 9 }]).ShouldBeBroken();

    [Fact]
    public void How_many_attended_is_asked_for()
        => Closed(AtLeast10, [Meeting with { OrganisationsAttending = Fact.NotKnown }]).Missing
            .ShouldHaveSingleItem().Kind.ShouldBe(FactKind.OrganisationsAttending);

    [Fact]
    public void How_many_attended_does_not_matter_where_another_meeting_had_enough()
        => Closed(AtLeast10, [Meeting, Meeting with { OrganisationsAttending = Fact.NotKnown }]).ShouldBeKept();

    [Fact]
    public void Meetings_that_nobody_has_told_of_are_asked_for()
    {
        Closed(AtLeast10, Fact.NotKnown).Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.Meetings);
        Closed(Judged, Fact.NotKnown).Outcome.ShouldNotBe(Outcome.Kept);
    }

    [Fact]
    public void It_takes_a_reading_of_its_own_kind_and_no_other()
    {
        Judged.Under(Breadth.AtLeast(10)).ShouldBe(AtLeast10);
        Should.Throw<ArgumentException>(() => Judged.Under(Balance.Equal)).ParamName.ShouldBe("reading");
    }

    [Fact]
    public void A_meeting_of_another_kind_is_no_meeting()
    {
        Closed(AtLeast10, [Meeting with { Kind = MeetingKind.Occasion }]).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Closed(AtLeast10, [Meeting with { OrganisationsAttending = 9 }, Meeting with { Kind = MeetingKind.Conference }]).ShouldBeBroken();
    }

    [Fact]
    public void Whether_a_meeting_was_held_is_asked_for_and_how_many_attended_only_when_they_are_counted()
    {
        var perhaps = Meeting with { Status = Fact.NotKnown, OrganisationsAttending = Fact.NotKnown };

        Closed(Judged, [perhaps]).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        Closed(AtLeast10, [perhaps])
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer), (FactKind.OrganisationsAttending, Given.Bearer, Given.Bearer));
        Closed(AtLeast10, [perhaps with { OrganisationsAttending = 10 }]).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        Closed(Judged, [Meeting with { OrganisationsAttending = Fact.NotKnown }]).ShouldNeedJudgement();
    }

    [Fact]
    public void A_part_of_a_year_is_not_measured_as_a_year()
    {
        var facts = Given.Compact with { InForceFrom = 2.January(2023), Meetings = [Meeting with { OrganisationsAttending = 9 }] };

        AtLeast10.AskedOfTheYearBefore(facts, 1.January(2024)).ShouldBeNotApplicable(NothingReason.PartOfAPeriod);
        AtLeast10.AskedOfTheYearBefore(facts with { InForceFrom = 1.January(2023) }, 1.January(2024)).ShouldBeBroken();
    }

    [Theory]
    [InlineData("2023-09-30", Outcome.NeedsJudgement)]
    [InlineData("2023-10-01", Outcome.Kept)]
    [InlineData("2023-10-02", Outcome.Kept)]
    public void A_judgement_counts_from_the_day_of_the_first_meeting(string day, Outcome outcome)
        => JudgedOn(Given.Day(day), [Meeting with { Day = 1.November(2023) }, Meeting]).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_judgement_that_came_before_the_first_known_meeting_may_have_come_after_another()
    {
        JudgedOn(30.September(2023), Register.AtLeast(Meeting)).ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer));
        JudgedOn(30.September(2023), [Meeting, Meeting with { Status = Fact.NotKnown, Day = 1.June(2023) }])
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        JudgedOn(1.October(2023), Register.AtLeast(Meeting)).ShouldBeKept();
        JudgedOn(1.January(2023), [Meeting]).ShouldNeedJudgement();
    }

    private static Finding JudgedOn(LocalDate day, Register<Meeting> meetings) => Judged.AskedOfTheYearBefore(
        Given.Compact.With(new Group(Given.Judge)) with { Meetings = meetings, Judgements = [new Judgement("clause", Verdict.Kept, Given.Judge, day) { Year = 2023 }] },
        1.January(2024));

    private static Finding Open(BroadlyAttended rule, Register<Meeting> meetings) => rule.Asked(Given.Compact with { Meetings = meetings }, 31.December(2023));

    private static Finding Closed(BroadlyAttended rule, Register<Meeting> meetings) =>
        rule.AskedOfTheYearBefore(Given.Compact with { Meetings = meetings }, 1.January(2024));
}
