namespace Overenskommelse.Laws.Given;

/// <summary>Makes editions of a text around the day of a question: in each something may be left out, read otherwise, retitled, or limited to days of its own.</summary>
internal static class AnyEditions
{
    public static Editions Of(Question question, Dice dice)
    {
        int count = dice.Between(1, 4);
        LocalDate[] changes = [.. Enumerable.Range(1, count - 1).Select(_ => question.On.PlusDays(dice.Between(-800, 400))).Distinct().Order()];
        Edition[] editions =
        [
            .. Enumerable.Range(0, changes.Length + 1).Select(place => new Edition(Revised(question.Rules, question.On, dice))
            {
                FirstDay = place > 0 ? changes[place - 1] : dice.Chance(20) ? (changes.Length > 0 ? changes[0] : question.On).PlusDays(-dice.Between(1, 900)) : null,
                LastDay = place < changes.Length ? changes[place].PlusDays(-1) : dice.Chance(20) ? (changes.Length > 0 ? changes[^1] : question.On).PlusDays(dice.Between(0, 900)) : null,
            }),
        ];
        bool isInOrder = editions.All(edition => !(edition.LastDay < edition.FirstDay));
        return new([.. isInOrder ? editions : editions.Select((edition, place) => place == 0 ? edition with { FirstDay = null } : place == editions.Length - 1 ? edition with { LastDay = null } : edition)], Transition.All[dice.Between(0, 2)]);
    }

    private static RuleSet Revised(RuleSet rules, LocalDate on, Dice dice)
    {
        foreach (Rule rule in rules.Rules)
        {
            ClauseId clause = rule.Clause.Id;
            rules = dice.Between(0, 9) switch
            {
                0 => rules.Without(clause),
                1 or 2 when rule.Alternatives.Count > 0 => rules.Adjust<Rule>(clause, each => each.Under(each.Alternatives[0])),
                3 => rules.Adjust<Rule>(clause, each => each with { Clause = each.Clause with { Title = new Text("Ny rubrik", "A new heading") } }),
                4 => rules.Adjust<Rule>(clause, each => each with { Clause = each.Clause with { FirstDay = on.PlusDays(dice.Between(-800, 400)) } }),
                5 => rules.Adjust<Rule>(clause, each => each with { Clause = each.Clause with { LastDay = on.PlusDays(dice.Between(-800, 400)) } }),
                _ => rules,
            };
        }

        return rules;
    }
}
