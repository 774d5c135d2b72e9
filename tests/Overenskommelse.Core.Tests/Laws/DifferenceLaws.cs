using Overenskommelse.Laws.Given;
using Overenskommelse.Presentation;

namespace Overenskommelse.Laws;

/// <summary>What sets two rule sets apart is what was done to one to make the other, and no more.</summary>
public sealed class DifferenceLaws
{
    [Law(Arbitrary = [typeof(Questions)])]
    public void What_was_adjusted_left_out_and_added_is_what_differs(Question question, int seed)
    {
        Dice dice = new(seed);
        RuleSet rules = question.Rules;
        Rule[] adjusted = [.. rules.Where(rule => rule.Alternatives.Count > 0 && dice.Between(0, 2) == 0)];
        Rule[] removed = [.. rules.Except(adjusted).Where(_ => dice.Between(0, 4) == 0)];
        RuleSet changed = adjusted.Aggregate(rules, (all, rule) => all.Adjust<Rule>(rule.Clause.Id, each => each.Under(each.Alternatives[0])));
        RuleSet fewer = removed.Aggregate(changed, (all, rule) => all.Without(rule.Clause.Id));

        RuleSetDifference difference = rules.DifferenceTo(fewer);
        RuleSetDifference back = fewer.DifferenceTo(rules);

        difference.Changed.Select(each => each.Clause).ShouldBe(adjusted.Select(rule => rule.Clause.Id));
        difference.Changed.SelectMany(each => each.Parts).ShouldAllBe(part => part.Part == RulePart.Reading);
        difference.Removed.ShouldBe(removed);
        difference.Added.ShouldBeEmpty();
        difference.IsReordered.ShouldBeFalse();
        difference.IsEmpty.ShouldBe(adjusted.Length + removed.Length == 0);
        back.Added.ShouldBe(difference.Removed);
        back.Changed.Select(each => (each.Before, each.After)).ShouldBe(difference.Changed.Select(each => (each.After, each.Before)));
        fewer.DifferenceTo(fewer).IsEmpty.ShouldBeTrue();
        difference.InWords(Language.Swedish).Split('\n').Length.ShouldBe(Math.Max(1, adjusted.Length + removed.Length));
    }
}
