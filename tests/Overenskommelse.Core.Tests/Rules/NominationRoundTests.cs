using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Regions;

namespace Overenskommelse.Rules;

/// <summary>NB-21 and NB-22 in one view. Halland's text says nothing of nominations.</summary>
public sealed partial class NominationRoundTests
{
    private static readonly LocalDate Opening = 17.April(2024);
    private static readonly LocalDate LastDay = 26.July(2024);

    private static readonly CompactFacts Facts = With();

    [Fact]
    public void It_opens_on_the_day_of_the_councils_decision_and_closes_on_26_July()
    {
        var round = Round(Facts);

        (round.Group, round.Opens, round.Closes).ShouldBe((Norrbotten.DevelopmentGroup, Opening, LastDay));
    }

    [Fact]
    public void The_opening_moves_with_the_decision()
        => Round(Decided(3.May(2024))).Opens.ShouldBe(3.May(2024));

    [Fact]
    public void A_decision_after_26_July_opens_a_round_that_closes_in_the_next_year()
    {
        Round(Decided(26.July(2024)), 1.August(2024)).Closes.ShouldBe(26.July(2024));
        Round(Decided(27.July(2024)), 1.August(2024)).Closes.ShouldBe(26.July(2025));
    }

    [Fact]
    public void On_the_day_before_the_decision_it_is_still_the_round_before()
    {
        Round(Facts, 16.April(2024)).Closes.ShouldBe(26.July(2021));
        Round(Facts, Opening).Closes.ShouldBe(LastDay);
    }

    [Fact]
    public void Where_nothing_has_been_decided_there_is_no_window()
    {
        var round = Round(Decided());

        (round.Opens.IsNone, round.Closes.IsNone).ShouldBe((true, true));
    }

    [Fact]
    public void While_the_day_of_the_decision_is_not_known_neither_is_the_window()
    {
        var round = Round(With(In(1.May(2024))) with { Decisions = [new(Norrbotten.RegionalCouncil, Fact.NotKnown) { About = Norrbotten.RoundOfNominations }] });

        (round.Opens, round.Closes).ShouldBe((Fact.NotKnown, Fact.NotKnown));
        var received = round.Received.Known.ShouldHaveSingleItem();
        received.Stands.ShouldBeNull();
        received.Finding!.ShouldBeUndetermined((FactKind.DecisionDay, Norrbotten.RegionalCouncil, Norrbotten.RegionalCouncil));
    }

    [Fact]
    public void A_nomination_in_time_that_may_have_been_withdrawn_lacks_that_day_and_nothing_else()
    {
        var finding = Round(With(In(1.May(2024)) with { WithdrawnOn = Fact.NotKnown })).Received.Known.ShouldHaveSingleItem().Finding!;

        finding.ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)));
        finding.Evidence.ShouldBe(new Breaches(1, []));
    }

    [Fact]
    public void A_nomination_that_does_not_stand_lacks_nothing()
        => Round(With(In(1.May(2024)) with { By = Given.University })).Received.Known.ShouldHaveSingleItem().Finding!.ShouldBeBroken().Missing.ShouldBeEmpty();

    [Fact]
    public void Civil_society_organisations_that_have_joined_may_nominate_and_no_others()
        => Round(Facts
            .With(new Organisation(new("applicant")) { Party = Given.Umbrella }).With(new Signatory(new("applicant"), Fact.None) { AppliedOn = 1.May(2024) })
            .With(new Signatory(Given.RegionOffice, Given.Signing))
            .With(new Signatory(Given.University, Given.Signing)))
            .MayNominate.Known.ShouldBe([.. Enumerable.Range(1, Given.Associations).Select(Given.Association), Given.UmbrellaOffice], ignoreOrder: true);

    [Theory]
    [InlineData("2024-06-14", "2024-06-15", true)]
    [InlineData("2024-06-15", "2024-06-15", true)]
    [InlineData("2024-06-16", "2024-06-15", false)]
    [InlineData("2024-07-26", "2024-08-15", true)]
    [InlineData("2024-07-27", "2024-08-15", false)]
    public void Whoever_joins_may_nominate_from_that_day_and_not_after_the_round_has_closed(string signedOn, string on, bool may)
        => Round(Facts.With(new Signatory(Given.Association(1), Given.Day(signedOn))), Given.Day(on)).MayNominate.Known.Contains(Given.Association(1)).ShouldBe(may);

    [Fact]
    public void While_the_signatories_may_lack_one_or_the_day_of_one_is_not_known_there_may_be_others_who_may_nominate()
    {
        Round(Facts).MayNominate.IsComplete.ShouldBeTrue();
        Round(Facts with { Signatories = Register.AtLeast([.. Facts.Signatories.Known]) }).MayNominate.IsComplete.ShouldBeFalse();
        Register<OrganisationId> undated = Round(Facts.With(new Signatory(Given.Association(1), Fact.NotKnown))).MayNominate;
        (undated.Known.Contains(Given.Association(1)), undated.IsComplete).ShouldBe((false, false));
    }

    [Fact]
    public void While_other_nominations_may_have_come_in_nothing_is_told_of_all()
    {
        var round = Round(Facts.WithNominations(Norrbotten.DevelopmentGroup, Register.AtLeast(In(1.May(2024)))));

        (round.Received.IsComplete, round.Standing.IsComplete, round.Candidates.IsComplete).ShouldBe((false, false, false));
        round.Candidates.Known.Count.ShouldBe(1);
        round.NumbersThatBalance.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public void A_nominee_who_may_have_a_regular_seat_is_not_told_as_a_candidate_and_not_as_none()
    {
        var facts = Nominated(Seated(civil: 2, county: 3, region: 2), 2);
        var sitting = facts.WithSeats(Norrbotten.DevelopmentGroup, [.. facts.Groups.Known[^1].Seats.Known, new(Given.Association(1), Fact.NotKnown) { Holder = Given.Person("nominee-1") }]);
        var round = Round(sitting);

        (round.Standing.Known.Count, round.Standing.IsComplete).ShouldBe((2, true));
        (round.Candidates.Known.Select(each => each.By).ToValueList(), round.Candidates.IsComplete).ShouldBe(([Given.Association(2)], false));
        round.NumbersThatBalance.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public void Whoever_has_left_may_not()
    {
        var leaving = Facts.With(new Signatory(Given.Association(1), Given.Signing) { LastDay = 15.June(2024) });

        Round(leaving, 15.June(2024)).MayNominate.Known.ShouldContain(Given.Association(1));
        Round(leaving, 16.June(2024)).MayNominate.Known.ShouldNotContain(Given.Association(1));
    }

    [Fact]
    public void What_came_in_is_told_in_the_order_of_the_days_and_those_in_time_stand()
    {
        Nomination[] nominations = [In(LastDay), In(Opening), In(Opening.PlusDays(1))];
        var round = Round(With(nominations), LastDay);

        round.Received.Known.Select(received => received.Nomination.Day).ShouldBe([Opening, Opening.PlusDays(1), LastDay]);
        round.Standing.Known.ShouldBe([nominations[1], nominations[2], nominations[0]]);
    }

    [Fact]
    public void One_that_came_late_one_that_came_early_and_one_from_outside_do_not_stand_and_each_says_why()
    {
        var round = Round(With(In(LastDay.PlusDays(1)), In(Opening.PlusDays(-1)), In(1.May(2024)) with { By = Given.University }), 1.August(2024));

        round.Standing.Known.ShouldBeEmpty();
        round.Received.Known[0].Finding!.ShouldBeBroken((BreachReason.BeforeOpening, Given.Association(1)));
        round.Received.Known[1].Finding!.ShouldBeBroken((BreachReason.NotCivilSociety, Given.University));
        round.Received.Known[2].Finding!.ShouldBeBroken((BreachReason.AfterClosing, Given.Association(1)));
    }

    [Theory]
    [InlineData("2024-04-30", true)]
    [InlineData("2024-05-01", true)]
    [InlineData("2024-05-02", false)]
    public void A_nomination_on_the_day_of_signing_stands_and_one_on_the_day_before_does_not(string signedOn, bool stands)
        => Round(With(In(1.May(2024))).With(new Signatory(Given.Association(1), Given.Day(signedOn)))).Received.Known.ShouldHaveSingleItem().Stands.ShouldBe(stands);

    [Fact]
    public void One_that_was_withdrawn_stands_until_that_day()
    {
        var withdrawn = With(In(1.May(2024)) with { WithdrawnOn = 1.June(2024) });

        Round(withdrawn, 31.May(2024)).Received.Known.ShouldHaveSingleItem().Stands.ShouldBe(true);
        var received = Round(withdrawn, 1.June(2024)).Received.Known.ShouldHaveSingleItem();
        (received.IsWithdrawn, received.Stands, received.Finding).ShouldBe((true, false, null));
    }

    [Fact]
    public void What_comes_in_later_has_not_come_in_and_what_came_in_the_round_before_is_not_told()
        => Round(With(In(15.June(2024)), In(16.June(2024)), In(26.July(2021)), In(27.July(2021)))).Received.Known
            .Select(received => received.Nomination.Day).ShouldBe([15.June(2024)]);

    [Fact]
    public void Looking_at_a_round_seats_nobody()
    {
        var compact = Compact.From(Nominated(Seated(civil: 2, county: 3, region: 2), 3));
        _ = Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, Given.Today);

        compact.ShouldBe(Compact.From(Nominated(Seated(civil: 2, county: 3, region: 2), 3)));
    }

    [Fact]
    public void A_group_that_no_rule_of_nominations_is_about_is_a_mistake_of_the_caller()
    {
        Should.Throw<ArgumentException>(() => Norrbotten.Rules.NominationRound(Compact.From(Facts), Norrbotten.LeadershipGroup, Given.Today)).Message.ShouldContain("It has one about \"development-group\".");
        Should.Throw<ArgumentException>(() => Halland.Rules.NominationRound(Compact.From(Given.Halland), Halland.NetworkGroup, Given.Today)).Message.ShouldContain("It has none about any group.");
    }

    [Fact]
    public void A_round_is_looked_at_in_a_compact_on_a_day_that_can_be_asked_about()
    {
        Should.Throw<ArgumentNullException>(() => Norrbotten.Rules.NominationRound(null!, Norrbotten.DevelopmentGroup, Given.Today)).ParamName.ShouldBe("compact");
        Should.Throw<ArgumentOutOfRangeException>(() => Round(Facts, 31.December(1899))).ParamName.ShouldBe("on");
    }

    [Fact]
    public void What_was_nominated_on_no_day_was_never_nominated()
    {
        var never = With(In(1.May(2024)) with { Day = Fact.None });

        Round(never).Received.Known.ShouldBeEmpty();
        Norrbotten.Rules.Examine(Compact.From(never), Given.Today).FindingOf("development-group.nominations").ShouldBeNotApplicable(NothingReason.NoNominations);
    }

    [Fact]
    public void On_a_day_on_which_the_compact_is_not_in_force_no_round_is_open_and_nobody_may_nominate()
    {
        var facts = With(In(1.May(2024))) with { LastDay = 30.June(2024) };

        Round(facts, 30.June(2024)).IsInForce.ShouldBeTrue();
        var round = Round(facts, 1.July(2024));
        (round.IsInForce, round.Opens.IsNone, round.MayNominate.Known.Count, round.Received.Known.Count).ShouldBe((false, true, 0, 0));
    }

    /// <summary>Samforma is a party and need not sign, unless it is read so.</summary>
    [Fact]
    public void Whoever_is_a_party_itself_may_nominate_without_having_signed()
    {
        RuleSet signing = Norrbotten.Rules.Adjust<NominatedInTime>("development-group.nominations", rule => (NominatedInTime)rule.Under(Readings.PartyItself.HasToSign));
        NominationRound read = signing.NominationRound(Compact.From(Facts), Norrbotten.DevelopmentGroup, Given.Today);

        Round(Facts).MayNominate.Known.ShouldContain(Norrbotten.SamformaOffice);
        read.MayNominate.Known.ShouldNotContain(Norrbotten.SamformaOffice);
        Round(With(new Nomination(Norrbotten.SamformaOffice, 1.May(2024)))).Received.Known.ShouldHaveSingleItem().Stands.ShouldBe(true);
    }

    [Fact]
    public void A_second_decision_in_one_spring_opens_nothing_that_is_open_already()
    {
        var facts = With(In(1.May(2024)), In(25.May(2024), 2)) with
        {
            Decisions = [new(Norrbotten.RegionalCouncil, 22.April(2024)) { About = Norrbotten.RoundOfNominations }, new(Norrbotten.RegionalCouncil, 20.May(2024)) { About = Norrbotten.RoundOfNominations }],
        };
        var round = Round(facts, 1.August(2024));

        (round.Opens, round.Closes).ShouldBe((22.April(2024), 26.July(2024)));
        round.Received.Known.Count.ShouldBe(2);
        round.Standing.Known.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2024-07-26", "2024-04-17", "2024-07-26", 1)]
    [InlineData("2024-07-27", "2024-07-27", "2025-07-26", 0)]
    public void A_second_decision_on_the_last_day_falls_into_the_round_and_one_on_the_day_after_opens_another(string second, string opens, string closes, int standing)
    {
        var facts = With(In(1.May(2024))) with
        {
            Decisions = [new(Norrbotten.RegionalCouncil, Given.Day(second)) { About = Norrbotten.RoundOfNominations }, new(Norrbotten.RegionalCouncil, Opening) { About = Norrbotten.RoundOfNominations }],
        };
        var round = Round(facts, 1.August(2024));

        (round.Opens, round.Closes).ShouldBe((Given.Day(opens), Given.Day(closes)));
        round.Standing.Known.Count.ShouldBe(standing);
    }

    [Theory]
    [InlineData("2024-07-25", "2024-07-25")]
    [InlineData("2024-07-26", "2024-07-26")]
    [InlineData("2024-07-27", "2024-07-26")]
    public void It_closes_with_the_compact_at_the_latest(string lastDay, string closes)
        => Round(Facts with { LastDay = Given.Day(lastDay) }).Closes.ShouldBe(Given.Day(closes));

    [Fact]
    public void Where_it_is_not_known_when_the_compact_ends_it_is_not_known_when_the_round_closes()
    {
        var round = Round(Facts with { LastDay = DayFact.InMonth(2024, 7) });

        round.Closes.ShouldBe(Fact.NotKnown);
        round.ClosesWithin.ShouldBe(new DateInterval(1.July(2024), LastDay));
    }

    [Fact]
    public void A_round_that_was_opened_on_some_day_of_April_closes_on_26_July_whichever_day_it_was()
    {
        var round = Round(Undated(DayFact.InMonth(2024, 4), In(1.May(2024)), In(1.May(2021), 2)));

        (round.Opens, round.Closes, round.ClosesWithin).ShouldBe((DayFact.InMonth(2024, 4), LastDay, null));
        round.Received.Known.ShouldHaveSingleItem().Stands.ShouldBe(true);
    }

    [Fact]
    public void One_that_was_opened_on_some_day_of_July_closes_this_year_or_the_next()
    {
        var round = Round(Undated(DayFact.InMonth(2024, 7), In(20.July(2024))), 1.August(2024));

        (round.Opens, round.Closes, round.ClosesWithin).ShouldBe((DayFact.InMonth(2024, 7), Fact.NotKnown, new DateInterval(LastDay, 26.July(2025))));
        round.Received.Known.ShouldHaveSingleItem().Stands.ShouldBeNull();
    }

    [Fact]
    public void While_the_month_of_the_decision_is_not_over_nothing_is_known_to_have_opened()
        => Round(Undated(DayFact.InMonth(2024, 6)), 29.June(2024)).Opens.ShouldBe(21.April(2021));

    [Fact]
    public void A_rule_of_a_hosts_own_about_each_nomination_is_asked_too()
    {
        Norm named = new Each<Nomination>(Nominations.To(Norrbotten.DevelopmentGroup).That(Nominations.Stand), Nominations.By.In([Given.Association(1)]));
        NominationRound Asked(Norm norm) => Norrbotten.Rules.Citing(Given.Source).With(new MadeOf(Given.Clause(), norm))
            .NominationRound(Compact.From(With(In(1.May(2024), 1), In(2.May(2024), 2))), Norrbotten.DevelopmentGroup, Given.Today);

        Asked(named).Received.Known.Select(each => each.Stands).ShouldBe([true, false]);
        Asked(named).Received.Known[1].Finding!.Clause.Id.ShouldBe(Given.Clause().Id);
        Asked(named).MayNominate.Known.ShouldBe([Given.Association(1)]);
        Asked(new InTurn(named)).Received.Known.Select(each => each.Stands).ShouldBe([true, false]);
        Asked(new Any(named, new Permission())).Received.Known.Select(each => each.Stands).ShouldBe([true, true]);
    }

    private static CompactFacts Undated(DayFact day, params Nomination[] nominations) => With(nominations) with
    {
        Decisions = [new(Norrbotten.RegionalCouncil, 21.April(2021)) { About = Norrbotten.RoundOfNominations }, new(Norrbotten.RegionalCouncil, day) { About = Norrbotten.RoundOfNominations }],
    };

    private static NominationRound Round(CompactFacts facts, LocalDate? on = null) =>
        Norrbotten.Rules.NominationRound(Compact.From(facts), Norrbotten.DevelopmentGroup, on ?? Given.Today);

    private static CompactFacts With(params Nomination[] nominations) => Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, nominations.ToRegister());

    private static CompactFacts Decided(params LocalDate[] days) =>
        Facts with { Decisions = days.Select(day => new Decision(Norrbotten.RegionalCouncil, day) { About = Norrbotten.RoundOfNominations }).ToRegister() };

    private static Nomination In(LocalDate day, int number = 1) => new(Given.Association(number), day) { Nominee = Given.Person($"nominee-{number}") };
}
