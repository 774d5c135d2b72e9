namespace Overenskommelse.Testing.Making;

/// <summary>Makes what people have judged and explained, by somebody who may, or by somebody else; that has lapsed, or still stands.</summary>
internal sealed class RecordMaker(Pools pools, Dice dice)
{
    public Register<Judgement> Judgements()
    {
        Rule[] open = [.. pools.Spoken.Rules.Where(rule => rule.IsOpen)];
        List<Judgement> judgements = [];
        for (int number = open.Length == 0 ? 0 : dice.One(0, 1, 2, 4, 8); number > 0; number--)
        {
            Rule rule = dice.Chance(90) ? dice.OneOf(open) : dice.OneOf(pools.Spoken.Rules);
            LocalDate day = pools.Days.Past();
            judgements.Add(new(rule.Clause.Id, dice.One(Verdict.Kept, Verdict.NotKept), By(rule.Clause.Judges), day)
            {
                Year = YearOf(rule, day),
                About = rule.Clause.Bearers.Count > 1 && dice.Chance(40) ? dice.OneOf(rule.Clause.Bearers) : null,
                LastDay = Until(day),
            });
        }

        return judgements.DistinctBy(each => (each.Clause, each.Day, each.By, each.About)).ToRegister();
    }

    public Register<Explanation> Explanations() => Enumerable.Range(0, dice.One(0, 0, 1, 3))
        .Select(_ => (Rule: dice.OneOf(pools.Spoken.Rules), Day: pools.Days.Past()))
        .Select(each => new Explanation(each.Rule.Clause.Id, "a reason", By(each.Rule.Clause.Bearers), each.Day) { Year = YearOf(each.Rule, each.Day), LastDay = Until(each.Day) })
        .DistinctBy(each => (each.Clause, each.Day)).ToRegister();

    private Id By(ValueList<Id> those) => dice.Chance(85) ? dice.OneOf(those) : new ForumId("somebody-else");

    private int? YearOf(Rule rule, LocalDate day) => rule.IsByPeriod && dice.Chance(90) ? day.Year - dice.One(0, 0, 0, 1) : null;

    private DayFact Until(LocalDate day) => dice.Chance(70) ? Fact.None : LocalDate.Max(day, pools.Days.One());
}
