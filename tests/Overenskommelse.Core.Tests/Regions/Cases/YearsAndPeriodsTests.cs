using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Regions.Cases;

/// <summary>The duties of a year, case by case: from the first day of a compact to its last, and what counts for which year.</summary>
public sealed class YearsAndPeriodsTests
{
    private const string AnnualMeeting = "annual-meeting.held";
    private const string EveryPartyAttends = "annual-meeting.every-party-attends";
    private const string FourMeetings = "development-group.four-meetings";
    private const string PreMeetings = "development-group.pre-meetings";
    private const string PoliticalReport = "leadership-group.political-report";
    private const string OtherOccasions = "other-occasions";
    private const string Conference = "annual-conference.held";

    private static readonly CompactFacts NoMeeting = Given.Norrbotten with { Meetings = [] };

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
    public void Last_years_report_delivered_in_February_counts_for_last_year_and_this_years_is_due()
    {
        var findings = YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup, About = Days.Year(2023) }],
        }), 15.February(2024))[PoliticalReport];

        findings[0].ShouldBeKept().Period.ShouldBe(Days.Year(2023));
        findings[1].ShouldBePending(31.December(2024)).Period.ShouldBe(Days.Year(2024));
    }

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", "2023-12-31")]
    public void That_a_report_came_late_stands_in_the_evidence(string day, string? due)
    {
        var finding = Delivered(Given.Day(day), Period.Zero, 15.February(2024));

        finding.ShouldBeKept().Evidence.ShouldBe(new Tally(Unit.Reports, 1, 1) { Days = [Given.Day(day)], Due = due is null ? null : Given.Day(due) });
    }

    [Theory]
    [InlineData("2024-02-29", Outcome.Pending)]
    [InlineData("2024-03-01", Outcome.Pending)]
    [InlineData("2024-03-02", Outcome.Broken)]
    [InlineData("2024-04-09", Outcome.Broken)]
    [InlineData("2024-04-10", Outcome.Kept)]
    public void A_rule_may_name_a_due_day_after_the_year(string on, Outcome outcome)
        => Delivered(10.April(2024), Period.FromMonths(2), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-03-01", null)]
    [InlineData("2024-03-02", "2024-03-01")]
    public void By_the_due_day_after_the_year_a_report_is_in_time(string day, string? due)
        => Delivered(Given.Day(day), Period.FromMonths(2), 15.April(2024)).ShouldBeKept().Evidence.ShouldBeOfType<Tally>().Due.ShouldBe(due is null ? null : Given.Day(due));

    [Fact]
    public void A_report_of_which_it_is_not_known_which_year_it_is_about_leaves_both_years_undetermined_and_that_is_asked()
    {
        var findings = YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup }],
        }), 15.February(2024))[PoliticalReport];

        findings.ShouldAllBe(finding => finding.Outcome == Outcome.Undetermined);
        findings[0].Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.ReportPeriod);
    }

    [Fact]
    public void Before_last_years_report_is_delivered_last_year_is_broken()
        => YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup, About = Days.Year(2023) }],
        }), 9.February(2024))[PoliticalReport][0].ShouldBeBroken().Period.ShouldBe(Days.Year(2023));

    [Fact]
    public void An_annual_meeting_among_those_of_a_group_is_refused()
    {
        Compact.TryFrom(Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [Given.AnnualMeeting(1.June(2024))]), out _, out var problems)
            .ShouldBeFalse();
        problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_annual_meeting_called_in_a_group_does_not_fit()
        => Given.Norrbotten.Consider(1.May(2024), new MeetingCalled(Norrbotten.DevelopmentGroup, Given.AnnualMeeting(1.June(2024))))
            .Misfits.ShouldHaveSingleItem();

    [Fact]
    public void A_meeting_of_a_group_among_those_of_the_compact_is_refused()
    {
        Compact.TryFrom(Given.Norrbotten with { Meetings = [AllTold] }, out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_conference_that_another_association_calls_and_the_network_group_arranges_keeps_HA_12()
        => Conferred(convenedBy: Halland.EducationAssociation, arrangedBy: Halland.NetworkGroup).ShouldBeKept();

    [Fact]
    public void A_conference_that_the_network_group_calls_and_another_association_arranges_does_not_keep_HA_12()
        => Conferred(convenedBy: Halland.NetworkGroup, arrangedBy: Halland.EducationAssociation).ShouldBePending(31.December(2024));

    [Fact]
    public void A_conference_of_which_nobody_has_told_who_arranged_it_leaves_HA_12_undetermined()
        => Conferred(convenedBy: Halland.NetworkGroup, arrangedBy: Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Where_the_parties_are_spread_over_two_annual_meetings_all_have_attended_and_another_reading_wants_all_at_one()
    {
        CompactFacts facts = Given.Norrbotten with
        {
            Meetings =
            [
                Given.AnnualMeeting(1.March(2024)) with { Attended = [Given.Umbrella, Given.Region] },
                Given.AnnualMeeting(1.June(2024)) with { Attended = [Given.County] },
            ],
        };
        Outcome? AllAtOne(LocalDate on)
        {
            Report report = facts.InNorrbotten(on);
            return report.SensitivityOf(report[EveryPartyAttends].First(finding => finding.Period == Days.Year(2024)).ShouldBeKept()).Alternatives.ShouldHaveSingleItem().Outcome;
        }

        AllAtOne(31.December(2024)).ShouldBe(Outcome.Pending);
        AllAtOne(1.January(2025)).ShouldBe(Outcome.Broken);
    }

    [Fact]
    public void Where_the_parties_are_spread_over_two_annual_meetings_the_words_say_which_attended_which()
    {
        var report = (Given.Norrbotten with
        {
            Meetings =
            [
                Given.AnnualMeeting(1.March(2024)) with { Attended = [Given.Umbrella, Given.Region] },
                Given.AnnualMeeting(1.June(2024)) with { Attended = [Given.Region, Given.County] },
            ],
        }).InNorrbotten();
        var finding = report.FindingOf(EveryPartyAttends);

        finding.Evidence.ShouldBe(new Breaches(3, [])
        {
            Met = [new(Given.Umbrella, [1.March(2024)]), new(Given.Region, [1.March(2024), 1.June(2024)]), new(Given.County, [1.June(2024)])],
        });
        report.InWords(finding, Language.Swedish).ShouldContain("Samforma den 1 mars; Region Norrbotten den 1 mars och den 1 juni; Länsstyrelsen Norrbotten den 1 juni");
        report.InWords(finding, Language.English).ShouldContain("Samforma on 1 March; ");
    }

    [Fact]
    public void Every_party_attends_asked_of_the_own_meetings_of_a_group_looks_at_those()
    {
        PartiesAttended rule = new(Given.Clause(), MeetingKind.Group, [Given.Region]) { Group = Given.Panel };
        CompactFacts Met(Register<PartyId> attended) =>
            Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, 1.March(2023)) { Attended = attended }]) with { Meetings = [] };

        rule.AskedOfTheYearBefore(Met([Given.Region]), 1.February(2024)).ShouldBeKept();
        rule.AskedOfTheYearBefore(Met([Given.County]), 1.February(2024)).ShouldBeBroken();
        (rule with { Group = null }).AskedOfTheYearBefore(Met([Given.Region]), 1.February(2024)).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("conference")]
    [InlineData("occasion")]
    public void What_is_a_meeting_of_the_whole_compact_is_refused_among_those_of_a_group_and_the_refusal_says_where_it_belongs(string kind)
    {
        Compact.TryFrom(GroupMet(new Meeting(new MeetingKind(kind), 1.June(2024))), out _, out var problems).ShouldBeFalse();

        var problem = problems.ShouldHaveSingleItem();
        (problem.Place, problem.Value).ShouldBe(("Groups[development-group].Meetings[0].Kind", kind));
        problem.Expected.ShouldContain("Meetings of the compact");
    }

    [Fact]
    public void A_kind_of_meeting_that_a_host_names_may_be_of_a_group_and_of_the_compact()
    {
        Meeting seminar = new(new MeetingKind("seminar"), 1.June(2024));

        Compact.TryFrom(GroupMet(seminar) with { Meetings = [seminar] }, out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void Where_the_parties_are_spread_over_two_annual_meetings_all_have_attended()
        => (Given.Norrbotten with
        {
            Meetings =
            [
                Given.AnnualMeeting(1.March(2024)) with { Attended = [Given.Umbrella, Given.Region] },
                Given.AnnualMeeting(1.June(2024)) with { Attended = [Given.County] },
            ],
        }).InNorrbotten(EveryPartyAttends).ShouldBeKept();

    [Fact]
    public void Where_it_is_not_known_whose_own_a_third_pre_meeting_was_that_is_asked_and_nothing_is_judged()
    {
        var finding = GroupMetIn2024(PreMeeting(Given.Umbrella), PreMeeting(Given.Region), PreMeeting(Fact.NotKnown)).InNorrbotten(PreMeetings);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => fact.Kind).ShouldBe([FactKind.PreMeetingOf, FactKind.Attendance]);
    }

    [Fact]
    public void A_pre_meeting_that_is_no_partys_own_is_that_of_each_party_that_attended_it()
    {
        Meeting joint = PreMeeting(Fact.None);

        GroupMetIn2024(joint with { Attended = [Given.Umbrella, Given.Region, Given.County] }).InNorrbotten(PreMeetings).ShouldBeKept();
        GroupMetIn2024(joint with { Attended = [Given.Umbrella, Given.Region] }).InNorrbotten(PreMeetings).ShouldNeedJudgement();
        GroupMetIn2024(joint with { Attended = Register.AtLeast(Given.Umbrella, Given.Region) }).InNorrbotten(PreMeetings)
            .Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Attendance, (Id)Given.County)]);
    }

    [Fact]
    public void Where_it_is_known_of_two_parties_that_they_attended_one_joint_pre_meeting_the_third_is_asked_for_and_nothing_is_judged()
    {
        var finding = GroupMetIn2024(PreMeeting(Fact.NotKnown) with { Attended = Register.AtLeast(Given.Umbrella, Given.Region) }).InNorrbotten(PreMeetings);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldContain(fact => fact.Kind == FactKind.Attendance && fact.Subject == Given.County);
    }

    [Theory]
    [InlineData("2023-02-01", "2024-01-31")]
    [InlineData("2023-02-28", "2024-02-27")]
    [InlineData("2023-03-01", "2024-02-29")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2024-03-01", "2025-02-28")]
    [InlineData("2023-12-31", "2024-12-30")]
    public void Under_twelve_rolling_months_four_meetings_stand_until_the_day_before_the_first_of_them_falls_out(string first, string until)
    {
        LocalDate day = Given.Day(first);
        RuleSet rolling = Norrbotten.Rules.Adjust<MeetingsHeld>(FourMeetings, rule => rule with { Yearly = Yearly.RollingTwelveMonths });
        var compact = Compact.From(GroupMet([.. Enumerable.Range(0, 4).Select(days => new Meeting(MeetingKind.Group, day.PlusDays(days)))]));
        var report = rolling.Examine(compact, day.PlusDays(10));

        report.LastDayOf(report.FindingOf(FourMeetings).ShouldBeKept()).ShouldBe(Given.Day(until));
        rolling.Examine(compact, Given.Day(until)).FindingOf(FourMeetings).ShouldBeKept();
        rolling.Examine(compact, Given.Day(until).PlusDays(1)).FindingOf(FourMeetings).ShouldBeBroken();
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
