using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

public sealed class ReportTests
{
    private static readonly Report Report = Given.Norrbotten.InNorrbotten();

    [Fact]
    public void A_report_says_what_was_examined_against_what_and_when()
    {
        Report.RuleSet.ShouldBeSameAs(Norrbotten.Rules);
        Report.Compact.Facts.ShouldBe(Given.Norrbotten);
        Report.On.ShouldBe(Given.Today);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
        => Report.Select(finding => finding.Clause.Id).Distinct().ShouldBe(Norrbotten.Rules.Select(rule => rule.Clause.Id));

    [Fact]
    public void A_yearly_clause_answers_for_the_year_before_and_then_for_the_open_one()
    {
        Report["annual-meeting.held"].Select(finding => finding.Period).ShouldBe([Days.Year(2023), Days.Year(2024)]);
        Report.FindingOf("annual-meeting.held").Period.ShouldBe(Days.Year(2024));
    }

    [Fact]
    public void Another_clause_answers_once()
        => Report["leadership-group.even-split"].ShouldHaveSingleItem().ShouldBe(Report.FindingOf("leadership-group.even-split"));

    [Fact]
    public void Findings_are_counted_and_have_places()
    {
        Report.Count.ShouldBe(Report.ToList().Count);
        Report[0].Clause.Id.ShouldBe(Norrbotten.Rules[0].Clause.Id);
    }

    [Fact]
    public void Findings_are_selected_by_outcome_and_strength()
    {
        Report.With(Outcome.Kept).ShouldBe(Report.Where(finding => finding.Outcome == Outcome.Kept));
        Report.With(Strength.May).ShouldBe(Report.Where(finding => finding.Clause.Strength == Strength.May));
        Report.With(Outcome.Kept, Strength.Should).Select(finding => finding.Clause.Id.Value)
            .ShouldBe(["development-group.four-meetings", "development-group.four-meetings"]);
    }

    [Fact]
    public void An_unknown_clause_is_refused_and_the_nearest_suggested()
    {
        foreach (var door in new Action[] { () => Report.FindingOf("anual-meeting.held"), () => _ = Report["anual-meeting.held"] })
        {
            Should.Throw<ArgumentException>(door).ShouldSatisfyAllConditions(
                e => e.ParamName.ShouldBe("clause"),
                e => e.Message.ShouldContain("anual-meeting.held"),
                e => e.Message.ShouldContain("\"annual-meeting.held\""));
        }
    }

    [Theory]
    [InlineData("2021-05-18", true)]
    [InlineData("2021-05-19", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void When_the_compact_is_not_in_force_there_is_nothing_to_judge(string on, bool nothing)
    {
        var report = (Given.Norrbotten with { LastDay = 31.December(2026) }).InNorrbotten(Given.Day(on));

        report.Where(finding => finding.Period is null).All(finding => finding.Evidence.Equals(new NothingToJudge(NothingReason.NotInForce))).ShouldBe(nothing);
        report.Where(finding => finding.Period is not null).ShouldAllBe(finding => !nothing || finding.Period!.End <= 31.December(2026));
        report.Summary.EveryMustIsKept.ShouldBeFalse();
    }

    [Fact]
    public void When_the_compact_is_not_in_force_every_clause_answers_once()
        => Given.Norrbotten.InNorrbotten(1.January(2021)).Count.ShouldBe(Norrbotten.Rules.Count);

    [Fact]
    public void A_rule_set_without_rules_finds_nothing()
    {
        var report = Given.RuleSet().Examine(Compact.Empty, Given.Today);

        report.Count.ShouldBe(0);
        report.Summary.EveryMustIsKept.ShouldBeFalse();
    }

    [Fact]
    public void To_drop_a_rule_before_or_after_examining_is_the_same()
        => Norrbotten.Rules.Without("leadership-group.even-split").Examine(Report.Compact, Given.Today)
            .ShouldBe(Report.Where(finding => finding.Clause.Id != "leadership-group.even-split"));

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    public void An_absurd_day_is_refused(string day)
        => Should.Throw<ArgumentOutOfRangeException>(() => Norrbotten.Rules.Examine(Compact.Empty, Given.Day(day))).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("on"),
            e => e.ActualValue.ShouldBe(Given.Day(day)));

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Norrbotten.Rules.Examine(null!, Given.Today)).ParamName.ShouldBe("compact");
        Should.Throw<ArgumentNullException>(() => ((RuleSet)null!).Examine(Compact.Empty, Given.Today)).ParamName.ShouldBe("rules");
        Should.Throw<ArgumentNullException>(() => Report.FindingOf(null!)).ParamName.ShouldBe("clause");
        Should.Throw<ArgumentNullException>(() => Report.SensitivityOf(null!)).ParamName.ShouldBe("finding");
    }

    [Fact]
    public void Who_reads_one_rule_sees_no_other()
        => Given.RuleSet(new Permitted(Given.Clause())).Examine(Compact.Empty, Given.Today).ShouldHaveSingleItem().Clause.ShouldBe(Given.Clause());
}
