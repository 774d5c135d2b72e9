namespace Overenskommelse.Rules;

/// <summary>Nominations come from 1 February to 31 March.</summary>
public sealed class NominatedBetweenTests
{
    private static readonly NominatedBetween Rule = new(Given.Clause(), Given.Panel, new AnnualDate(2, 1), new AnnualDate(3, 31));

    [Theory]
    [InlineData("2024-01-31", Outcome.Broken)]
    [InlineData("2024-02-01", Outcome.Kept)]
    [InlineData("2024-03-31", Outcome.Kept)]
    [InlineData("2024-04-01", Outcome.Broken)]
    public void From_the_first_day_to_the_last(string day, Outcome outcome) => Ask(new Nomination(Given.Association(1), Given.Day(day))).Outcome.ShouldBe(outcome);

    [Fact]
    public void Whoever_was_outside_is_named_with_the_day()
    {
        Breach breach = Ask(new(Given.Association(1), 1.March(2024)), new(Given.Association(2), 1.April(2024))).ShouldBeBroken((BreachReason.OutsideWindow, Given.Association(2))).Evidence.ShouldBeOfType<Breaches>().Found[0];

        breach.Day.ShouldBe((DayFact)1.April(2024));
    }

    [Fact]
    public void A_day_is_asked_for_where_it_matters()
    {
        Ask(new Nomination(Given.Association(1), DayFact.InMonth(2024, 3))).ShouldBeKept();
        Ask(new Nomination(Given.Association(1), DayFact.InMonth(2024, 4))).ShouldBeBroken();
        Ask(new Nomination(Given.Association(1), DayFact.InYear(2024))).ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)));
    }

    [Fact]
    public void One_that_was_withdrawn_is_not_looked_at()
        => Ask(new Nomination(Given.Association(1), 1.April(2024)) { WithdrawnOn = 2.April(2024) }).ShouldBeNotApplicable(NothingReason.NoNominations);

    [Fact]
    public void The_last_day_does_not_come_before_the_first() => Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { FirstDay = new AnnualDate(4, 1) }));

    private static Finding Ask(params Nomination[] nominations) => Rule.Asked(Given.Compact.WithNominations(Given.Panel, [.. nominations]));
}
