namespace Overenskommelse.Norms;

/// <summary>A nomination comes in a round that a decision opens and that closes on 26 July; of the days a month or nothing may be known.</summary>
public sealed class InRoundTests
{
    private static readonly Rule InSeason = new MadeOf(new Each<Nomination>(
        Nominations.To(Given.Panel), Nominations.In(new RoundsOpened(Decisions.Of(Given.Council), static day => day, new AnnualDate(7, 26)))));

    private static readonly LocalDate On = 1.December(2024);

    [Theory]
    [InlineData("2024-04-17", "2024-04-16", Outcome.Broken)]
    [InlineData("2024-04-17", "2024-04-17", Outcome.Kept)]
    [InlineData("2024-04-17", "2024-07-26", Outcome.Kept)]
    [InlineData("2024-04-17", "2024-07-27", Outcome.Broken)]
    [InlineData("2024-04-17", "2024-04", Outcome.Undetermined)]
    [InlineData("2024-04-17", "2024-05", Outcome.Kept)]
    [InlineData("2024-04-17", "2024-07", Outcome.Undetermined)]
    [InlineData("2024-04-17", "2024-03", Outcome.Broken)]
    [InlineData("2024-04-17", "2024-08", Outcome.Broken)]
    [InlineData("2024-04-17", "?", Outcome.Undetermined)]
    [InlineData("2024-04", "2024-03-31", Outcome.Broken)]
    [InlineData("2024-04", "2024-04-01", Outcome.Undetermined)]
    [InlineData("2024-04", "2024-04-29", Outcome.Undetermined)]
    [InlineData("2024-04", "2024-04-30", Outcome.Kept)]
    [InlineData("2024-04", "2024-05-01", Outcome.Kept)]
    [InlineData("2024-04", "2024-07-26", Outcome.Kept)]
    [InlineData("2024-04", "2024-07-27", Outcome.Broken)]
    [InlineData("2024-04", "2024-03", Outcome.Broken)]
    [InlineData("2024-04", "2024-04", Outcome.Undetermined)]
    [InlineData("2024-04", "2024-05", Outcome.Kept)]
    [InlineData("2024-04", "2024-08", Outcome.Broken)]
    [InlineData("2024-07", "2024-07-26", Outcome.Undetermined)]
    [InlineData("2024-07", "2024-07-31", Outcome.Undetermined)]
    [InlineData("2024-07", "2024-08-01", Outcome.Undetermined)]
    [InlineData("2024-07", "2024-06-30", Outcome.Broken)]
    [InlineData("2024-08", "2024-08-31", Outcome.Kept)]
    [InlineData("2024-08", "2024-08-30", Outcome.Undetermined)]
    [InlineData("2023-08", "2024-07-26", Outcome.Kept)]
    [InlineData("2023-08", "2024-07-27", Outcome.Broken)]
    [InlineData("?", "2024-05-01", Outcome.Undetermined)]
    [InlineData("", "2024-05-01", Outcome.Broken)]
    [InlineData("2024-12-15", "2024-11-30", Outcome.Broken)]
    [InlineData("2024-12-15", "?", Outcome.Broken)]
    [InlineData("2023-04-17 2024-04-17", "2023-05-01", Outcome.Kept)]
    [InlineData("2024-04-17 2023-04-17", "2023-07-27", Outcome.Broken)]
    [InlineData("2024-04-17 2023-04-17", "2024-07-26", Outcome.Kept)]
    [InlineData("2023-04 2024-04-17", "2023-04-15", Outcome.Undetermined)]
    [InlineData("2023-04 2024-04-17", "2023-05-15", Outcome.Kept)]
    [InlineData("2023-04 2024-04-17", "2023-08-15", Outcome.Broken)]
    public void It_is_in_time_from_the_first_day_of_a_round_to_its_last_whatever_is_known_of_the_days(string decided, string nominated, Outcome outcome)
        => Ask(decided, nominated).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-04-17", "2024-04-16", "before-opening", "2024-04-17")]
    [InlineData("2024-04-17", "2024-07-27", "after-closing", "2024-07-26")]
    [InlineData("2023-04-17 2024-04-17", "2024-01-15", "before-opening", "2024-04-17")]
    [InlineData("2023-04-17 2024-04-17", "2023-10-15", "after-closing", "2023-07-26")]
    [InlineData("2023-04-17 2025-04-17", "2024-01-15", "after-closing", "2023-07-26")]
    [InlineData("2022-04-17 2023-04-17", "2024-01-15", "after-closing", "2023-07-26")]
    [InlineData("2023-04", "2023-10-15", "after-closing", "2023-07-26")]
    [InlineData("2022-04-17 2023-04", "2023-10-15", "after-closing", "2023-07-26")]
    [InlineData("2024-04", "2024-03-15", "before-opening", "")]
    [InlineData("", "2024-03-15", "before-opening", "")]
    public void One_out_of_time_is_told_with_the_day_that_it_is_measured_against(string decided, string nominated, string reason, string limit)
        => Ask(decided, nominated).ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.ShouldBe(
        [
            new Breach(new(reason), Given.Association(1)) { Day = Given.Day(nominated), Limit = limit.Length == 0 ? Fact.NotKnown : Given.Day(limit) },
        ]);

    [Fact]
    public void The_day_of_the_nomination_is_asked_for_and_that_of_the_decision_where_it_matters()
    {
        Ask("2024-04-17", "2024-04").ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)));
        Ask("2024-04", "2024-04-15").ShouldBeUndetermined((FactKind.DecisionDay, Given.Council, Given.Council));
        Ask("2024-04", "2024-04").ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)), (FactKind.DecisionDay, Given.Council, Given.Council));
        InSeason.Asked(With(Register.AtLeast<Decision>(), 1.May(2024)), On).ShouldBeUndetermined((FactKind.Decisions, Given.Council, Given.Council));
    }

    [Fact]
    public void It_stands_until_a_decision_comes_that_opens_a_round()
        => InSeason.Asked(With([new Decision(Given.Council, 10.May(2024))], 20.May(2024)), 1.May(2024)).ShouldBeBroken().StandsUntil().ShouldBe(19.May(2024));

    [Fact]
    public void It_stands_until_a_decision_that_opens_a_round_which_has_begun_already()
    {
        Rule backwards = new MadeOf(new Each<Nomination>(
            Nominations.To(Given.Panel), Nominations.In(new RoundsOpened(Decisions.Of(Given.Council), static day => day.PlusDays(-20), new AnnualDate(7, 26)))));

        backwards.Asked(With([new Decision(Given.Council, 10.May(2024))], 1.May(2024)), 5.May(2024)).ShouldBeBroken().StandsUntil().ShouldBe(9.May(2024));
    }

    private static Finding Ask(string decided, string nominated) =>
        InSeason.Asked(With(decided.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => new Decision(Given.Council, Day(day))).ToRegister(), Day(nominated)), On);

    private static CompactFacts With(Register<Decision> decisions, DayFact nominated) =>
        Given.Compact.WithNominations(Given.Panel, [new Nomination(Given.Association(1), nominated)]) with { Decisions = decisions, Forums = [new Forum(Given.Council)] };

    private static DayFact Day(string told) => told.Length switch
    {
        1 => Fact.NotKnown,
        7 => DayFact.InMonth(Given.Day($"{told}-01").Year, Given.Day($"{told}-01").Month),
        _ => Given.Day(told),
    };
}
