using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

/// <summary>Which judgement and which explanation stands, of several that people have recorded.</summary>
public sealed class RecordsTests
{
    private static readonly OpenNorm Norm = new(Given.Clause(), Given.Norm);
    private static readonly BroadlyAttended Yearly = new(Given.Clause(), MeetingKind.Annual, Given.Norm);
    private static readonly GroupInPlace Recommended = new(Given.Clause(strength: Strength.Should), Given.Panel);
    private static readonly Judgement Kept = new("clause", Verdict.Kept, Given.Judge, 1.March(2024));
    private static readonly Explanation Explanation = new("clause", "An earlier reason", Given.Bearer, 1.March(2024));

    [Fact]
    public void The_latest_judgement_stands_in_whichever_order_they_are_stated()
    {
        var later = Kept with { Verdict = Verdict.NotKept, Day = 2.March(2024) };

        Judge(Kept, later).ShouldBeBroken().Evidence.ShouldBe(new Judged(later));
        Judge(later, Kept).ShouldBeBroken().Evidence.ShouldBe(new Judged(later));
        Judge(Kept with { Day = 3.March(2024) }, later).ShouldBeKept();
    }

    [Fact]
    public void Of_two_judgements_from_one_day_that_contradict_each_other_neither_stands()
    {
        Judge(Kept, Kept with { Verdict = Verdict.NotKept }).ShouldNeedJudgement();
        Judge(Kept with { Verdict = Verdict.NotKept }, Kept).ShouldNeedJudgement();
    }

    [Fact]
    public void Of_an_explanation_that_may_have_lapsed_the_last_day_is_asked_for_unless_another_certainly_stands()
    {
        var perhaps = Explanation with { LastDay = Fact.NotKnown };
        MissingFact lastDay = new(FactKind.ExplanationLastDay, Given.Bearer, Given.Bearer) { Day = 1.March(2024) };

        Explained(perhaps).Explanation.ShouldBeNull();
        Explained(perhaps).Missing.ShouldBe([lastDay]);
        Explained(perhaps with { LastDay = DayFact.InMonth(2024, 6) }).Missing.ShouldBe([lastDay]);
        Explained(perhaps with { Day = Given.Today }).Explanation.ShouldNotBeNull();
        Explained(perhaps, Explanation with { Day = 1.January(2024) }).Missing.ShouldBeEmpty();
        Explained(Explanation with { LastDay = 14.June(2024) }).Missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2022-12-31", null, Outcome.NeedsJudgement)]
    [InlineData("2023-01-01", null, Outcome.NeedsJudgement)]
    [InlineData("2023-12-31", null, Outcome.NeedsJudgement)]
    [InlineData("2023-12-31", 2023, Outcome.Kept)]
    [InlineData("2024-01-01", null, Outcome.NeedsJudgement)]
    [InlineData("2024-01-01", 2023, Outcome.Kept)]
    [InlineData("2023-12-31", 2024, Outcome.NeedsJudgement)]
    public void A_judgement_is_about_the_year_it_names_and_about_none_when_it_names_none(string day, int? year, Outcome outcome)
        => Yearly.AskedOfTheYearBefore(
                Given.Compact.With(new Group(Given.Judge)) with
                {
                    Meetings = [new(MeetingKind.Annual, 1.January(2023))],
                    Judgements = [Kept with { Day = Given.Day(day), Year = year }],
                },
                Given.Today)
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void What_was_found_of_one_of_several_that_are_bound_does_not_answer_the_clause()
    {
        Finding Ask(params Id[] bearers) => new OpenNorm(new("clause", Strength.Must, Norm.Clause.Citation, [.. bearers], Norm.Clause.Title) { Judges = [Given.Judge] }, Given.Norm)
            .Asked(Given.Compact.With(new Group(Given.Judge)) with { Judgements = [Kept with { About = Given.County }] });

        Ask(Given.County, Given.Region).ShouldNeedJudgement();
        Ask(Given.County).ShouldBeKept();
    }

    [Fact]
    public void A_judgement_about_a_year_settles_nothing_that_is_asked_of_no_year()
        => Judge(Kept with { Year = 2024 }).ShouldNeedJudgement();

    [Fact]
    public void The_latest_explanation_stands_in_whichever_order_they_are_stated()
    {
        var later = Explanation with { Reason = "The later reason", Day = 2.March(2024) };

        Explain(Explanation, later).ShouldBe(later);
        Explain(later, Explanation).ShouldBe(later);
        Explain(later with { LastDay = 1.June(2024) }, Explanation).ShouldBe(Explanation);
    }

    [Fact]
    public void Of_two_explanations_from_one_day_the_same_one_stands_in_whichever_order_they_are_stated()
    {
        var other = Explanation with { Reason = "Before it in the alphabet: Aa" };

        Explain(Explanation, other).ShouldBe(Explanation);
        Explain(other, Explanation).ShouldBe(Explanation);
    }

    [Fact]
    public void An_explanation_of_a_year_explains_that_year_and_no_other()
    {
        MeetingsHeld rule = new(Given.Clause(strength: Strength.Should), MeetingKind.Annual, Times: 1);
        Explanation? OfTheYearBefore(int year) =>
            rule.AskedOfTheYearBefore(Given.Compact.With(new Group(Given.Bearer)) with { Meetings = [], Explanations = [Explanation with { Year = year }] }, Given.Today).ShouldBeBroken().Explanation;

        OfTheYearBefore(2022).ShouldBeNull();
        OfTheYearBefore(2023).ShouldNotBeNull();
        OfTheYearBefore(2024).ShouldBeNull();
    }

    private static Finding Judge(params Judgement[] judgements) =>
        Norm.Asked(Given.Compact.With(new Group(Given.Judge)) with { Judgements = [.. judgements] });

    private static Explanation? Explain(params Explanation[] explanations) => Explained(explanations).Explanation;

    private static Finding Explained(params Explanation[] explanations) =>
        Recommended.Asked(Given.Compact.With(new Group(Given.Bearer)).WithSeats(Given.Panel, []) with { Explanations = [.. explanations] }).ShouldBeBroken();

    [Fact]
    public void Which_of_two_equal_judgements_of_one_day_is_used_does_not_depend_on_their_order()
    {
        Rules.OpenNorm norm = new(Given.Clause() with { Judges = [Given.Judge, Given.County] }, Given.Norm);
        Judgement one = new("clause", Verdict.Kept, Given.Judge, 1.March(2024));
        Judgement other = one with { By = Given.County };
        Finding Ask(params Judgement[] judgements) => norm.Asked(Given.Compact.With(new Group(Given.Judge)) with { Judgements = [.. judgements] });

        Ask(other, one).ShouldBe(Ask(one, other));
    }

    [Fact]
    public void Which_of_two_explanations_of_one_day_and_one_reason_is_used_does_not_depend_on_their_order()
    {
        Rules.GroupInPlace rule = new(new Clause("clause", Strength.Should, Norm.Clause.Citation, [Given.County, Given.Region], Norm.Clause.Title), Given.Panel);
        Explanation one = new("clause", "Reason", Given.County, 1.March(2024));
        Explanation other = one with { DecidedBy = Given.Region };
        Explanation? Ask(params Explanation[] explanations) => rule.Asked(Given.Compact.WithSeats(Given.Panel, []) with { Explanations = [.. explanations] }).Explanation.ShouldNotBeNull();

        Ask(other, one).ShouldBe(Ask(one, other));
    }
}
