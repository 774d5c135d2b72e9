using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>What people judge of each thing by itself.</summary>
public sealed class JudgedOneByOneTests
{
    private static readonly BreachReason Unsuitable = new("unsuitable");

    private static readonly CompactFacts Sitting = Given.Compact.WithSeats(Given.Panel,
    [
        new(Given.Association(1), SeatKind.Regular),
        new(Given.Association(2), SeatKind.Regular),
        new(Given.Association(3), SeatKind.CoOpted),
    ]).With(new Group(Given.Bearer)).With(new Group(Given.Judge));

    private static readonly Rule Suitable = new StatedNorm(() => new Each<Seat>(
        Seats.In(Given.Panel).That(Seats.Regular), new ByJudgementOf<Seat>(Given.Norm, row => row.Fact.For(), Unsuitable)));

    [Fact]
    public void Each_that_nobody_has_judged_awaits_judgement_and_is_asked_about_by_itself()
    {
        var report = Report(Sitting);

        report[0].ShouldNeedJudgement().Evidence.ShouldBe(new ToJudge(Given.Norm));
        report.OpenQuestions.ShouldBe(
        [
            new OpenQuestion(null, Given.Norm, [Given.Judge], ["clause"]) { About = Given.Association(1) },
            new OpenQuestion(null, Given.Norm, [Given.Judge], ["clause"]) { About = Given.Association(2) },
        ]);
    }

    [Fact]
    public void Where_one_way_is_lost_already_only_those_of_the_other_way_await_judgement()
    {
        Norm lost = new Each<Seat>(Seats.In(Given.Panel), new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, Unsuitable));
        Norm open = new Each<Group>(WorkingGroups.Of(Given.Panel), new ByJudgementOf<Group>(Given.Norm, group => group.Fact.Id, Unsuitable));
        var facts = (Sitting with { Judgements = [About(1, Verdict.NotKept)] }).WithWorkingGroups(Given.Panel, new Group(new GroupId("working")));

        Given.RuleSet(new MadeOf(new Any(lost, open))).Examine(Compact.From(facts), Given.Today).OpenQuestions
            .Where(question => question.Norm is not null).Select(question => question.About).ShouldBe([new GroupId("working")]);
    }

    [Fact]
    public void One_that_is_judged_is_asked_about_no_more()
        => Report(Sitting with { Judgements = [About(1, Verdict.Kept)] }).OpenQuestions.ShouldHaveSingleItem().About.ShouldBe(Given.Association(2));

    [Fact]
    public void The_answers_to_what_is_asked_may_be_recorded_and_decide()
    {
        var report = Report(Sitting);

        var considered = report.Consider([.. report.OpenQuestions.Select(question => (Change)new JudgementRecorded(new("clause", Verdict.Kept, Given.Judge, Given.Today) { About = question.About }))]);

        considered.Misfits.ShouldBeEmpty();
        considered.After![0].Outcome.ShouldBe(Outcome.Kept);
    }

    [Fact]
    public void One_that_is_found_not_to_be_so_breaks_the_norm_even_if_others_wait()
        => Suitable.Asked(Sitting with { Judgements = [About(2, Verdict.NotKept)] }).ShouldBeBroken((Unsuitable, Given.Association(2)));

    [Theory]
    [InlineData("2024-06-14", false)]
    [InlineData("2024-06-15", true)]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", false)]
    public void A_judgement_of_a_thing_stands_from_its_day_until_its_last(string on, bool stands)
        => Suitable.Asked(Sitting with { Judgements = [About(2, Verdict.NotKept) with { LastDay = 30.June(2024) }] }, Given.Day(on))
            .Outcome.ShouldBe(stands ? Outcome.Broken : Outcome.NeedsJudgement);

    [Fact]
    public void A_judgement_of_all_or_by_somebody_else_tells_nothing_of_each()
    {
        Suitable.Asked(Sitting with { Judgements = [About(2, Verdict.NotKept) with { About = null }] }).ShouldNeedJudgement();
        Suitable.Asked(Sitting with { Judgements = [About(2, Verdict.NotKept) with { By = Given.Bearer }] }).ShouldNeedJudgement();
    }

    [Fact]
    public void Until_when_a_judgement_of_a_thing_stands_is_foreseen()
        => Suitable.Asked(Sitting with { Judgements = [About(2, Verdict.NotKept) with { LastDay = 30.June(2024) }] }).StandsUntil().ShouldBe(30.June(2024));

    [Fact]
    public void A_judgement_of_what_is_not_judged_is_refused_with_what_is()
    {
        var problem = Report(Sitting).Consider([new JudgementRecorded(About(5, Verdict.Kept))]).Misfits.ShouldHaveSingleItem();

        problem.ShouldSatisfyAllConditions(
            it => it.Place.ShouldBe("JudgementRecorded.Judgement.About"),
            it => it.Value.ShouldBe("association-5"),
            it => it.Expected.ToString().ShouldEndWith("; or of those that are judged one by one: association-1, association-2, association-3"));
    }

    [Fact]
    public void A_thing_that_comes_with_the_same_changes_may_be_judged()
        => Report(Sitting).Consider(
        [
            new SeatTaken(Given.Panel, new Seat(Given.Association(5), SeatKind.Regular) { FirstDay = Given.Today }),
            new JudgementRecorded(About(5, Verdict.Kept)),
        ]).Misfits.ShouldBeEmpty();

    [Fact]
    public void A_norm_with_a_reason_of_its_own_is_still_asked_for_in_its_words()
    {
        var rule = new StatedNorm(() => new ByJudgement(Given.Norm).Else(Unsuitable, null));

        Given.RuleSet(rule).Examine(Compact.From(Sitting), Given.Today).OpenQuestions.ShouldBe([new OpenQuestion(null, Given.Norm, [Given.Judge], ["clause"])]);
    }

    [Fact]
    public void A_leaf_that_awaits_judgement_without_words_is_asked_for_by_its_title()
    {
        var rule = new StatedNorm(() => new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf("none", Truth.Awaits)));

        Given.RuleSet(rule).Examine(Compact.From(Sitting), Given.Today).OpenQuestions.ShouldHaveSingleItem().Norm.ShouldBe(Given.Clause().Title);
    }

    private static Judgement About(int association, Verdict verdict) => new("clause", verdict, Given.Judge, Given.Today) { About = Given.Association(association) };

    private static Report Report(CompactFacts facts) => Given.RuleSet(Suitable).Examine(Compact.From(facts), Given.Today);
}
