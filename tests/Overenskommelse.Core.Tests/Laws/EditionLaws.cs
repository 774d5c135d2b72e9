using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;
using Overenskommelse.Presentation;

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
    public void What_a_finding_stands_until_is_the_last_day_that_the_editions_answer_the_question_so(Question question, int seed)
    {
        Editions editions = AnyEditions.Of(question, new(seed));
        Report report = editions.Examine(question.Compact, question.On);
        foreach (Finding finding in report.Where(IsAnswer))
        {
            DayFact until = report.StandsUntil(finding).LastDay;
            if (until.Exact is { } day && day < new LocalDate(2100, 1, 1))
            {
                Answers(day).ShouldBeTrue($"{finding} on {day}");
                Answers(day.PlusDays(1)).ShouldBeFalse($"{finding} after {day}");
            }

            foreach (LocalDate change in editions.Where(edition => edition.FirstDay > question.On).Select(edition => edition.FirstDay!.Value))
            {
                if (until.IsNone || until.Exact >= change)
                {
                    Answers(change).ShouldBeTrue($"{finding} on {change}");
                }
            }

            bool Answers(LocalDate on) => editions.Examine(question.Compact, on).Any(each => each.Clause.Id == finding.Clause.Id && Equals(each.Period, finding.Period) && each.Outcome == finding.Outcome);
        }
    }

    [Law(60, Arbitrary = [typeof(Questions)])]
    public void A_compact_asked_again_answers_as_one_asked_once(Question question, int seed)
    {
        Dice dice = new(seed);
        Editions editions = AnyEditions.Of(question, dice);
        Compact asked = Compact.From(question.Facts);
        LocalDate[] days = [.. editions.SelectMany(edition => new[] { edition.FirstDay, edition.LastDay }).OfType<LocalDate>().SelectMany(day => new[] { day, day.PlusDays(1), day.PlusDays(30) }), .. Enumerable.Range(0, 20).Select(_ => question.On.PlusDays(dice.Between(-900, 900)))];
        for (int time = 0; time < 40; time++)
        {
            LocalDate day = days[dice.Between(0, days.Length - 1)];
            editions.Examine(asked, day).ShouldBe(editions.Examine(Compact.From(question.Facts), day), $"on {day:yyyy'-'MM'-'dd}");
        }
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void Each_question_is_answered_once_and_is_said_in_words(Question question, int seed)
    {
        Report report = AnyEditions.Of(question, new(seed)).Examine(question.Compact, question.On);

        report.Select(finding => (finding.Clause.Id, finding.Period)).ShouldBeUnique();
        foreach (Language language in new[] { Language.Swedish, Language.English })
        {
            report.ToText(language, ReportForm.Whole).ShouldNotContain("[");
        }

        foreach (Finding finding in report)
        {
            report.Explain(finding).ShouldNotBeNull();
            report.EditionOf(finding).ShouldNotBeNull();
            report[finding.Clause.Id].ShouldContain(finding);
        }
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void What_follows_from_changes_is_what_a_full_examination_of_the_changed_facts_finds(Question question, int seed)
    {
        Dice dice = new(seed);
        Editions editions = AnyEditions.Of(question, dice);
        Consideration considered = editions.Consider(question.Compact, AnyChange.Some(question.Rules, question.Compact, dice), question.On);

        considered.After?.ShouldFindTheSameAs(editions.Examine(considered.After.Compact, considered.On));
    }

    private static Transition Reading(int number) => Transition.All[Math.Abs(number % Transition.All.Count)];

    /// <summary>That no period has begun is told only where no edition answers for one.</summary>
    private static bool IsAnswer(Finding finding) => finding.Evidence is not NothingToJudge { Reason.Value: "no-period" };

    private static RuleSet OtherReadings(RuleSet rules) => rules.Where(rule => rule.Alternatives.Count > 0)
        .Aggregate(rules, (changed, rule) => changed.Adjust<Rule>(rule.Clause.Id, each => each.Under(each.Alternatives[0])));
}
