using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Regions.Cases;

/// <summary>Judging, explaining and reporting, case by case: who may, about what, and of which year.</summary>
public sealed class JudgingAndReportingTests
{
    private const string FourMeetings = "development-group.four-meetings";
    private const string PoliticalReport = "leadership-group.political-report";
    private const string PublicCoordination = "development-group.public-coordination";
    private const string BroadMeeting = "annual-meeting.broad-participation";

    private static readonly LocalDate NewYear = 2.January(2024);

    private static readonly Explanation Explained = new(FourMeetings, "Ett skäl", Norrbotten.DevelopmentGroup, 2.January(2024)) { Year = 2023 };

    private static readonly Judgement JudgedBroad = new(BroadMeeting, Verdict.Kept, Norrbotten.LeadershipGroup, 1.December(2023)) { Year = 2023 };

    [Fact]
    public void An_explanation_decided_by_somebody_whom_the_clause_binds_stands() => Explanation(Explained).ShouldBe(Explained);

    [Fact]
    public void An_explanation_decided_by_somebody_whom_the_clause_does_not_bind_changes_nothing()
    {
        Explanation(Explained with { DecidedBy = Given.Region }).ShouldBeNull();
        Explanation(Explained with { DecidedBy = Given.Association(1) }).ShouldBeNull();
    }

    [Fact]
    public void Of_an_explanation_that_changes_nothing_the_report_says_why()
    {
        var finding = Of(Explained with { DecidedBy = Given.Region });

        finding.SetAside.ShouldBe([new SetAside(RecordKind.Explanation, SetAsideReason.NotBound, Given.Region, 2.January(2024))]);
        Of(Explained with { Year = null }).SetAside.ShouldBe([new SetAside(RecordKind.Explanation, SetAsideReason.OfNoYear, Norrbotten.DevelopmentGroup, 2.January(2024))]);
        Of(Explained).SetAside.ShouldBeEmpty();
        Of(Explained with { Year = 2022, DecidedBy = Given.Region }).SetAside.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_judgement_that_changes_nothing_the_report_says_why()
    {
        Held(JudgedBroad with { By = Given.Region }).SetAside.ShouldBe([new SetAside(RecordKind.Judgement, SetAsideReason.MayNotJudge, Given.Region, 1.December(2023))]);
        Held(JudgedBroad with { Year = null }).SetAside.ShouldBe([new SetAside(RecordKind.Judgement, SetAsideReason.OfNoYear, Norrbotten.LeadershipGroup, 1.December(2023))]);
    }

    [Theory]
    [InlineData("2023-09-30", true)]
    [InlineData("2023-10-01", false)]
    public void A_judgement_from_before_the_meeting_that_it_is_about_is_set_aside(string day, bool isTooEarly)
    {
        var finding = Held(JudgedBroad with { Day = Given.Day(day) });

        finding.Outcome.ShouldBe(isTooEarly ? Outcome.NeedsJudgement : Outcome.Kept);
        finding.SetAside.Select(each => each.Reason).ShouldBe(isTooEarly ? [SetAsideReason.TooEarly] : []);
    }

    [Fact]
    public void So_is_one_of_a_meeting_that_was_never_held()
        => (Given.Norrbotten with { Meetings = [], Judgements = [JudgedBroad] }).InNorrbotten(NewYear)[BroadMeeting][0]
            .SetAside.ShouldBe([new SetAside(RecordKind.Judgement, SetAsideReason.TooEarly, Norrbotten.LeadershipGroup, 1.December(2023))]);

    [Fact]
    public void So_is_one_of_pre_meetings_before_a_later_meeting_that_it_cannot_have_been_about()
    {
        Judgement judged = new("development-group.pre-meetings", Verdict.Kept, Norrbotten.Rules["development-group.pre-meetings"].Clause.Judges[0], 10.May(2023)) { Year = 2023 };
        Finding Of(params LocalDate[] meetings) => (Given.Norrbotten with { Judgements = [judged] })
            .WithMeetings(Norrbotten.DevelopmentGroup, [.. meetings.Select(day => new Meeting(MeetingKind.Group, day))]).InNorrbotten(NewYear)["development-group.pre-meetings"][0];

        Of(10.May(2023)).ShouldBeKept();
        Of(10.May(2023), 11.May(2023)).ShouldNeedJudgement().SetAside.Select(each => each.Reason).ShouldBe([SetAsideReason.TooEarly]);
    }

    [Fact]
    public void A_compact_that_has_ended_may_be_judged_explained_and_reported_on_of_the_year_that_it_lived_through()
    {
        CompactFacts ended = (Given.Norrbotten with { LastDay = 31.December(2023), Meetings = [Given.AnnualMeeting(1.October(2023))] })
            .WithMeetings(Norrbotten.DevelopmentGroup, []).WithNominations(Norrbotten.DevelopmentGroup, []);

        var judged = ended.Consider(NewYear, new JudgementRecorded(JudgedBroad with { Day = NewYear }));
        var explained = ended.Consider(NewYear, new ExplanationRecorded(Explained));

        judged.After![BroadMeeting][0].ShouldBeKept();
        explained.After![FourMeetings][0].ShouldBeBroken().Explanation.ShouldBe(Explained);
    }

    [Fact]
    public void Two_who_judge_otherwise_on_one_day_leave_it_to_be_judged_again_and_the_report_says_so()
    {
        Judgement otherwise = Of(Given.Region, Verdict.NotKept) with { About = null };

        Coordinated(Of(Given.Region) with { About = null }, otherwise).ShouldNeedJudgement().SetAside
            .ShouldBe([new SetAside(RecordKind.Judgement, SetAsideReason.Contradicted, Norrbotten.LeadershipGroup, 1.June(2024))]);
        Coordinated(Of(Given.Region), Of(Given.County), otherwise with { Day = 2.June(2024) }).ShouldBeBroken();
    }

    [Fact]
    public void An_explanation_decided_by_somebody_whom_the_clause_does_not_bind_does_not_fit()
        => NotMet.Consider(NewYear, new ExplanationRecorded(Explained with { DecidedBy = Given.Region })).Misfits.ShouldHaveSingleItem();

    /// <summary>Whether the work has political backing without a report others judge than the group that was to report.</summary>
    [Fact]
    public void In_the_place_of_a_report_a_party_judges_and_the_leadership_group_does_not()
    {
        Judging(Given.Region).ShouldBeKept();
        Judging(Given.Umbrella).ShouldBeKept();

        var finding = Judging(Norrbotten.LeadershipGroup).ShouldNeedJudgement();
        finding.MustAct.ShouldBe([Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County]);
        finding.SetAside.ShouldBe([new SetAside(RecordKind.Judgement, SetAsideReason.MayNotJudge, Norrbotten.LeadershipGroup, 1.February(2023))]);

        static Finding Judging(Id by) =>
            (Given.Norrbotten with { Reports = [], Judgements = [new(PoliticalReport, Verdict.Kept, by, 1.February(2023))] }).InNorrbotten(PoliticalReport);
    }

    [Fact]
    public void A_report_to_the_regional_council_is_a_report_to_a_political_forum()
        => Reported(Norrbotten.RegionalCouncil).InNorrbotten(PoliticalReport).ShouldBeKept();

    [Fact]
    public void A_report_to_a_forum_that_is_told_to_be_political_is_one_too()
        => Reported(Given.Council, isPolitical: true).InNorrbotten(PoliticalReport).ShouldBeKept();

    [Fact]
    public void A_report_to_a_forum_that_is_told_not_to_be_political_is_none()
        => Reported(Given.Council, isPolitical: false).InNorrbotten(PoliticalReport).Outcome.ShouldBe(
            (Given.Norrbotten with { Reports = [] }).InNorrbotten(PoliticalReport).Outcome);

    [Fact]
    public void Whether_a_forum_is_political_is_asked_for()
        => Reported(Given.Council, Fact.NotKnown).InNorrbotten(PoliticalReport).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Whether_the_forum_is_a_suitable_one_is_for_the_other_clause_to_say()
        => Reported(Norrbotten.RegionalCouncil).InNorrbotten("leadership-group.suitable-forum").ShouldNeedJudgement();

    [Fact]
    public void The_group_that_chose_the_forum_does_not_judge_whether_it_is_suitable()
        => (Given.Norrbotten with { Judgements = [new("leadership-group.suitable-forum", Verdict.Kept, Norrbotten.LeadershipGroup, 1.June(2024))] })
            .InNorrbotten("leadership-group.suitable-forum").ShouldNeedJudgement();

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void NB_7_is_an_open_norm_like_NB_6_and_NB_8(int sentence)
        => Given.Norrbotten.InNorrbotten().ShouldContain(
            finding => finding.Clause.Citation.Sentences.Contains(sentence) && finding.Outcome == Outcome.NeedsJudgement);

    [Fact]
    public void NB_12_is_kept_when_each_authority_is_judged_to_coordinate_its_own_participation()
        => Coordinated(Of(Given.Region), Of(Given.County)).ShouldBeKept();

    [Fact]
    public void NB_12_is_broken_when_one_authority_is_judged_not_to()
    {
        Coordinated(Of(Given.Region), Of(Given.County, Verdict.NotKept)).ShouldBeBroken();
        Coordinated(Of(Given.Region, Verdict.NotKept)).ShouldBeBroken();
    }

    [Fact]
    public void NB_12_is_asked_of_each_authority_that_has_not_been_judged()
        => (Given.Norrbotten with { Judgements = [Of(Given.Region)] }).InNorrbotten().OpenQuestions
            .Where(question => question.Settles.Contains(PublicCoordination)).Select(question => question.About).ShouldBe([Given.County]);

    [Fact]
    public void NB_12_is_mended_by_the_authority_that_was_judged_not_to()
        => Coordinated(Of(Given.Region), Of(Given.County, Verdict.NotKept)).MustAct.ShouldBe([Given.County]);

    [Fact]
    public void A_judgement_of_NB_12_that_is_about_nobody_in_particular_is_about_both()
    {
        Coordinated(Of(Given.Region) with { About = null }).ShouldBeKept();
        Coordinated(Of(Given.Region) with { About = null }, Of(Given.County, Verdict.NotKept) with { Day = 2.June(2024) }).ShouldBeBroken();
    }

    [Fact]
    public void NB_12_has_to_be_judged_while_one_authority_has_not_been() => Coordinated(Of(Given.Region)).ShouldNeedJudgement();

    [Fact]
    public void A_judgement_of_a_yearly_duty_that_says_its_year_stands_for_that_year()
        => Held(JudgedBroad).ShouldBeKept();

    [Fact]
    public void A_judgement_of_a_yearly_duty_says_which_year_it_is_about()
    {
        Held(JudgedBroad with { Year = null }).ShouldNeedJudgement();
        Given.Norrbotten.Consider(NewYear, new JudgementRecorded(JudgedBroad with { Year = null, Day = NewYear })).Misfits.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_judgement_of_another_year_does_not_stand() => Held(JudgedBroad with { Year = 2022 }).ShouldNeedJudgement();

    [Fact]
    public void An_explanation_of_a_yearly_duty_says_which_year_it_is_about()
    {
        Explanation(Explained with { Year = null }).ShouldBeNull();
        NotMet.Consider(NewYear, new ExplanationRecorded(Explained with { Year = null })).Misfits.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_explanation_of_another_year_does_not_stand() => Explanation(Explained with { Year = 2022 }).ShouldBeNull();

    private static CompactFacts NotMet => Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, []);

    private static Explanation? Explanation(Explanation explanation) => Of(explanation).Explanation;

    private static Finding Of(Explanation explanation) => (NotMet with { Explanations = [explanation] }).InNorrbotten(NewYear)[FourMeetings][0].ShouldBeBroken();

    private static Judgement Of(PartyId party, Verdict verdict = Verdict.Kept) =>
        new(PublicCoordination, verdict, Norrbotten.LeadershipGroup, 1.June(2024)) { About = party };

    private static Finding Coordinated(params Judgement[] judgements) => (Given.Norrbotten with { Judgements = [.. judgements] }).InNorrbotten(PublicCoordination);

    private static Finding Held(Judgement judgement) => (Given.Norrbotten with { Judgements = [judgement] }).InNorrbotten(NewYear)[BroadMeeting][0];

    private static CompactFacts Reported(ForumId to) =>
        Given.Norrbotten with { Reports = [new(to, 1.February(2023)) { From = Norrbotten.LeadershipGroup }] };

    private static CompactFacts Reported(ForumId to, Fact<bool> isPolitical) => Reported(to) with { Forums = [new(to) { IsPolitical = isPolitical }] };
}
