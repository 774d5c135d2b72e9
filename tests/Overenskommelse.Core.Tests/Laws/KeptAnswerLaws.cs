using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What is kept of earlier examinations of a compact changes no answer: neither the outcome, nor what it rests on, nor what is missing.</summary>
public sealed class KeptAnswerLaws
{
    [Law(60, Arbitrary = [typeof(Questions)])]
    public void A_compact_asked_again_answers_as_one_asked_once_whichever_day_came_before(Question question, int seed)
    {
        Dice dice = new(seed);
        Compact asked = Compact.From(question.Facts);
        foreach (LocalDate day in Days(question, dice))
        {
            question.Rules.Examine(asked, day).ShouldBe(question.Rules.Examine(Compact.From(question.Facts), day), $"on {day:yyyy'-'MM'-'dd}");
        }
    }

    /// <summary>The days around those on which facts turn, some of them twice, in any order.</summary>
    private static IEnumerable<LocalDate> Days(Question question, Dice dice)
    {
        LocalDate[] days =
        [
            .. TurningDayList.Of(question.Facts).SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1), day.PlusDays(20) }),
            .. Enumerable.Range(0, 20).Select(_ => dice.Day(2019, 2029)),
        ];
        return Enumerable.Range(0, 60).Select(_ => days[dice.Between(0, days.Length - 1)]);
    }
}
