using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules;

namespace Overenskommelse.Regions.Cases;

/// <summary>NB-21 and NB-22, case by case: what opens a round, which round a nomination belongs to, and which rounds answer.</summary>
public sealed class NominationsTests
{
    private const string InTime = "development-group.nominations";

    private static readonly Decision AboutTheRound = new(Norrbotten.RegionalCouncil, 17.April(2024)) { About = Norrbotten.RoundOfNominations };

    private static readonly Decision AboutTheBudget = new(Norrbotten.RegionalCouncil, 20.November(2024)) { About = new MatterId("budget") };

    private static readonly Register<Decision> ThreeRounds =
    [
        new(Norrbotten.RegionalCouncil, 21.April(2021)) { About = Norrbotten.RoundOfNominations },
        AboutTheRound,
        new(Norrbotten.RegionalCouncil, 22.April(2026)) { About = Norrbotten.RoundOfNominations },
    ];

    [Fact]
    public void Only_the_decision_about_the_round_opens_it()
        => Nominated([AboutTheRound, AboutTheBudget], 5.December(2024)).InNorrbotten(InTime, 10.December(2024))
            .ShouldBeBroken((BreachReason.AfterClosing, Given.Association(1)));

    /// <summary>Whichever day of April it was, the round was over while the compact was in force.</summary>
    [Fact]
    public void A_round_of_a_decision_known_to_its_month_is_still_answered_when_the_compact_has_ended()
        => (Nominated([AboutTheRound with { Day = DayFact.InMonth(2021, 4) }], 27.July(2021)) with { InForceFrom = 1.January(2021), LastDay = 30.June(2022) })
            .With(new Signatory(Given.Association(1), 1.January(2021)))
            .InNorrbotten(1.September(2022))[InTime][0].ShouldBeBroken((BreachReason.AfterClosing, Given.Association(1)));

    [Fact]
    public void A_decision_of_which_nobody_has_said_what_it_is_about_may_have_opened_a_round()
        => Nominated([AboutTheRound, AboutTheBudget with { About = Fact.NotKnown }], 5.December(2024)).InNorrbotten(InTime, 10.December(2024))
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void A_decision_about_something_else_in_November_takes_nothing_from_the_nominations_of_the_spring()
        => Nominated([AboutTheRound, AboutTheBudget], 1.May(2024)).InNorrbotten(InTime, 10.December(2024)).ShouldBeKept();

    [Theory]
    [InlineData("2024-04-20")]
    [InlineData("2024-05-01")]
    [InlineData("2024-07-26")]
    public void Inside_a_window_that_is_known_to_be_open_no_other_decision_that_may_exist_can_put_a_nomination_outside(string day)
        => Nominated(Register.AtLeast(AboutTheRound with { Day = 20.April(2024) }), Given.Day(day)).InNorrbotten(InTime, 1.August(2024)).ShouldBeKept();

    [Fact]
    public void Outside_the_window_that_is_known_another_decision_that_may_exist_may_have_opened_one()
        => Nominated(Register.AtLeast(AboutTheRound with { Day = 20.April(2024) }), 19.April(2024)).InNorrbotten(InTime, 1.August(2024))
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void A_nomination_a_day_late_in_2021_is_judged_in_the_round_of_2021()
        => Nominated(ThreeRounds, 27.July(2021)).InNorrbotten(InTime, 1.August(2021)).ShouldBeBroken((BreachReason.AfterClosing, Given.Association(1)));

    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2026-09-01")]
    public void A_nomination_a_day_late_in_2021_is_no_breach_in_2026_when_two_later_rounds_answer(string on)
        => Nominated(ThreeRounds, 27.July(2021)).InNorrbotten(Given.Day(on))[InTime].ShouldAllBe(finding => finding.Outcome != Outcome.Broken);

    [Fact]
    public void A_nomination_a_day_late_in_the_last_closed_round_is_told_while_the_next_is_open()
        => Nominated(ThreeRounds, 27.July(2024)).InNorrbotten(1.May(2026))[InTime].ShouldContain(finding => finding.Outcome == Outcome.Broken);

    [Fact]
    public void A_nomination_of_another_round_is_not_received_in_the_one_that_is_open()
        => Norrbotten.Rules.NominationRound(Compact.From(Nominated(ThreeRounds, 27.July(2021), 1.May(2026))), Norrbotten.DevelopmentGroup, 2.May(2026))
            .Received.Known.Select(received => received.Nomination.Day).ShouldBe([1.May(2026)]);

    [Fact]
    public void While_the_window_is_open_and_nothing_has_come_in_it_is_told_until_when_one_may_nominate()
        => Nominated([AboutTheRound]).InNorrbotten(InTime, 1.May(2024)).Deadline.ShouldBe(26.July(2024));

    [Fact]
    public void While_the_window_is_open_and_nothing_has_come_in_the_round_tells_until_when_one_may_nominate()
        => Norrbotten.Rules.NominationRound(Compact.From(Nominated([AboutTheRound])), Norrbotten.DevelopmentGroup, 1.May(2024)).Closes.ShouldBe(26.July(2024));

    [Theory]
    [InlineData("2021-03-31", Outcome.Broken)]
    [InlineData("2021-04-01", Outcome.Undetermined)]
    [InlineData("2021-04-29", Outcome.Undetermined)]
    [InlineData("2021-04-30", Outcome.Kept)]
    [InlineData("2021-07-26", Outcome.Kept)]
    [InlineData("2021-07-27", Outcome.Broken)]
    public void A_decision_known_to_its_month_decides_what_every_day_of_that_month_decides(string day, Outcome outcome)
        => (Nominated([AboutTheRound with { Day = DayFact.InMonth(2021, 4) }], Given.Day(day)) with { InForceFrom = 1.January(2021) })
            .With(new Signatory(Given.Association(1), 1.January(2021)))
            .InNorrbotten(InTime, 1.August(2021)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_nomination_dated_27_July_and_considered_on_26_July_is_refused_as_of_its_own_day()
        => Nominated([AboutTheRound]).Consider(26.July(2024), Submitted(27.July(2024))).ShouldBeRefusedFor(InTime);

    [Fact]
    public void A_nomination_dated_26_July_is_accepted_on_that_day_and_on_the_day_after()
    {
        Nominated([AboutTheRound]).Consider(26.July(2024), Submitted(26.July(2024))).ShouldBeAccepted();
        Nominated([AboutTheRound]).Consider(27.July(2024), Submitted(26.July(2024))).ShouldBeAccepted();
    }

    [Fact]
    public void A_nomination_dated_27_July_is_refused_on_that_day()
        => Nominated([AboutTheRound]).Consider(27.July(2024), Submitted(27.July(2024))).ShouldBeRefusedFor(InTime);

    [Fact]
    public void Samforma_itself_may_nominate_as_a_party()
        => Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.UmbrellaOffice, 1.May(2024))]).InNorrbotten(InTime).ShouldBeKept();

    /// <summary>Whichever day of April 2022 it was, the round closed on 26 July, and what came the day after is late for it, also when a later round is open.</summary>
    [Theory]
    [InlineData("2022-07-26", Outcome.Kept)]
    [InlineData("2022-07-27", Outcome.Broken)]
    [InlineData("2022-12-31", Outcome.Broken)]
    public void A_round_whose_decision_is_known_to_its_month_is_a_round_of_its_own_beside_a_later_one(string day, Outcome outcome)
    {
        var findings = Nominated([InApril(2022), AboutTheRound with { Day = 20.April(2023) }], Given.Day(day)).InNorrbotten(1.June(2023))[InTime];

        findings.Select(finding => (finding.Period?.End, finding.Outcome)).ShouldBe([(26.July(2022), outcome), (26.July(2023), Outcome.NotApplicable)]);
        findings.Select(finding => finding.IsStartKnown).ShouldBe([false, true]);
        findings[1].Deadline.ShouldBe(26.July(2023));
    }

    [Fact]
    public void What_came_in_the_year_of_the_next_round_belongs_to_that_one_whichever_days_the_two_opened()
        => Nominated([InApril(2022), InApril(2023)], 1.January(2023)).InNorrbotten(1.June(2023))[InTime]
            .Select(finding => (finding.Period?.End, finding.Outcome)).ShouldBe([(26.July(2022), Outcome.NotApplicable), (26.July(2023), Outcome.Broken)]);

    [Fact]
    public void An_open_round_whose_decision_is_known_to_its_month_says_until_when_one_may_nominate()
    {
        var finding = Nominated([InApril(2023)]).InNorrbotten(InTime, 1.June(2023)).ShouldBeNotApplicable(NothingReason.NoNominations);

        (finding.Deadline, finding.Period?.End).ShouldBe((26.July(2023), 26.July(2023)));
    }

    /// <summary>On some day of July the round closes this year or the next, so that it is none of its own.</summary>
    [Fact]
    public void A_decision_of_some_day_of_July_may_have_opened_one_round_or_another()
        => Nominated([InApril(2023) with { Day = DayFact.InMonth(2023, 7) }], 1.August(2023)).InNorrbotten(InTime, 2.August(2023))
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Who_may_nominate_in_a_round_whose_decision_is_known_to_its_month_beside_an_earlier_one_is_told_alike_everywhere()
    {
        CompactFacts facts = Nominated([AboutTheRound with { Day = 20.April(2022) }, InApril(2023)], 27.July(2022));
        Compact compact = Compact.From(facts);

        NominationRound round = Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, 1.June(2023));
        (round.Opens, round.Closes).ShouldBe((DayFact.InMonth(2023, 4), 26.July(2023)));
        round.Received.Known.ShouldBeEmpty();
        round.MayNominate.Known.ShouldContain(Given.Association(1));
        Norrbotten.Rules.MayNominate(compact, Given.Association(1), Norrbotten.DevelopmentGroup, 1.June(2023)).Answer.ShouldBe(ProposalAnswer.Accepted);
        facts.Consider(1.June(2023), Submitted(1.June(2023))).ShouldBeAccepted();
        facts.Consider(27.July(2023), Submitted(27.July(2023))).ShouldBeRefusedFor(InTime);
    }

    /// <summary>A round that closed while the compact was in force is answered for after its end.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_late_nomination_of_a_round_that_closed_is_still_one_after_the_compact_has_ended(bool isDayKnown)
    {
        Register<Decision> decisions = [isDayKnown ? AboutTheRound with { Day = 20.April(2022) } : InApril(2022)];

        (Nominated(decisions, 27.July(2022)) with { LastDay = 30.June(2023), Meetings = [], Reports = [] }).InNorrbotten(1.September(2023))[InTime]
            .Select(finding => (finding.Period?.End, finding.Outcome)).ShouldBe([(26.July(2022), Outcome.Broken), (null, Outcome.NotApplicable)]);
    }

    [Fact]
    public void One_that_came_too_early_is_told_without_a_day_of_opening_that_nobody_knows()
        => Nominated([InApril(2023)], 31.March(2023)).InNorrbotten(InTime, 1.June(2023)).ShouldBeBroken((BreachReason.BeforeOpening, Given.Association(1)))
            .Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(Fact.NotKnown);

    [Theory]
    [InlineData("sv", "2023-06-01", "Nomineringen till utvecklingsgruppen öppnade under april 2023 (vilken dag är inte känt); tiden går ut den 26 juli 2023.")]
    [InlineData("sv", "2023-08-01", "Nomineringen till utvecklingsgruppen öppnade under april 2023 (vilken dag är inte känt); tiden gick ut den 26 juli 2023.")]
    [InlineData("en", "2023-06-01", "Nominations to the development group opened in April 2023 (on which day is not known); the time is up on 26 July 2023.")]
    public void A_round_that_has_certainly_opened_is_told_as_opened(string language, string on, string expected)
    {
        Compact compact = Compact.From(Nominated([InApril(2023)]));

        new Words(Norrbotten.Rules, compact, Shipped.Language(language)).Of(Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, Given.Day(on)))
            .Split('\n')[0].ShouldBe(expected);
    }

    private static Decision InApril(int year) => AboutTheRound with { Day = DayFact.InMonth(year, 4) };

    private static NominationSubmitted Submitted(LocalDate day) => new(Norrbotten.DevelopmentGroup, new Nomination(Given.Association(1), day));

    private static CompactFacts Nominated(Register<Decision> decisions, params LocalDate[] days) =>
        (Given.Norrbotten with { Decisions = decisions })
            .WithNominations(Norrbotten.DevelopmentGroup, [.. days.Select(day => new Nomination(Given.Association(1), day))]);
}
