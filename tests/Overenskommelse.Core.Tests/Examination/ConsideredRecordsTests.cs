using Overenskommelse.Compacts.Changes;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>Follow or explain, and judgements: what people record about clauses.</summary>
public sealed class ConsideredRecordsTests
{
    private const string FourMeetings = "development-group.four-meetings";
    private const string SuitableForum = "leadership-group.suitable-forum";

    /// <summary>Three meetings in 2023, where four are recommended.</summary>
    private static readonly CompactFacts WithADeviation = Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup,
    [
        .. Given.Norrbotten.Groups.Known.Single(group => group.Id == Norrbotten.DevelopmentGroup).Meetings.Known.Where(meeting => meeting.Day.Is(20.April(2023)) != true),
    ]);

    private static readonly Explanation Explanation = new(FourMeetings, "A reason", Norrbotten.DevelopmentGroup, 1.June(2024)) { Year = 2023, LastDay = 30.June(2024) };

    [Theory]
    [InlineData("2024-06-01", true)]
    [InlineData("2024-06-29", true)]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", false)]
    public void An_explanation_makes_a_deviation_an_explained_one_until_it_lapses(string day, bool isExplained)
    {
        var considered = WithADeviation.Consider(Given.Day(day), new ExplanationRecorded(Explanation)).ShouldBeAccepted();

        considered.Before[FourMeetings][0].Explanation.ShouldBeNull();
        var after = considered.After![FourMeetings][0];
        after.IsDeviation.ShouldBeTrue();
        after.Explanation.ShouldBe(isExplained ? Explanation : null);
        (after with { Explanation = null }).ShouldBe(considered.Before[FourMeetings][0]);
        considered.Changed.ShouldBe(isExplained ? [after] : []);
    }

    [Fact]
    public void Before_its_day_an_explanation_does_not_stand()
        => (WithADeviation with { Explanations = [Explanation] }).InNorrbotten(31.May(2024))[FourMeetings][0].Explanation.ShouldBeNull();

    [Fact]
    public void A_duty_cannot_be_explained_away_and_the_refusal_says_that_it_is_one()
    {
        var uneven = Given.Norrbotten.With(Given.LeadershipGroup(civil: 5, region: 2, county: 2));

        uneven.Consider(Given.Today, new ExplanationRecorded(Explanation with { Clause = "leadership-group.even-split" }))
            .ShouldNotFit("ExplanationRecorded.Explanation.Clause", "leadership-group.even-split").Expected.ToString().ShouldContain("duty");
    }

    [Fact]
    public void There_is_nothing_to_explain_about_a_permission()
        => Given.Norrbotten.Consider(Given.Today, new ExplanationRecorded(Explanation with { Clause = "development-group.working-groups" }))
            .ShouldNotFit("ExplanationRecorded.Explanation.Clause", "development-group.working-groups");

    [Fact]
    public void An_explanation_or_a_judgement_of_an_unknown_clause_is_refused()
    {
        Given.Norrbotten.Consider(Given.Today, new ExplanationRecorded(Explanation with { Clause = "no-such-clause" }))
            .ShouldNotFit("ExplanationRecorded.Explanation.Clause", "no-such-clause").Expected.ToString().ShouldContain("norrbotten");
        Given.Halland.ConsiderInHalland(Given.Today, new JudgementRecorded(new(SuitableForum, Verdict.Kept, Halland.Region, 1.June(2024))))
            .ShouldNotFit("JudgementRecorded.Judgement.Clause", SuitableForum).Expected.ToString().ShouldContain("halland");
    }

    [Theory]
    [InlineData("2024-06-29", Outcome.Kept)]
    [InlineData("2024-06-30", Outcome.Kept)]
    [InlineData("2024-07-01", Outcome.NeedsJudgement)]
    public void A_judgement_by_somebody_entitled_settles_an_open_norm_until_it_lapses(string day, Outcome outcome)
    {
        Judgement judgement = new(SuitableForum, Verdict.Kept, Norrbotten.County, 1.June(2024)) { LastDay = 30.June(2024) };
        var considered = Given.Norrbotten.Consider(Given.Day(day), new JudgementRecorded(judgement)).ShouldBeAccepted();

        considered.Before.FindingOf(SuitableForum).ShouldNeedJudgement();
        considered.After!.FindingOf(SuitableForum).Outcome.ShouldBe(outcome);
        considered.NewlyKept.Select(finding => finding.Clause.Id.Value).ShouldBe(outcome == Outcome.Kept ? [SuitableForum] : []);
        considered.StillOpen.Any(finding => finding.Clause.Id == SuitableForum).ShouldBe(outcome != Outcome.Kept);
    }

    [Fact]
    public void A_judgement_by_somebody_who_is_not_entitled_is_refused_and_those_who_are_are_named()
    {
        var problem = Given.Norrbotten
            .Consider(Given.Today, new JudgementRecorded(new(SuitableForum, Verdict.Kept, Norrbotten.LeadershipGroup, 1.June(2024))))
            .ShouldNotFit("JudgementRecorded.Judgement.By", "leadership-group");

        foreach (var party in new[] { Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County })
        {
            problem.Expected.ToString().ShouldContain(party.Value);
        }
    }

    [Fact]
    public void A_judgement_about_somebody_whom_the_clause_does_not_bind_is_refused()
        => Given.Norrbotten
            .Consider(Given.Today, new JudgementRecorded(new(SuitableForum, Verdict.Kept, Norrbotten.County, 1.June(2024)) { About = Norrbotten.DevelopmentGroup }))
            .ShouldNotFit("JudgementRecorded.Judgement.About", "development-group").Expected.ToString().ShouldContain(SuitableForum);

    [Fact]
    public void What_people_record_and_what_does_not_fit_the_facts_is_refused_together()
        => Given.Norrbotten
            .Consider(
                Given.Today,
                new SeatEnded(Changing.Nowhere, Given.Person("somebody"), Given.Today),
                new ExplanationRecorded(Explanation with { Clause = "no-such-clause" }),
                new JudgementRecorded(new(SuitableForum, Verdict.Kept, Norrbotten.DevelopmentGroup, 1.June(2024))))
            .Misfits.Select(problem => problem.Value).ShouldBe(["nowhere", "no-such-clause", "development-group"], ignoreOrder: true);

    [Fact]
    public void A_clause_that_the_facts_decide_cannot_be_judged()
        => Given.Norrbotten.Consider(Given.Today, new JudgementRecorded(new(FourMeetings, Verdict.Kept, Norrbotten.DevelopmentGroup, 1.June(2024))))
            .Misfits.ShouldContain(problem => problem.Place == "JudgementRecorded.Judgement.Clause" && problem.Value == FourMeetings);

    [Fact]
    public void A_year_is_refused_where_no_year_is_asked_about()
        => Given.Norrbotten
            .Consider(Given.Today, new JudgementRecorded(new(SuitableForum, Verdict.Kept, Norrbotten.County, 1.June(2024)) { Year = 2023 }))
            .ShouldNotFit("JudgementRecorded.Judgement.Year", "2023").Expected.ToString().ShouldContain(SuitableForum);

    [Fact]
    public void An_explanation_of_a_year_is_refused_where_no_year_is_asked_about()
        => Given.RuleSet(new Rules.GroupInPlace(Given.Clause(strength: Strength.Should), Given.Panel))
            .Consider(Compact.From(Given.Compact.With(new Group(Given.Panel)).With(new Group(Given.Bearer))), [new ExplanationRecorded(new("clause", "A reason", Given.Bearer, 1.June(2024)) { Year = 2023 })], Given.Today)
            .ShouldNotFit("ExplanationRecorded.Explanation.Year", "2023").Expected.ToString().ShouldContain("clause");

    [Fact]
    public void Where_years_are_asked_about_an_explanation_or_a_judgement_of_none_is_refused()
    {
        WithADeviation.Consider(1.June(2024), new ExplanationRecorded(Explanation with { Year = null }))
            .ShouldNotFit("ExplanationRecorded.Explanation.Year", "none").Expected.ToString().ShouldContain(FourMeetings);
        Given.Norrbotten.Consider(1.June(2024), new JudgementRecorded(new("annual-meeting.broad-participation", Verdict.Kept, Norrbotten.LeadershipGroup, 1.June(2024))))
            .ShouldNotFit("JudgementRecorded.Judgement.Year", "none");
    }

    [Fact]
    public void An_explanation_by_somebody_whom_the_clause_does_not_bind_is_refused_and_those_whom_it_binds_are_named()
        => WithADeviation.Consider(1.June(2024), new ExplanationRecorded(Explanation with { DecidedBy = Norrbotten.Region }))
            .ShouldNotFit("ExplanationRecorded.Explanation.DecidedBy", "region-norrbotten").Expected.ToString().ShouldContain("development-group");

    [Fact]
    public void Where_no_clause_is_near_none_is_suggested_and_where_one_is_it_is_named()
    {
        Problem Expected(string clause) => Given.Norrbotten
            .Consider(Given.Today, new ExplanationRecorded(Explanation with { Clause = clause })).Misfits.ShouldHaveSingleItem();

        Expected("x").ToString().ShouldEndWith("expected a clause of the rule set norrbotten.");
        Expected("development-group.for-meetings").Perhaps.ShouldBe([FourMeetings]);
    }
}
