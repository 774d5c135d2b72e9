using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Regions.Cases;

/// <summary>The duties of a year, case by case: from the first day of a compact to its last, and what counts for which year.</summary>
public sealed partial class YearsAndPeriodsTests
{
    private const string AnnualMeeting = "annual-meeting.held";
    private const string EveryPartyAttends = "annual-meeting.every-party-attends";
    private const string FourMeetings = "development-group.four-meetings";
    private const string PreMeetings = "development-group.pre-meetings";
    private const string PoliticalReport = "leadership-group.political-report";
    private const string OtherOccasions = "other-occasions";
    private const string Conference = "annual-conference.held";

    private static readonly CompactFacts NoMeeting = (Given.Norrbotten with { Meetings = [] }).WithNominations(Norrbotten.DevelopmentGroup, []);

    private static readonly RuleSet YearlyReport =
        Norrbotten.Rules.Adjust<ReportedTo>(PoliticalReport, rule => rule with { Frequency = Frequency.EveryCalendarYear });

    private static readonly Meeting AllTold = new(MeetingKind.Group, 1.February(2023))
    {
        ConvenedBy = Norrbotten.DevelopmentGroup,
        ArrangedBy = Norrbotten.DevelopmentGroup,
        PreMeetingOf = Fact.None,
        Attended = [Given.Umbrella, Given.Region, Given.County],
        OrganisationsAttending = 9,
        Matters = [Norrbotten.FollowUp],
    };

    [Fact]
    public void Of_a_compact_that_ended_with_the_year_that_year_is_broken_and_nothing_is_due_for_the_next()
    {
        var findings = (NoMeeting with { LastDay = 31.December(2023) }).InNorrbotten(1.January(2024))[AnnualMeeting];

        findings.Single(finding => finding.Period == Days.Year(2023)).ShouldBeBroken();
        findings.ShouldAllBe(finding => finding.Outcome != Outcome.Pending);
    }

    [Fact]
    public void On_the_last_day_of_a_compact_that_ends_with_the_year_the_annual_meeting_is_due()
        => (NoMeeting with { LastDay = 31.December(2023) }).InNorrbotten(AnnualMeeting, 31.December(2023)).ShouldBePending(31.December(2023));

    [Theory]
    [InlineData("2023-09-30")]
    [InlineData("2023-10-01")]
    [InlineData("2024-01-01")]
    [InlineData("2024-06-15")]
    public void Of_a_compact_that_ends_in_September_no_duty_of_that_year_is_missed(string on)
        => (NoMeeting with { LastDay = 30.September(2023) }).InNorrbotten(Given.Day(on))[AnnualMeeting]
            .Where(finding => finding.Period is null || finding.Period == Days.Year(2023)).ShouldAllBe(finding => finding.Outcome != Outcome.Broken);

    [Fact]
    public void Of_a_compact_that_ends_in_September_nothing_is_due_after_its_last_day()
        => (NoMeeting with { LastDay = 30.September(2023) }).InNorrbotten(15.June(2023)).ShouldAllBe(finding => !(finding.Deadline > 30.September(2023)));

    [Theory]
    [InlineData("2023-12-31", Outcome.Kept)]
    [InlineData("2024-01-01", Outcome.Broken)]
    public void A_meeting_from_after_the_last_day_of_the_compact_may_be_stated_and_keeps_nothing(string day, Outcome outcome)
        => (NoMeeting with { LastDay = 31.December(2023), Meetings = [Given.AnnualMeeting(Given.Day(day))] })
            .InNorrbotten(15.January(2024)).Single(finding => finding.Clause.Id == AnnualMeeting && finding.Period == Days.Year(2023)).Outcome.ShouldBe(outcome);

    [Fact]
    public void What_was_so_before_a_compact_ended_can_be_asked_when_it_has_ended()
    {
        var facts = NoMeeting with { LastDay = 30.September(2023) };

        facts.InNorrbotten(15.June(2023))[AnnualMeeting][0].ShouldBeBroken().Period.ShouldBe(Days.Year(2022));
        facts.InNorrbotten("leadership-group.even-split", 30.September(2023)).ShouldBeKept();
    }

    [Fact]
    public void An_annual_meeting_from_before_the_compact_took_effect_keeps_nothing()
        => (Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.May(2021))] }).InNorrbotten(15.June(2021))
            .Where(finding => finding.Clause.Id.Value.StartsWith("annual-meeting", StringComparison.Ordinal))
            .ShouldAllBe(finding => finding.Outcome == Outcome.NotApplicable);

    [Fact]
    public void A_conference_from_before_the_compact_took_effect_keeps_nothing()
        => (Given.Halland with { Meetings = [new(MeetingKind.Conference, 1.May(2019)) { ConvenedBy = Halland.NetworkGroup, ArrangedBy = Halland.NetworkGroup }] })
            .InHalland(Conference, 1.June(2019)).Outcome.ShouldBe(Outcome.NotApplicable);

    [Theory]
    [InlineData("2021-05-18", false)]
    [InlineData("2021-05-19", true)]
    public void A_report_counts_from_the_day_the_compact_took_effect(string day, bool counts)
        => ((Given.Norrbotten with { Reports = [new(Norrbotten.PoliticalForum, Given.Day(day)) { From = Norrbotten.LeadershipGroup }] })
            .InNorrbotten(PoliticalReport).Outcome == Outcome.Kept).ShouldBe(counts);

    [Theory]
    [InlineData("2021-05-18", Outcome.NeedsJudgement)]
    [InlineData("2021-05-19", Outcome.Kept)]
    public void A_judgement_counts_from_the_day_the_compact_took_effect(string day, Outcome outcome)
        => (Given.Norrbotten with { Judgements = [new("leadership-group.leads-and-evaluates", Verdict.Kept, Given.Region, Given.Day(day))] })
            .InNorrbotten("leadership-group.leads-and-evaluates").Outcome.ShouldBe(outcome);

    [Fact]
    public void A_roster_whose_first_day_is_not_told_reaches_back()
        => Given.Norrbotten.InNorrbotten("leadership-group.even-split", Given.Signing).ShouldBeKept();

    [Fact]
    public void While_the_first_day_of_the_compact_is_not_known_the_year_before_is_not_broken_and_that_day_is_asked_for()
    {
        var finding = (NoMeeting with { InForceFrom = Fact.NotKnown }).InNorrbotten(15.January(2024))[AnnualMeeting][0];

        finding.Period.ShouldBe(Days.Year(2023));
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldHaveSingleItem();
    }

    [Fact]
    public void Where_a_first_day_known_to_its_month_decides_the_year_before_is_broken()
        => (NoMeeting with { InForceFrom = DayFact.InMonth(2021, 5) }).InNorrbotten(15.January(2024))[AnnualMeeting][0].ShouldBeBroken();

    [Fact]
    public void A_meeting_of_which_all_is_told_cannot_be_stated_twice()
    {
        var facts = GroupMet(AllTold, AllTold, AllTold with { Day = 1.May(2023) }, AllTold with { Day = 1.May(2023) });

        Compact.TryFrom(facts, out _, out var problems).ShouldBeFalse();
        problems.Count.ShouldBe(2);
        Should.Throw<InvalidCompactException>(() => Compact.From(facts));
        Should.Throw<InvalidCompactException>(() => Compact.From(Given.Norrbotten).With(_ => facts));
    }

    [Fact]
    public void A_meeting_with_a_key_cannot_be_stated_twice()
    {
        Meeting first = new(MeetingKind.Group, 1.February(2023)) { Key = new("february") };

        Compact.TryFrom(GroupMet(first, first), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Value.ShouldBe("february");
    }

    [Fact]
    public void A_meeting_that_is_recorded_when_it_is_recorded_already_does_not_fit()
        => GroupMet(AllTold).Consider(1.March(2023), new MeetingTookPlace(Norrbotten.DevelopmentGroup, AllTold)).Misfits.ShouldHaveSingleItem();

    [Fact]
    public void Two_unnamed_nominees_of_one_organisation_on_one_day_are_two()
    {
        Nomination nomination = new(Given.Association(1), 1.May(2024));

        Norrbotten.Rules.NominationRound(
                Compact.From(Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [nomination, nomination])), Norrbotten.DevelopmentGroup, Given.Today)
            .Standing.Known.Count.ShouldBe(2);
    }

    [Fact]
    public void In_a_closed_year_with_no_other_occasion_than_the_annual_meeting_NB_25_is_not_kept()
        => (Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023))] }).InNorrbotten(15.January(2024))[OtherOccasions][0].ShouldBeBroken()
            .ShouldCount(Unit.Occasions, observed: 0, required: 1);

    [Fact]
    public void A_groups_own_meetings_are_no_other_occasions()
        => (GroupMet(AllTold) with { Meetings = [Given.AnnualMeeting(1.October(2023))] }).InNorrbotten(15.January(2024))[OtherOccasions][0].ShouldBeBroken();

    [Fact]
    public void Of_other_occasions_that_have_to_be_judged_another_reading_looks_at_no_facts()
    {
        CompactFacts facts = Given.Norrbotten with
        {
            Meetings = [Given.AnnualMeeting(1.October(2023))],
            Judgements = [new(OtherOccasions, Verdict.Kept, Norrbotten.LeadershipGroup, 2.January(2024)) { Year = 2023 }],
        };
        var report = facts.InNorrbotten(15.January(2024));

        report.SensitivityOf(report[OtherOccasions][0].ShouldBeBroken()).Alternatives.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Kept);
    }

    [Fact]
    public void In_a_closed_year_with_another_occasion_NB_25_has_to_be_judged()
        => (Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023)), new(MeetingKind.Occasion, 1.November(2023))] })
            .InNorrbotten(15.January(2024))[OtherOccasions].ShouldContain(finding => finding.Outcome == Outcome.NeedsJudgement);

    [Fact]
    public void In_an_open_year_NB_25_is_not_broken()
        => (Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023)), new(MeetingKind.Occasion, 1.November(2023))] })
            .InNorrbotten(OtherOccasions, 15.January(2024)).Outcome.ShouldNotBe(Outcome.Broken);

    [Fact]
    public void Where_other_occasions_may_have_been_held_in_a_closed_year_NB_25_is_not_broken()
        => (Given.Norrbotten with { Meetings = Register.AtLeast(Given.AnnualMeeting(1.October(2023))) })
            .InNorrbotten(15.January(2024))[OtherOccasions].ShouldAllBe(finding => finding.Outcome != Outcome.Broken);

    private static Finding Delivered(LocalDate day, Period dueAfter, LocalDate on) =>
        YearlyReport.Adjust<ReportedTo>(PoliticalReport, rule => rule with { DueAfter = dueAfter }).Examine(
            Compact.From(Given.Norrbotten with { Reports = [new(Norrbotten.PoliticalForum, day) { From = Norrbotten.LeadershipGroup, About = Days.Year(2023) }] }),
            on)[PoliticalReport][0];

    private static CompactFacts GroupMet(params Meeting[] meetings) => Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [.. meetings]);

    private static CompactFacts GroupMetIn2024(params Meeting[] before) => GroupMet([.. before, new(MeetingKind.Group, 20.January(2024))]);

    private static Meeting PreMeeting(Fact<PartyId> of) => new(MeetingKind.PreMeeting, 10.January(2024)) { PreMeetingOf = of };

    private static Finding Conferred(Fact<Id> convenedBy, Fact<Id> arrangedBy) =>
        (Given.Halland with { Meetings = [new(MeetingKind.Conference, 1.June(2024)) { ConvenedBy = convenedBy, ArrangedBy = arrangedBy }] })
            .InHalland(Conference);
}
