namespace Overenskommelse.Rules;

/// <summary>There is a plan for every day, of at most three years.</summary>
public sealed class PlanInForceTests
{
    private static readonly PlanInForce Rule = new(Given.Clause());
    private static readonly Plan Plan = new(1.January(2024), 31.December(2026));

    [Theory]
    [InlineData("2023-12-31", Outcome.Broken)]
    [InlineData("2024-01-01", Outcome.Kept)]
    [InlineData("2026-12-31", Outcome.Kept)]
    [InlineData("2027-01-01", Outcome.Broken)]
    public void A_day_has_a_plan_when_it_lies_in_its_period(string on, Outcome outcome) => Ask(Rule, on, Plan).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    public void One_that_follows_on_another_leaves_no_day_without(string on) => Ask(Rule, on, Plan, new(1.January(2027), Fact.None)).ShouldBeKept();

    [Fact]
    public void Without_plans_it_is_broken_and_a_list_that_may_lack_one_is_asked_for()
    {
        Ask(Rule, "2024-06-15").ShouldBeBroken();
        Rule.Asked(Given.Compact with { Plans = Fact.NotKnown }).ShouldBeUndetermined((FactKind.Plans, Given.Bearer, Given.Bearer));
    }

    [Fact]
    public void Its_days_are_asked_for_where_they_matter()
    {
        Ask(Rule, "2024-06-15", Plan with { LastDay = Fact.NotKnown }).ShouldBeUndetermined((FactKind.PlanDays, Given.Bearer, Given.Bearer));
        Ask(Rule, "2023-12-31", Plan with { LastDay = Fact.NotKnown }).ShouldBeBroken();
        Ask(Rule, "2024-06-15", Plan with { LastDay = DayFact.InYear(2025) }).ShouldBeKept();
    }

    [Theory]
    [InlineData("2026-12-30", Outcome.Kept)]
    [InlineData("2026-12-31", Outcome.Kept)]
    [InlineData("2027-01-01", Outcome.Broken)]
    public void Three_years_are_counted_with_the_first_day(string last, Outcome outcome) => Ask(Short, "2024-06-15", Plan with { LastDay = Given.Day(last) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_plan_without_an_end_is_too_long_and_the_last_day_that_it_may_have_is_told()
    {
        Breach breach = Ask(Short, "2024-06-15", Plan with { LastDay = Fact.None }).ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem();

        (breach.Reason, breach.Limit).ShouldBe((BreachReason.PlanTooLong, (DayFact)31.December(2026)));
    }

    [Fact]
    public void Whether_it_is_too_long_is_asked_where_the_end_is_not_known()
    {
        Ask(Short, "2024-06-15", Plan with { LastDay = DayFact.InYear(2026) }).ShouldBeKept();
        Ask(Short, "2024-06-15", Plan with { LastDay = DayFact.InYear(2027) }).ShouldBeBroken();
        Ask(Short, "2024-06-15", Plan with { FirstDay = 15.March(2024), LastDay = DayFact.InYear(2027) }).ShouldBeUndetermined((FactKind.PlanDays, Given.Bearer, Given.Bearer));
    }

    [Fact]
    public void A_plan_that_has_run_out_is_not_looked_at() => Ask(Short, "2027-06-15", new Plan(1.January(2010), 31.December(2020)), new Plan(1.January(2027), 31.December(2027))).ShouldBeKept();

    private static PlanInForce Short => Rule with { AtMost = Period.FromYears(3) };

    private static Finding Ask(PlanInForce rule, string on, params Plan[] plans) => rule.Asked(Given.Compact with { Plans = [.. plans] }, Given.Day(on));
}
