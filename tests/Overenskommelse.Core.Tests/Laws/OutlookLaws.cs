using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>A finding says until when it stands, and that is so.</summary>
public sealed class OutlookLaws
{
    /// <summary>So many days are looked at one by one.</summary>
    private const int EveryDay = 800;

    private static readonly LocalDate LastDay = new(2999, 12, 31);

    [Law(30, Arbitrary = [typeof(Questions)])]
    public void Under_every_other_reading_that_is_shipped_a_finding_stands_until_the_day_it_says_and_not_on_the_day_after(Question question, int seed)
    {
        Dice dice = new(seed);
        foreach (Rule rule in question.Rules)
        {
            foreach (Reading reading in rule.Alternatives)
            {
                StandsAsItSays(question with { Rules = Only(rule.Under(reading), question.Rules) }, dice);
            }
        }
    }

    private static RuleSet Only(Rule rule, RuleSet rules) => new(rules.Id, rules.Name, rules.Sources, rules.Vocabulary, [rule]);

    private static void StandsAsItSays(Question question, Dice dice)
    {
        Dictionary<LocalDate, HashSet<Stand>> days = [];
        HashSet<Stand> On(LocalDate day)
            => days.TryGetValue(day, out var known) ? known : days[day] = [.. (question with { On = day }).Report.Stands()];

        foreach (Finding finding in question.Report)
        {
            LocalDate? until = question.Report.LastDayOf(finding);
            Stand stand = Stand.Of(finding);
            DaysUntil(until, question, dice).Where(day => !On(day).Contains(stand)).Take(1)
                .ShouldBeEmpty($"{finding} on {question.On:yyyy'-'MM'-'dd} stands until {until:yyyy'-'MM'-'dd}, and so on this day before it");

            if (until is { } last)
            {
                last.ShouldBeGreaterThanOrEqualTo(question.On);
                On(last.PlusDays(1)).ShouldNotContain(stand, $"{finding} stands until {last:yyyy'-'MM'-'dd}");
            }
        }
    }

    /// <summary>Every day when they are few; otherwise those where facts turn and years begin, and some others.</summary>
    private static IEnumerable<LocalDate> DaysUntil(LocalDate? until, Question question, Dice dice)
    {
        LocalDate last = until ?? LastDay;
        int count = Period.DaysBetween(question.On, last);
        return count < EveryDay
            ? Enumerable.Range(0, count + 1).Select(question.On.PlusDays)
            : TurningDayList.Of(question.Facts)
                .Concat(Enumerable.Range(1, 8).Select(years => new LocalDate(question.On.Year + years, 1, 1)))
                .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusYears(1) })
                .Concat(Enumerable.Range(0, 10).Select(_ => question.On.PlusDays(dice.Between(0, count))))
                .Append(last)
                .Where(day => question.On <= day && day <= last);
    }
}
