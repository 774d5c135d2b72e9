namespace Overenskommelse.Rules;

public sealed class OpenNormTests
{
    private static readonly OpenNorm Rule = new(Given.Clause(), Given.Norm);
    private static readonly Judgement Kept = new("clause", Verdict.Kept, Given.Judge, 1.March(2024));
    private static readonly Judgement NotKept = Kept with { Verdict = Verdict.NotKept };

    [Fact]
    public void It_needs_judgement_by_those_who_may_judge()
    {
        var finding = Ask("2024-06-15").ShouldNeedJudgement();

        finding.Evidence.ShouldBe(new ToJudge(Given.Norm));
        finding.MustAct.ShouldBe([Given.Judge]);
    }

    [Fact]
    public void A_judgement_decides()
    {
        Ask("2024-06-15", Kept).ShouldBeKept().Evidence.ShouldBe(new Judged(Kept));
        Ask("2024-06-15", NotKept).ShouldBeBroken().Evidence.ShouldBe(new Judged(NotKept));
    }

    [Theory]
    [InlineData("2024-02-29", Outcome.NeedsJudgement)]
    [InlineData("2024-03-01", Outcome.Kept)]
    [InlineData("2024-12-31", Outcome.Kept)]
    [InlineData("2025-01-01", Outcome.NeedsJudgement)]
    public void A_judgement_stands_from_its_day_to_its_last(string on, Outcome outcome)
        => Ask(on, Kept with { LastDay = 31.December(2024) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_judgement_by_somebody_who_may_not_judge_decides_nothing()
        => Ask("2024-06-15", Kept with { By = Given.County }).ShouldNeedJudgement();

    [Fact]
    public void A_judgement_of_another_clause_decides_nothing() => Ask("2024-06-15", Kept with { Clause = "another" }).ShouldNeedJudgement();

    [Fact]
    public void The_latest_judgement_is_used_in_whatever_order_they_are_stated()
    {
        Ask("2024-06-15", NotKept with { Day = 2.March(2024) }, Kept).ShouldBeBroken();
        Ask("2024-06-15", Kept, NotKept with { Day = 2.March(2024) }).ShouldBeBroken();
    }

    [Fact]
    public void Two_judgements_of_one_day_that_contradict_each_other_are_set_aside_and_it_has_to_be_judged_again()
    {
        SetAside contradicted = new(RecordKind.Judgement, SetAsideReason.Contradicted, Given.Judge, 1.March(2024));

        Ask("2024-06-15", NotKept, Kept).ShouldNeedJudgement().SetAside.ShouldBe([contradicted]);
        Ask("2024-06-15", Kept, NotKept).ShouldNeedJudgement().SetAside.ShouldBe([contradicted]);
        Ask("2024-06-15", Kept, NotKept, NotKept with { Day = 29.February(2024) }).ShouldNeedJudgement();
        Ask("2024-06-15", Kept, NotKept, NotKept with { Day = 2.March(2024) }).ShouldBeBroken().SetAside.ShouldBeEmpty();
        Ask("2024-06-15", Kept, NotKept with { LastDay = 14.June(2024) }).ShouldBeKept();
    }

    [Fact]
    public void Two_who_found_the_same_on_one_day_do_not_contradict_each_other()
        => Ask("2024-06-15", Kept, Kept with { Reason = "Another" }).ShouldBeKept();

    [Fact]
    public void An_earlier_judgement_stands_again_when_a_later_one_has_ended()
        => Ask("2024-06-15", Kept, NotKept with { Day = 2.March(2024), LastDay = 3.March(2024) }).ShouldBeKept();

    [Theory]
    [InlineData("2024-02-29", Outcome.NeedsJudgement)]
    [InlineData("2024-03-01", Outcome.Kept)]
    [InlineData("2024-03-02", Outcome.Undetermined)]
    public void A_judgement_whose_last_day_is_not_known_stands_for_certain_on_its_first(string on, Outcome outcome)
        => Ask(on, Kept with { LastDay = Fact.NotKnown }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-06-01", Outcome.Kept)]
    [InlineData("2024-06-02", Outcome.Undetermined)]
    [InlineData("2024-06-30", Outcome.Undetermined)]
    [InlineData("2024-07-01", Outcome.NeedsJudgement)]
    public void One_whose_last_day_is_known_to_its_month_stands_for_certain_until_the_first_of_it(string on, Outcome outcome)
        => Ask(on, Kept with { LastDay = DayFact.InMonth(2024, 6) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void Until_when_a_judgement_stands_is_asked_of_whoever_made_it()
        => Ask("2024-06-15", Kept with { LastDay = Fact.NotKnown })
            .ShouldBeUndetermined((FactKind.JudgementLastDay, Given.Judge, Given.Judge)).Missing[0].Day.ShouldBe(1.March(2024));

    [Fact]
    public void A_later_judgement_that_certainly_stands_makes_the_question_needless()
    {
        Judgement perhaps = Kept with { LastDay = Fact.NotKnown };

        Ask("2024-06-15", perhaps, NotKept with { Day = 2.March(2024) }).ShouldBeBroken();
        Ask("2024-06-15", perhaps, NotKept).Outcome.ShouldBe(Outcome.Undetermined);
        Ask("2024-06-15", perhaps, Kept with { Day = 29.February(2024) }).ShouldBeKept();
        Ask("2024-06-15", perhaps, Kept).ShouldBeKept();
    }

    [Fact]
    public void A_later_judgement_that_may_stand_can_overturn_an_earlier_one()
    {
        Ask("2024-06-15", Kept, NotKept with { Day = 2.March(2024), LastDay = Fact.NotKnown }).ShouldBeUndetermined((FactKind.JudgementLastDay, Given.Judge, Given.Judge));
        Ask("2024-06-15", Kept, Kept with { Day = 2.March(2024), LastDay = Fact.NotKnown }).ShouldBeKept().Evidence.ShouldBe(new Judged(Kept));
    }

    [Fact]
    public void What_may_have_lapsed_stands_until_the_day_on_which_it_may()
        => Ask("2024-03-01", Kept with { LastDay = Fact.NotKnown }).StandsUntil().ShouldBe(1.March(2024));

    [Fact]
    public void It_stands_until_the_judgement_does()
        => Ask("2024-06-15", Kept with { LastDay = 31.December(2024) }).StandsUntil().ShouldBe(31.December(2024));

    [Fact]
    public void What_is_no_body_mends_nothing_so_those_whom_the_clause_binds_do()
    {
        MatterId openness = new("openness");
        OpenNorm rule = new(Given.Clause(), Given.Norm) { OneByOne = [openness, new MatterId("independence")] };

        rule.Asked(Given.Compact.With(new Group(Given.Judge)).With(new Group(Given.Bearer)) with { Judgements = [new(rule.Clause.Id, Verdict.NotKept, Given.Judge, Given.Today) { About = openness }] }).ShouldBeBroken().MustAct.ShouldBe([Given.Bearer]);
    }

    private static Finding Ask(string on, params Judgement[] judgements) =>
        Rule.Asked(Given.Compact.With(new Group(Given.Judge)) with { Judgements = [.. judgements] }, Given.Day(on));
}
