using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
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
    private const string LeadsAndEvaluates = "leadership-group.leads-and-evaluates";

    private static readonly CompactFacts NoMeeting = Given.Norrbotten with { Meetings = [] };

    private static readonly RuleSet YearlyReport =
        Norrbotten.Rules.Adjust<ReportedTo>(PoliticalReport, rule => rule with { Frequency = Frequency.EveryCalendarYear });

    private static readonly LocalDate[] LeapDays = [31.December(2023), 1.January(2024), 28.February(2024), 29.February(2024), 1.March(2024)];

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
    public void On_the_last_day_of_a_compact_that_ends_with_the_year_the_annual_meeting_is_due()
        => (NoMeeting with { LastDay = 31.December(2023) }).InNorrbotten(AnnualMeeting, 31.December(2023)).ShouldBePending(31.December(2023));

    [Theory]
    [InlineData("2023-09-30")]
    [InlineData("2023-10-01")]
    [InlineData("2024-01-01")]
    [InlineData("2024-06-15")]
    public void Of_a_compact_that_ends_in_September_no_duty_of_that_year_is_missed(string on)
        => (NoMeeting with { LastDay = 30.September(2023) }).InNorrbotten(Given.Day(on))[AnnualMeeting]
            .Where(finding => finding.Period != Days.Year(2022)).ShouldAllBe(finding => finding.Outcome != Outcome.Broken);

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

    [Theory]
    [InlineData("2021-05-18", false)]
    [InlineData("2021-05-19", true)]
    public void A_report_counts_from_the_day_the_compact_took_effect(string day, bool counts)
        => ((Given.Norrbotten with { Reports = [new(Norrbotten.PoliticalForum, Given.Day(day)) { From = Norrbotten.LeadershipGroup }] })
            .InNorrbotten(PoliticalReport).Outcome == Outcome.Kept).ShouldBe(counts);

    [Fact]
    public void A_judgement_from_the_day_the_compact_took_effect_counts()
        => (Given.Norrbotten with { Judgements = [new(LeadsAndEvaluates, Verdict.Kept, Given.Region, Given.Signing)] })
            .InNorrbotten(LeadsAndEvaluates).ShouldBeKept();

    [Fact]
    public void Nothing_from_before_the_compact_took_effect_can_be_recorded()
    {
        LocalDate day = Given.Signing.PlusDays(-1);
        Change[] changes =
        [
            new MeetingTookPlace(null, Given.AnnualMeeting(day)),
            new MeetingTookPlace(Norrbotten.DevelopmentGroup, AllTold with { Day = day }),
            new ReportRecorded(new ForumReport(Norrbotten.PoliticalForum, day) { From = Norrbotten.LeadershipGroup }),
            new JudgementRecorded(new Judgement(LeadsAndEvaluates, Verdict.Kept, Given.Region, day)),
            new ExplanationRecorded(new Explanation(FourMeetings, "Ett skäl", Norrbotten.DevelopmentGroup, day) { Year = 2021 }),
        ];

        changes.ShouldAllBe(change => Given.Norrbotten.Consider(Given.Today, change).Misfits.Count == 1);
    }

    [Fact]
    public void A_roster_whose_first_day_is_not_told_reaches_back()
        => Given.Norrbotten.InNorrbotten("leadership-group.even-split", Given.Signing).ShouldBeKept();

    [Fact]
    public void Where_a_first_day_known_to_its_month_decides_the_year_before_is_broken()
        => (NoMeeting with { InForceFrom = DayFact.InMonth(2021, 5) }).InNorrbotten(15.January(2024))[AnnualMeeting][0].ShouldBeBroken();

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
    public void Before_last_years_report_is_delivered_last_year_is_broken()
        => YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup, About = Days.Year(2023) }],
        }), 9.February(2024))[PoliticalReport][0].ShouldBeBroken().Period.ShouldBe(Days.Year(2023));

    [Fact]
    public void A_meeting_of_a_group_among_those_of_the_compact_is_refused()
    {
        Compact.TryFrom(Given.Norrbotten with { Meetings = [AllTold] }, out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem();
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
        finding.Missing.Select(fact => fact.Kind).ShouldBe([FactKind.PreMeetingOf]);
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
    public void Under_every_shipped_reading_a_finding_stands_until_the_day_it_says_and_not_on_the_day_after()
    {
        var compact = Compact.From(GroupMet([.. LeapDays.Select(day => new Meeting(MeetingKind.Group, day))]));
        foreach (var (rule, reading) in Norrbotten.Rules.SelectMany(rule => rule.Alternatives.Select(reading => (rule, reading))))
        {
            RuleSet alone = new(new("alone"), Norrbotten.Rules.Name, Norrbotten.Rules.Sources, Norrbotten.Rules.Vocabulary, [rule.Under(reading)]);
            foreach (var day in Enumerable.Range(0, 60).Select(fortnights => 1.January(2023).PlusDays(14 * fortnights)))
            {
                var report = alone.Examine(compact, day);
                foreach (var finding in report.Where(finding => report.LastDayOf(finding) is not null))
                {
                    var last = report.LastDayOf(finding)!.Value;
                    bool Stands(LocalDate on) => alone.Examine(compact, on).Any(other => (other.Period, other.Outcome) == (finding.Period, finding.Outcome));

                    (Stands(last), Stands(last.PlusDays(1))).ShouldBe((true, false), $"{finding} on {day} stands until {last}");
                }
            }
        }
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

    private static CompactFacts GroupMet(params Meeting[] meetings) => Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [.. meetings]);

    private static CompactFacts GroupMetIn2024(params Meeting[] before) => GroupMet([.. before, new(MeetingKind.Group, 20.January(2024))]);

    private static Meeting PreMeeting(Fact<PartyId> of) => new(MeetingKind.PreMeeting, 10.January(2024)) { PreMeetingOf = of };
}
