using Overenskommelse.Testing.Unsound;
using Xunit.Abstractions;

namespace Overenskommelse.Testing;

/// <summary>Rules that pass an ordinary test and are unsound: a law finds each.</summary>
public sealed class UnsoundRulesTests(ITestOutputHelper output)
{
    [Fact]
    public void A_value_that_is_not_known_and_read_as_none_is_found_by_that_the_decided_stays() => Found(UnsoundRules.UnknownValueIsNone, Law.DecidedStays);

    [Fact]
    public void Values_that_are_named_as_all_there_are_and_lack_some_are_found_by_that_the_decided_stays() => Found(UnsoundRules.ValuesLackSome, Law.DecidedStays);

    [Fact]
    public void A_question_about_another_fact_than_the_one_that_is_read_is_found_by_one_round() => Found(UnsoundRules.AsksForAnother, Law.OneRoundSettles);

    [Fact]
    public void A_seat_of_unknown_kind_that_is_forgotten_is_found_by_that_the_decided_stays() => Found(UnsoundRules.UnknownKindIsForgotten, Law.DecidedStays);

    [Fact]
    public void An_unknown_day_that_is_taken_for_none_is_found_by_that_the_decided_stays() => Found(UnsoundRules.UnknownDayIsNone, Law.DecidedStays);

    [Fact]
    public void A_list_that_may_lack_somebody_and_is_counted_as_whole_is_found_by_that_the_decided_stays() => Found(UnsoundRules.SomeAreAll, Law.DecidedStays, cases: 2000);

    [Fact]
    public void A_list_that_nothing_is_known_of_and_is_taken_to_be_empty_is_found_by_that_the_decided_stays() => Found(UnsoundRules.LacksAListIsNone, Law.DecidedStays);

    [Fact]
    public void A_doubt_that_asks_nothing_is_found_by_that_nothing_throws() => Found(UnsoundRules.AsksNothing, Law.NeverThrows);

    [Fact]
    public void A_doubt_that_asks_for_half_of_what_it_reads_is_found_by_one_round() => Found(UnsoundRules.AsksForHalf, Law.OneRoundSettles);

    [Fact]
    public void What_is_known_to_be_none_and_taken_for_not_known_is_found_by_that_the_known_is_decided() => Found(UnsoundRules.NoneIsUnknown, Law.KnownIsDecided);

    [Fact]
    public void Days_that_are_told_apart_on_one_side_of_a_boundary_are_found_by_that_the_decided_stays() => Found(UnsoundRules.TellsTooFewDays, Law.DecidedStays);

    [Fact]
    public void An_answer_that_turns_and_tells_no_day_is_found_by_until_when() => Found(UnsoundRules.NeverTurns, Law.StandsUntil);

    [Fact]
    public void An_answer_that_turns_earlier_than_it_tells_is_found_by_until_when() => Found(UnsoundRules.TurnsTooLate, Law.StandsUntil, cases: 2000);

    [Fact]
    public void Facts_that_are_read_and_not_said_to_be_are_found_by_considering() => Found(UnsoundRules.ReadsMoreThanItSays, Law.ConsideringIsExamining);

    [Fact]
    public void A_row_that_nobody_has_told_of_and_is_read_all_the_same_is_found_by_that_nothing_throws() => Found(UnsoundRules.ThrowsOfWhatNobodyTold, Law.NeverThrows);

    [Fact]
    public void The_first_of_a_list_is_found_by_any_order() => Found(UnsoundRules.TheFirstIsTheChair, Law.AnyOrder);

    [Fact]
    public void A_leaf_that_remembers_is_found_by_the_plain_evaluator() => Found(UnsoundRules.Remembers, Law.PlainEvaluatorAgrees);

    [Fact]
    public void A_reason_in_one_language_is_found_by_words() => Found(UnsoundRules.IsSaidInOneLanguage, Law.HasWords);

    [Fact]
    public void A_reason_without_words_is_found_by_words() => Found(UnsoundRules.HasNoWords, Law.HasWords);

    [Fact]
    public void What_is_asked_for_each_value_without_words_is_found_by_words() => Found(UnsoundRules.HasNoWordsWithin, Law.HasWords);

    [Fact]
    public void What_cannot_be_broken_is_found() => Found(UnsoundRules.IsAlwaysSo, Law.CanBeBroken);

    [Fact]
    public void What_cannot_be_kept_is_found() => Found(UnsoundRules.IsNeverSo, Law.CanBeKept);

    /// <summary>The law finds it, in a case of its clause that is small enough to be read.</summary>
    private void Found(RuleSet rules, Law law, int? cases = null)
    {
        LawReport report = RuleSetLaws.Try(rules, new() { Cases = cases, MostSearched = 500, Languages = Ekdala.Languages });
        output.WriteLine($"{report}");
        BrokenLaw broken = report.Broken.Where(each => each.Law == law).ShouldHaveSingleItem();
        if (broken.Case is { } small)
        {
            broken.Clause.ShouldBe(new ClauseId("garden-group"));
            small.ToCode().Split('\n').Length.ShouldBeLessThan(40, small.ToCode());
        }
    }
}
