using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>Rules do not depend on one another.</summary>
public sealed class RuleSetLaws
{
    [Law(Arbitrary = [typeof(Questions)])]
    public void Dropping_a_rule_before_examining_is_dropping_its_findings_after(Question question)
    {
        Report report = question.Report;
        foreach (Rule rule in question.Rules)
        {
            question.Rules.Without(rule.Clause.Id).Examine(question.Compact, question.On)
                .ShouldBe(report.Where(finding => finding.Clause.Id != rule.Clause.Id));
        }
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void Permissions_never_change_what_the_summary_says_of_duties_and_recommendations(Question question)
    {
        RuleSet withoutMays = question.Rules.Where(rule => rule.Clause.Strength == Strength.May)
            .Aggregate(question.Rules, (rules, rule) => rules.Without(rule.Clause.Id));
        Summary summary = question.Report.Summary;
        Summary without = withoutMays.Examine(question.Compact, question.On).Summary;

        (without.Musts, without.Shoulds, without.EveryMustIsKept).ShouldBe((summary.Musts, summary.Shoulds, summary.EveryMustIsKept));
        without.Mays.Total.ShouldBe(0);
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void The_summary_counts_every_finding_once(Question question)
    {
        Report report = question.Report;
        foreach (var (strength, count) in new[]
        {
            (Strength.Must, report.Summary.Musts), (Strength.Should, report.Summary.Shoulds), (Strength.May, report.Summary.Mays),
        })
        {
            int Counted(Outcome outcome) => report.Count(finding => finding.Clause.Strength == strength && finding.Outcome == outcome);
            (count.Kept, count.Broken, count.Pending, count.Undetermined, count.NeedsJudgement, count.NotApplicable).ShouldBe((
                Counted(Outcome.Kept), Counted(Outcome.Broken), Counted(Outcome.Pending),
                Counted(Outcome.Undetermined), Counted(Outcome.NeedsJudgement), Counted(Outcome.NotApplicable)));
            count.Explained.ShouldBeLessThanOrEqualTo(strength == Strength.Should ? count.Broken : 0);
        }

        (report.Summary.Musts.Total + report.Summary.Shoulds.Total + report.Summary.Mays.Total).ShouldBe(report.Count);
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void A_finding_is_robust_when_the_rules_under_each_other_reading_give_the_same_outcome(Question question)
    {
        Report report = question.Report;
        foreach (Finding finding in report)
        {
            Sensitivity sensitivity = report.SensitivityOf(finding);
            Outcome?[] examined = [.. finding.Rule.Alternatives.Select(reading => Under(reading, finding, question))];

            sensitivity.Alternatives.Select(alternative => alternative.Outcome).ShouldBe(examined, $"{finding}");
            sensitivity.IsRobust.ShouldBe(examined.All(outcome => outcome == finding.Outcome), $"{finding}");
        }
    }

    /// <summary>The outcome for the same year, or the round that ends on the same day; or for no year in particular when one of the readings does not count by years.</summary>
    private static Outcome? Under(Reading reading, Finding finding, Question question)
    {
        ValueList<Finding> found = question.Rules.Adjust<Rule>(finding.Clause.Id, rule => rule.Under(reading))
            .Examine(question.Compact, question.On)[finding.Clause.Id];

        return found.FirstOrDefault(each => each.Period?.End == finding.Period?.End)?.Outcome
            ?? found.FirstOrDefault(each => each.Period is null || finding.Period is null)?.Outcome;
    }
}
