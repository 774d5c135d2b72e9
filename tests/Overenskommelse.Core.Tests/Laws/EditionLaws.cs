using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>Each day and each period is answered by the edition that was in force.</summary>
public sealed class EditionLaws
{
    [Law(Arbitrary = [typeof(Questions)])]
    public void Editions_that_are_all_the_same_rule_set_answer_as_the_rule_set_alone(Question question, int seed, int reading)
    {
        LocalDate change = new Dice(seed).Day(2019, 2029);
        Editions editions = new([new Edition(question.Rules) { LastDay = change.PlusDays(-1) }, new Edition(question.Rules) { FirstDay = change }], Reading(reading));

        editions.Examine(question.Compact, question.On).ShouldBe(question.Report);
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void Until_its_last_day_an_edition_answers_as_it_did_whatever_follows(Question question, int days)
    {
        LocalDate last = question.On.PlusDays(Math.Abs(days % 400));
        Editions editions = new([new Edition(question.Rules) { LastDay = last }, new Edition(OtherReadings(question.Rules)) { FirstDay = last.PlusDays(1) }]);

        editions.Examine(question.Compact, question.On).ShouldBe(question.Report);
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void Last_years_report_comes_out_as_it_did_when_clauses_are_left_out(Question question, int seed)
    {
        Dice dice = new(seed);
        LocalDate last = new(question.On.Year + 2, dice.Between(1, 12), 15);
        RuleSet fewer = question.Rules.Where(_ => dice.Between(0, 1) == 0).Aggregate(question.Rules, (rules, rule) => rules.Without(rule.Clause.Id));
        Editions editions = new([new Edition(question.Rules) { LastDay = last }, new Edition(fewer) { FirstDay = last.PlusDays(1) }]);

        editions.Examine(question.Compact, question.On).ShouldBe(question.Report);
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void After_the_turn_of_a_year_earlier_periods_are_answered_by_the_earlier_edition_and_the_rest_by_the_later(Question question)
    {
        LocalDate change = new(question.On.Year, 1, 1);
        RuleSet other = OtherReadings(question.Rules);
        Editions editions = new([new Edition(question.Rules) { LastDay = change.PlusDays(-1) }, new Edition(other) { FirstDay = change }]);
        Report before = question.Report;
        Report after = other.Examine(question.Compact, question.On);
        Finding[] both =
        [
            .. before.Where(finding => IsChanged(finding) && finding.Period?.Start < change),
            .. after.Where(finding => !IsChanged(finding) || !(finding.Period?.Start < change)),
        ];

        editions.Examine(question.Compact, question.On).Where(IsAnswer).ShouldBe(both.Where(IsAnswer), ignoreOrder: true);

        bool IsChanged(Finding finding) => question.Rules[finding.Clause.Id] != other[finding.Clause.Id];
    }

    [Law(40, Arbitrary = [typeof(Questions)])]
    public void What_a_finding_stands_until_is_the_last_day_that_the_editions_answer_the_question_so(Question question, int days, int reading)
    {
        LocalDate last = question.On.PlusDays(Math.Abs(days % 400));
        Editions editions = new([new Edition(question.Rules) { LastDay = last }, new Edition(OtherReadings(question.Rules)) { FirstDay = last.PlusDays(1) }], Reading(reading));
        Report report = editions.Examine(question.Compact, question.On);
        foreach (Finding finding in report.Where(IsAnswer))
        {
            DayFact until = report.StandsUntil(finding).LastDay;
            if (until.Exact is { } day && day < new LocalDate(2100, 1, 1))
            {
                Answers(day).ShouldBeTrue($"{finding} on {day}");
                Answers(day.PlusDays(1)).ShouldBeFalse($"{finding} after {day}");
            }

            if (until.IsNone || until.Exact > last)
            {
                Answers(last.PlusDays(1)).ShouldBeTrue($"{finding}, the day after the last, {last}");
            }

            bool Answers(LocalDate on) => editions.Examine(question.Compact, on).Any(each => each.Clause.Id == finding.Clause.Id && Equals(each.Period, finding.Period) && each.Outcome == finding.Outcome);
        }
    }

    private static Transition Reading(int number) => Transition.All[Math.Abs(number % Transition.All.Count)];

    /// <summary>That no period has begun is told only where no edition answers for one.</summary>
    private static bool IsAnswer(Finding finding) => finding.Evidence is not NothingToJudge { Reason.Value: "no-period" };

    private static RuleSet OtherReadings(RuleSet rules) => rules.Where(rule => rule.Alternatives.Count > 0)
        .Aggregate(rules, (changed, rule) => changed.Adjust<Rule>(rule.Clause.Id, each => each.Under(each.Alternatives[0])));
}
