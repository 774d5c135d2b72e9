using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class NominatedInTimeTests
{
    private static readonly NominatedInTime Rule = new(Given.Clause(), Given.Panel, OpensWith: Given.Council, About: Given.Round, LastDay: new AnnualDate(7, 26));
    private static readonly NominatedInTime OpenTheDayAfter = Rule with { Opening = Opening.DayAfterDecision };
    private static readonly OrganisationId Association = Given.Association(1);
    private static readonly OrganisationId Newcomer = new("newcomer");
    private static readonly MatterId ToJoin = new("decision-to-join");
    private static readonly NominatedInTime OrEncloses = Rule with { OrEncloses = ToJoin };
    private static readonly Nomination Outside = new(Newcomer, 1.May(2022));

    /// <summary>Decisions on 21 April 2021 and 20 April 2022; everybody joined long before.</summary>
    private static readonly CompactFacts Compact = Given.Compact
        .With(new Organisation(Newcomer) { Sector = Sector.CivilSociety })
        .With(new Signatory(Association, 1.January(2021))) with
    {
        InForceFrom = 1.January(2021),
        Decisions = [Decided(21.April(2021)), Decided(20.April(2022))],
    };

    [Theory]
    [InlineData("2021-04-21")]
    [InlineData("2021-04-22")]
    [InlineData("2021-07-26")]
    [InlineData("2022-04-20")]
    [InlineData("2022-07-26")]
    public void From_the_day_of_the_decision_to_26_July_is_inside(string day) => Ask(Rule, day).ShouldBeKept();

    [Theory]
    [InlineData("2021-04-20", "before-opening", "2021-04-21")]
    [InlineData("2021-07-27", "after-closing", "2021-07-26")]
    [InlineData("2021-12-31", "after-closing", "2021-07-26")]
    [InlineData("2022-04-19", "before-opening", "2022-04-20")]
    [InlineData("2022-07-27", "after-closing", "2022-07-26")]
    public void Just_outside_a_window_or_between_two_is_outside(string day, string reason, string limit)
        => Ask(Rule, day).ShouldBeBroken((new(reason), Association)).Evidence.ShouldBeOfType<Breaches>().Found[0]
            .ShouldSatisfyAllConditions(
                breach => breach.Day.ShouldBe(Given.Day(day)),
                breach => breach.Limit.ShouldBe(Given.Day(limit)));

    [Theory]
    [InlineData("2021-04-21", Outcome.Broken)]
    [InlineData("2021-04-22", Outcome.Kept)]
    [InlineData("2021-07-26", Outcome.Kept)]
    [InlineData("2021-07-27", Outcome.Broken)]
    public void It_can_be_read_to_open_the_day_after_the_decision(string day, Outcome outcome) => Ask(OpenTheDayAfter, day).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2021-07-26", "2021-07-26", Outcome.Kept)]
    [InlineData("2021-07-26", "2021-07-27", Outcome.Broken)]
    [InlineData("2021-07-27", "2021-07-27", Outcome.Kept)]
    [InlineData("2021-07-27", "2022-07-26", Outcome.Kept)]
    [InlineData("2021-07-27", "2022-07-27", Outcome.Broken)]
    public void A_window_closes_on_the_first_26_July_on_or_after_its_opening(string decision, string nomination, Outcome outcome)
        => Rule.Asked(Nominated(Given.Day(nomination)) with { Decisions = [Decided(Given.Day(decision))] }).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_window_that_opens_the_day_after_26_July_closes_a_year_later()
        => OpenTheDayAfter.Asked(Nominated(26.July(2022)) with { Decisions = [Decided(26.July(2021))] }).ShouldBeKept();

    [Fact]
    public void Without_any_decision_every_nomination_comes_before_the_opening_and_there_is_no_limit()
    {
        var finding = Rule.Asked(Nominated(1.May(2021)) with { Decisions = [] });

        finding.ShouldBeBroken((BreachReason.BeforeOpening, Association)).Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public void The_decision_of_another_forum_opens_nothing()
        => Rule.Asked(Nominated(1.May(2021)) with { Decisions = [Decided(21.April(2021)) with { By = new ForumId("another") }] })
            .ShouldBeBroken((BreachReason.BeforeOpening, Association));

    [Fact]
    public void Every_nomination_is_looked_at_and_every_one_outside_is_named()
    {
        var finding = Rule.Asked(Nominated(20.April(2021), 21.April(2021), 26.July(2021), 27.July(2021)), 31.December(2021));

        finding.ShouldBeBroken((BreachReason.BeforeOpening, Association), (BreachReason.AfterClosing, Association));
        finding.Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(4);
        finding.MustAct.ShouldBe([Given.Bearer]);
    }

    [Fact]
    public void Without_nominations_there_is_nothing_to_judge()
        => Rule.Asked(Nominated(Array.Empty<Nomination>())).ShouldBeNotApplicable(NothingReason.NoNominations);

    [Fact]
    public void A_nomination_that_comes_after_the_day_asked_about_has_not_come()
    {
        Rule.Asked(Nominated(27.July(2021)), on: 26.July(2021)).ShouldBeNotApplicable(NothingReason.NoNominations);
        Rule.Asked(Nominated(27.July(2021)), on: 27.July(2021)).ShouldBeBroken();
    }

    [Fact]
    public void A_decision_still_to_come_does_not_change_what_a_nomination_is_today()
    {
        var early = Nominated(1.March(2022));

        Rule.Asked(early, on: 19.April(2022)).Evidence.ShouldBeOfType<Breaches>().Found[0].Reason.ShouldBe(BreachReason.AfterClosing);
        Rule.Asked(early with { Decisions = [Decided(20.April(2022))] }, on: 19.April(2022))
            .ShouldBe(Rule.Asked(early with { Decisions = [] }, on: 19.April(2022)));
    }

    [Fact]
    public void A_nomination_that_is_withdrawn_counts_as_nothing_from_that_day_on()
    {
        var facts = Nominated(new Nomination(Association, 27.July(2021)) { WithdrawnOn = 1.August(2021) });

        Rule.Asked(facts, on: 31.July(2021)).ShouldBeBroken((BreachReason.AfterClosing, Association));
        Rule.Asked(facts, on: 1.August(2021)).ShouldBeNotApplicable(NothingReason.NoNominations);
    }

    [Theory]
    [InlineData("2022-04-19", "2021-04-21")]
    [InlineData("2022-04-20", "2021-04-21 2022-04-20")]
    [InlineData("2022-07-26", "2021-04-21 2022-04-20")]
    [InlineData("2022-07-27", "2022-04-20")]
    [InlineData("2024-06-15", "2022-04-20")]
    public void The_round_that_is_open_answers_and_the_last_that_has_closed(string on, string rounds)
        => string.Join(' ', Rule.Findings(Nominated(1.May(2021)), Given.Day(on)).Select(finding => $"{finding.Period!.Start:uuuu-MM-dd}")).ShouldBe(rounds);

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    [InlineData("2022-04-19", 1)]
    public void What_comes_between_two_rounds_belongs_to_the_one_that_opens_in_its_year_and_otherwise_to_the_one_before(string day, int round)
        => Rule.Findings(Nominated(Given.Day(day)), 1.May(2022)).Select(finding => finding.Outcome)
            .ShouldBe(round == 0 ? [Outcome.Broken, Outcome.NotApplicable] : [Outcome.NotApplicable, Outcome.Broken]);

    [Theory]
    [InlineData("2022-04-20", true)]
    [InlineData("2022-07-26", true)]
    [InlineData("2022-07-27", false)]
    public void While_the_window_is_open_and_nothing_has_come_in_it_is_told_until_when_one_may_nominate(string on, bool isTold)
        => Rule.Asked(Nominated(Array.Empty<Nomination>()), Given.Day(on)).ShouldBeNotApplicable(NothingReason.NoNominations)
            .Deadline.ShouldBe(isTold ? 26.July(2022) : null);

    [Fact]
    public void Nobody_may_nominate_after_the_last_day_of_the_compact()
        => Rule.Asked(Nominated(Array.Empty<Nomination>()) with { LastDay = 30.June(2022) }, 1.May(2022)).Deadline.ShouldBe(30.June(2022));

    [Fact]
    public void A_decision_about_something_else_or_about_the_compact_as_a_whole_opens_nothing()
    {
        foreach (Fact<Id> about in new Fact<Id>[] { new MatterId("budget"), Given.Panel, Fact.None })
        {
            Rule.Asked(Nominated(1.May(2021)) with { Decisions = [Decided(21.April(2021)) with { About = about }] })
                .ShouldBeBroken((BreachReason.BeforeOpening, Association));
        }
    }

    [Fact]
    public void It_takes_a_reading_of_its_own_kind_and_no_other()
    {
        Rule.Under(Opening.DayAfterDecision).ShouldBe(OpenTheDayAfter);
        Should.Throw<ArgumentException>(() => Rule.Under(Balance.Equal)).ParamName.ShouldBe("reading");
    }

    [Theory]
    [InlineData("2021-07-26", Outcome.NotApplicable)]
    [InlineData("2021-07-27", Outcome.Broken)]
    [InlineData("2021-07-31", Outcome.Broken)]
    [InlineData("2021-08-01", Outcome.NotApplicable)]
    public void A_nomination_counts_from_the_day_it_comes_until_it_is_withdrawn(string on, Outcome outcome)
        => Rule.Asked(Nominated(new Nomination(Association, 27.July(2021)) { WithdrawnOn = 1.August(2021) }), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_nomination_that_will_be_withdrawn_is_counted_like_the_others()
        => Rule.Asked(Nominated(new Nomination(Association, 1.May(2021)), new Nomination(Association, 2.May(2021)) { WithdrawnOn = 1.August(2021) }), 31.July(2021))
            .ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));

    [Fact]
    public void The_order_in_which_decisions_are_stated_does_not_matter()
    {
        var facts = Nominated(20.April(2021), 27.July(2021), 19.April(2022), 27.July(2022));

        Rule.Asked(facts with { Decisions = [.. Compact.Decisions.Known.Reverse()] }).ShouldBe(Rule.Asked(facts));
        Rule.Asked(facts with { Decisions = [.. Compact.Decisions.Known.Reverse()] }).Evidence.ShouldBeOfType<Breaches>()
            .Found.Select(breach => breach.Limit).ShouldBe([20.April(2022), 26.July(2022)]);
    }

    [Fact]
    public void A_decision_to_join_may_be_enclosed_instead_of_having_joined()
    {
        Nomination joins = Outside with { Encloses = [new("statutes"), ToJoin] };

        OrEncloses.Asked(Nominated(joins)).ShouldBeKept();
        Rule.Asked(Nominated(joins)).ShouldBeBroken((BreachReason.NotJoined, Newcomer));
        OrEncloses.Asked(Nominated(joins with { Encloses = [new("statutes")] })).ShouldBeBroken((BreachReason.NotJoined, Newcomer));
        OrEncloses.Asked(Nominated(joins with { Encloses = Fact.None })).ShouldBeBroken((BreachReason.NotJoined, Newcomer));
        OrEncloses.Asked(Nominated(joins with { By = Association, Encloses = Fact.None })).ShouldBeKept();
    }

    [Fact]
    public void What_is_enclosed_makes_nobody_a_civil_society_organisation_and_no_day_early_enough()
    {
        OrEncloses.Asked(Nominated(Outside with { By = Given.CountyOffice, Encloses = [ToJoin] })).ShouldBeBroken((BreachReason.NotCivilSociety, Given.CountyOffice));
        OrEncloses.Asked(Nominated(Outside with { Day = 27.July(2022), Encloses = [ToJoin] })).ShouldBeBroken((BreachReason.AfterClosing, Newcomer));
    }

    [Fact]
    public void What_is_enclosed_is_asked_of_whoever_had_not_joined_and_of_nobody_else()
    {
        Nomination one = Outside with { Key = new("one"), Encloses = Register.AtLeast(new MatterId("statutes")) };

        OrEncloses.Asked(Nominated(one)).Missing.ShouldBe([new(FactKind.NominationEncloses, Newcomer, Newcomer) { Within = Given.Panel, Which = one.Key }]);
        OrEncloses.Asked(Nominated(one with { Encloses = Register.AtLeast(ToJoin) })).ShouldBeKept();
        OrEncloses.Asked(Nominated(one with { By = Association })).ShouldBeKept();
        OrEncloses.Asked(Nominated(one) with { Signatories = Fact.NotKnown }).Missing.Select(fact => fact.Kind).ShouldBe([FactKind.NominationEncloses, FactKind.Signatories], ignoreOrder: true);
        Rule.Asked(Nominated(one)).ShouldBeBroken((BreachReason.NotJoined, Newcomer));
    }

    [Fact]
    public void What_is_enclosed_stands_once_in_a_nomination()
    {
        Overenskommelse.Compacts.Compact.TryFrom(Nominated(Outside with { Encloses = [ToJoin, ToJoin] }), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Place.ShouldBe("Groups[panel].Nominations[0].Encloses"),
            problem => problem.Value.ShouldBe("decision-to-join"));
    }

    [Fact]
    public void A_norm_may_ask_for_what_is_enclosed_by_itself()
        => new MadeOf(Given.Clause(), new Norms.Each<Nomination>(Norms.Nominations.To(Given.Panel), Norms.Nominations.Encloses(ToJoin)))
            .Asked(Nominated(Outside with { Encloses = [ToJoin] }, new Nomination(Association, 1.May(2022)) { Encloses = [] })).ShouldBeBroken((BreachReason.NotEnclosed, Association));

    /// <summary>Asked at the end of the year in which it comes.</summary>
    private static Finding Ask(NominatedInTime rule, string day) => rule.Asked(Nominated(Given.Day(day)), 31.December(Given.Day(day).Year));

    private static CompactFacts Nominated(params LocalDate[] days) => Nominated([.. days.Select(day => new Nomination(Association, day))]);

    private static CompactFacts Nominated(params Nomination[] nominations) => Compact.WithNominations(Given.Panel, [.. nominations]);

    private static Decision Decided(DayFact day) => new(Given.Council, day) { About = Given.Round };
}
