using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Regions.Cases;

/// <content>Where a meeting stands, who arranged it and who attended it.</content>
public sealed partial class YearsAndPeriodsTests
{
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
        problem.Expected.ToString().ShouldContain("Meetings of the compact");
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

    [Theory]
    [InlineData("2023-12-15", Outcome.Undetermined)]
    [InlineData("2024-01-01", Outcome.Kept)]
    public void While_the_first_day_of_the_compact_is_not_known_a_pre_meeting_from_before_the_year_may_count(string day, Outcome outcome)
    {
        Meeting before = new(MeetingKind.PreMeeting, Given.Day(day)) { PreMeetingOf = Fact.None, Attended = [Given.Umbrella, Given.Region, Given.County] };
        var finding = (GroupMetIn2024(before) with { InForceFrom = Fact.NotKnown }).InNorrbotten(PreMeetings);

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(missing => missing.Kind).ShouldBe(outcome == Outcome.Kept ? [] : [FactKind.InForceFrom]);
    }
}
