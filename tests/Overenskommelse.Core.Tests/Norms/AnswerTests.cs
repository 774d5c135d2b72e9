namespace Overenskommelse.Norms;

/// <summary>To combine answers is to try every pair of outcomes.</summary>
public sealed class AnswerTests
{
    private static readonly Outcomes[] One = [Outcomes.NotApplicable, Outcomes.Kept, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Broken];
    private static readonly Outcomes[] Sets = [.. Enumerable.Range(1, 31).Select(set => (Outcomes)set)];

    [Fact]
    public void Of_two_that_are_both_asked_for_the_worse_counts()
        => ShouldTryEveryPair((one, other) => one.And(other), Outcomes.NotApplicable, Outcomes.Kept, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Broken);

    [Fact]
    public void Of_two_of_which_one_is_enough_the_better_counts()
        => ShouldTryEveryPair((one, other) => one.Or(other), Outcomes.NotApplicable, Outcomes.Broken, Outcomes.Pending, Outcomes.NeedsJudgement, Outcomes.Kept);

    [Fact]
    public void What_all_ask_for_must_be_done_by_the_first_day_and_what_one_asks_for_by_the_last()
    {
        Answer soon = new(Outcomes.Pending, new LocalDate(2024, 3, 1));
        Answer later = new(Outcomes.Pending, new LocalDate(2024, 4, 1));
        Answer whenever = new(Outcomes.Pending, Fact.None);
        Answer someDay = new(Outcomes.Pending, Fact.NotKnown);

        soon.And(later).Until.ShouldBe(soon.Until);
        later.And(whenever).Until.ShouldBe(later.Until);
        whenever.And(later).Until.ShouldBe(later.Until);
        whenever.And(whenever).Until.IsNone.ShouldBeTrue();
        someDay.And(soon).Until.IsKnown.ShouldBeFalse();
        soon.Or(later).Until.ShouldBe(later.Until);
        soon.Or(whenever).Until.IsNone.ShouldBeTrue();
        whenever.Or(soon).Until.IsNone.ShouldBeTrue();
        soon.Or(someDay).Until.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Until_when_is_not_known_where_it_hangs_on_what_is_not()
    {
        Answer soon = new(Outcomes.Pending, new LocalDate(2024, 3, 1));
        Answer later = new(Outcomes.Pending, new LocalDate(2024, 4, 1));

        (soon with { May = Outcomes.Pending | Outcomes.Kept }).And(later).Until.IsKnown.ShouldBeFalse();
        (later with { May = Outcomes.Pending | Outcomes.Kept }).And(soon).Until.ShouldBe(soon.Until);
        (later with { May = Outcomes.Pending | Outcomes.Broken }).Or(soon).Until.IsKnown.ShouldBeFalse();
        (soon with { May = Outcomes.Pending | Outcomes.Broken }).Or(later).Until.ShouldBe(later.Until);
        soon.And(new(Outcomes.Kept)).Until.ShouldBe(soon.Until);
        new Answer(Outcomes.Broken).Or(soon).Until.ShouldBe(soon.Until);
        soon.Either(later).Until.IsKnown.ShouldBeFalse();
        soon.Either(soon with { May = Outcomes.Kept }).Until.ShouldBe(soon.Until);
        new Answer(Outcomes.Kept).Either(soon).Until.ShouldBe(soon.Until);
    }

    private static void ShouldTryEveryPair(Func<Answer, Answer, Answer> combine, params Outcomes[] order)
    {
        foreach (Outcomes one in Sets)
        {
            foreach (Outcomes other in Sets)
            {
                Outcomes expected = Outcomes.None;
                foreach (Outcomes first in One.Where(each => one.HasFlag(each)))
                {
                    foreach (Outcomes second in One.Where(each => other.HasFlag(each)))
                    {
                        expected |= Array.IndexOf(order, first) > Array.IndexOf(order, second) ? first : second;
                    }
                }

                combine(new(one), new(other)).May.ShouldBe(expected, $"{one}; {other}");
            }
        }
    }
}
