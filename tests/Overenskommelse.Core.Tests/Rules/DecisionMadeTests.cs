using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Rules;

/// <summary>The text is revised by a decision: once, each year, every fourth year.</summary>
public sealed class DecisionMadeTests
{
    private static readonly MatterId Revision = new("revision");
    private static readonly DecisionMade Rule = new(Given.Clause(), Given.Council, Revision);
    private static readonly DecisionMade EveryFourth = Rule with { EveryYears = 4, From = 1.July(2021) };

    [Theory]
    [InlineData("2024-06-14", Outcome.Kept)]
    [InlineData("2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", Outcome.Broken)]
    [InlineData("2021-05-18", Outcome.Broken)]
    [InlineData("2021-05-19", Outcome.Kept)]
    public void A_decision_counts_from_the_day_the_compact_took_effect_to_the_day_asked_about(string day, Outcome outcome) => Ask(Rule, Given.Today, Decided(Given.Day(day))).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_first_day_of_periods_that_there_are_none_of_is_refused()
        => Should.Throw<ArgumentException>(() => Given.RuleSet(new DecisionMade(Given.Clause(), Given.Council, Given.Round) { From = 1.January(2024) })).Message.ShouldContain("EveryYears");

    [Fact]
    public void One_about_something_else_or_of_another_does_not_count()
    {
        Ask(Rule, Given.Today, Decided(1.March(2024)) with { About = Given.Round }).ShouldBeBroken();
        Ask(Rule, Given.Today, Decided(1.March(2024)) with { By = new("other-council") }).ShouldBeBroken();
        Ask(Rule, Given.Today, Decided(1.March(2024)) with { About = Fact.NotKnown }).ShouldBeUndetermined((FactKind.DecisionMatter, Given.Council, Given.Council));
    }

    [Theory]
    [InlineData("2021-06-30", "2025-07-01", Outcome.Broken)]
    [InlineData("2021-07-01", "2025-07-01", Outcome.Kept)]
    [InlineData("2025-06-30", "2025-07-01", Outcome.Kept)]
    [InlineData("2025-07-01", "2025-07-01", Outcome.Broken)]
    public void Every_fourth_year_has_one_of_its_own(string day, string on, Outcome outcome)
        => Given.RuleSet(EveryFourth).Examine(Compact.From(Given.Compact with { Decisions = [Decided(Given.Day(day))] }), Given.Day(on))[0].Outcome.ShouldBe(outcome);

    [Fact]
    public void While_the_period_is_open_it_is_pending_until_its_last_day()
    {
        Finding open = Ask(EveryFourth, Given.Today);

        (open.Outcome, open.Deadline).ShouldBe((Outcome.Pending, (LocalDate?)30.June(2025)));
    }

    [Fact]
    public void Each_year_is_a_calendar_year()
        => Given.RuleSet(Rule with { EveryYears = 1 }).Examine(Compact.From(Given.Compact with { Decisions = [Decided(1.March(2023))] }), Given.Today)
            .Select(finding => (finding.Period!.Start.Year, finding.Outcome)).ShouldBe([(2023, Outcome.Kept), (2024, Outcome.Pending)]);

    [Fact]
    public void Where_the_first_period_begins_has_to_be_told()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { EveryYears = 4 })).Message.ShouldContain("From");
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { EveryYears = 0 }).ParamName.ShouldBe("EveryYears");
    }

    [Theory]
    [InlineData("sv", "fattades den 26 november 2021")]
    [InlineData("en", "was made on 26 November 2021")]
    public void Of_a_period_of_several_years_it_is_told_in_which(string language, string says)
    {
        RuleSet rules = Given.RuleSet(EveryFourth);
        Compact compact = Compact.From(Given.Compact with { Decisions = [Decided(26.November(2021))] });

        new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Of(rules.Examine(compact, Given.Today)[^1]).ShouldContain(says);
    }

    private static Decision Decided(LocalDate day) => new(Given.Council, day) { About = Revision };

    private static Finding Ask(DecisionMade rule, LocalDate on, params Decision[] decisions) => rule.Asked(Given.Compact with { Decisions = [.. decisions] }, on);
}
