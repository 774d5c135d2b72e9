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
    public void Of_two_judgements_from_one_day_the_one_that_found_it_not_kept_is_used_in_whatever_order_they_are_stated()
    {
        Ask("2024-06-15", NotKept, Kept).ShouldBeBroken();
        Ask("2024-06-15", Kept, NotKept).ShouldBeBroken();
    }

    [Fact]
    public void An_earlier_judgement_stands_again_when_a_later_one_has_ended()
        => Ask("2024-06-15", Kept, NotKept with { Day = 2.March(2024), LastDay = 3.March(2024) }).ShouldBeKept();

    [Fact]
    public void A_judgement_whose_last_day_is_not_known_is_not_relied_on()
        => Ask("2024-06-15", Kept with { LastDay = Fact.NotKnown }).ShouldNeedJudgement();

    [Fact]
    public void It_stands_until_the_judgement_does()
        => Ask("2024-06-15", Kept with { LastDay = 31.December(2024) }).StandsUntil().ShouldBe(31.December(2024));

    private static Finding Ask(string on, params Judgement[] judgements) =>
        Rule.Asked(Given.Compact.With(new Group(Given.Judge)) with { Judgements = [.. judgements] }, Given.Day(on));
}
