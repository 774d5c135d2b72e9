namespace Overenskommelse.Rules;

/// <summary>Who may nominate, and what is asked for when it is not known whether a nomination came in time.</summary>
public sealed class UncertainNominationsTests
{
    private static readonly NominatedInTime Rule = new(Given.Clause(), Given.Panel, OpensWith: Given.Council, About: Given.Round, LastDay: new AnnualDate(7, 26));
    private static readonly OrganisationId Association = Given.Association(1);
    private static readonly OrganisationId Newcomer = new("newcomer");
    private static readonly LocalDate Inside = 1.June(2022);

    private static readonly CompactFacts Compact =
        Given.Compact.With(new Organisation(Newcomer) { Sector = Sector.CivilSociety }) with { Decisions = [Decided(20.April(2022))] };

    [Fact]
    public void An_organisation_that_has_not_joined_may_not_nominate() => Ask(Compact, Newcomer).ShouldBeBroken((BreachReason.NotJoined, Newcomer));

    [Fact]
    public void An_organisation_that_joined_the_day_after_could_not_nominate_and_the_limit_is_the_day_it_signed()
        => Ask(Compact.With(new Signatory(Newcomer, Inside.PlusDays(1))), Newcomer).ShouldBeBroken((BreachReason.JoinedLater, Newcomer))
            .Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(Inside.PlusDays(1));

    /// <summary>A day that is known to its month is as far from the round, and from the day of signing, as all of its days are.</summary>
    [Theory]
    [InlineData(2022, 3, "before-opening")]
    [InlineData(2022, 8, "after-closing")]
    [InlineData(2023, 1, "after-closing")]
    public void A_nomination_of_a_known_month_lies_before_the_round_or_after_it(int year, int month, string reason)
    {
        Breach breach = Rule.Asked(Nominated(Compact, new Nomination(Association, DayFact.InMonth(year, month))))
            .ShouldBeBroken((new BreachReason(reason), Association)).Evidence.ShouldBeOfType<Breaches>().Found[0];

        (breach.Day, breach.Limit).ShouldBe((DayFact.InMonth(year, month), reason == "before-opening" ? 20.April(2022) : 26.July(2022)));
    }

    /// <summary>The decision may have been made before all of its days, and after.</summary>
    [Theory]
    [InlineData(2022, 6)]
    [InlineData(2022, 7)]
    [InlineData(2022, 10)]
    [InlineData(2023, 1)]
    public void A_nomination_of_a_known_month_may_be_in_a_round_that_a_decision_of_no_known_day_has_opened(int year, int month)
        => Rule.Asked(Nominated(Compact with { Decisions = [Decided(Fact.NotKnown)] }, new Nomination(Association, DayFact.InMonth(year, month))))
            .Outcome.ShouldBe(Outcome.Undetermined);

    /// <summary>Neither the first nor the last day that the nomination can have come in on is in the round.</summary>
    [Theory]
    [InlineData(4, Outcome.Undetermined)]
    [InlineData(7, Outcome.Undetermined)]
    [InlineData(8, Outcome.Undetermined)]
    public void A_nomination_of_a_known_year_may_be_in_the_round_of_a_decision_of_a_known_month(int month, Outcome outcome)
        => Rule.Asked(Nominated(Compact with { Decisions = [Decided(DayFact.InMonth(2022, month))] }, new Nomination(Association, DayFact.InYear(2022))))
            .Outcome.ShouldBe(outcome);

    /// <summary>Somebody who was part of the compact in May alone nominated in May, or could not: what tells is whether the decision was made before.</summary>
    [Fact]
    public void A_nomination_and_a_decision_that_are_both_missing_may_fit_on_a_day_that_only_signing_and_leaving_tell_of()
    {
        CompactFacts briefly = Compact.With(new Signatory(Newcomer, 10.May(2022)) { LastDay = 12.May(2022) });

        Rule.Asked(Nominated(briefly with { Decisions = [Decided(DayFact.InMonth(2022, 5))] }, new Nomination(Newcomer, DayFact.InYear(2022))))
            .ShouldBeUndetermined((FactKind.NominationDays, Newcomer, Newcomer), (FactKind.DecisionDay, Given.Council, Given.Council));
        Rule.Asked(Nominated(briefly with { Decisions = [Decided(DayFact.InMonth(2022, 6))] }, new Nomination(Newcomer, DayFact.InYear(2022))))
            .Outcome.ShouldBe(Outcome.Broken);
    }

    [Fact]
    public void An_organisation_that_joined_or_left_in_another_month_joined_later_or_had_left()
    {
        Ask(Compact.With(new Signatory(Newcomer, DayFact.InMonth(2022, 7))), Newcomer).ShouldBeBroken((BreachReason.JoinedLater, Newcomer));
        Ask(Compact.With(new Signatory(Newcomer, Given.Signing) { LastDay = DayFact.InMonth(2022, 5) }), Newcomer).ShouldBeBroken((BreachReason.LeftBefore, Newcomer));
        Rule.Asked(Nominated(Compact.With(new Signatory(Newcomer, 1.July(2022))), new Nomination(Newcomer, DayFact.InMonth(2022, 6))))
            .ShouldBeBroken((BreachReason.JoinedLater, Newcomer)).Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(1.July(2022));
    }

    [Fact]
    public void An_organisation_that_had_left_could_not_nominate_and_the_limit_is_its_last_day()
        => Ask(Compact.With(new Signatory(Newcomer, Given.Signing) { LastDay = Inside.PlusDays(-1) }), Newcomer)
            .ShouldBeBroken((BreachReason.LeftBefore, Newcomer))
            .Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(Inside.PlusDays(-1));

    [Fact]
    public void On_the_day_it_signs_and_on_its_last_day_an_organisation_may_nominate()
        => Ask(Compact.With(new Signatory(Newcomer, Inside) { LastDay = Inside }), Newcomer).ShouldBeKept();

    [Fact]
    public void A_public_body_may_not_nominate() => Ask(Compact, Given.CountyOffice).ShouldBeBroken((BreachReason.NotCivilSociety, Given.CountyOffice));

    [Fact]
    public void Somebody_from_neither_side_may_not_nominate()
        => Ask(Compact, Given.University).ShouldBeBroken((BreachReason.NotCivilSociety, Given.University));

    [Fact]
    public void A_decision_that_nobody_has_told_of_is_asked_of_the_forum()
    {
        Ask(Compact with { Decisions = Fact.NotKnown }, Association).ShouldBeUndetermined((FactKind.Decisions, Given.Council, Given.Council));
        Ask(Compact with { Decisions = [Decided(Fact.NotKnown)] }, Association)
            .ShouldBeUndetermined((FactKind.DecisionDay, Given.Council, Given.Council));
    }

    [Fact]
    public void What_a_decision_is_about_is_asked_of_the_forum_where_it_can_matter()
    {
        Decision untold = Decided(20.April(2022)) with { About = Fact.NotKnown };

        Ask(Compact with { Decisions = [untold] }, Association).ShouldBeUndetermined((FactKind.DecisionMatter, Given.Council, Given.Council))
            .Missing[0].Day.ShouldBe(20.April(2022));
        Ask(Compact with { Decisions = [untold, Decided(19.April(2022))] }, Association).ShouldBeKept();
        Rule.Asked(Nominated(Compact with { Decisions = [untold] }, new Nomination(Association, 19.April(2022)))).ShouldBeBroken();
    }

    /// <summary>One that may have been in a round of its own is no longer told of the round before for certain.</summary>
    [Fact]
    public void Which_round_a_nomination_from_outside_belongs_to_is_not_known_while_there_may_have_been_another()
        => Rule.Asked(Nominated(Compact with { Decisions = [Decided(20.April(2022)), Decided(20.April(2023)) with { About = Fact.NotKnown }] }, new Nomination(Given.CountyOffice, 1.May(2023))))
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void A_public_body_may_not_nominate_whatever_was_decided()
        => Ask(Compact with { Decisions = Fact.NotKnown }, Given.CountyOffice).ShouldBeBroken((BreachReason.NotCivilSociety, Given.CountyOffice));

    [Fact]
    public void Another_decision_may_have_opened_a_window_for_a_nomination_outside_the_known_one()
        => Rule.Asked(Nominated(Compact with { Decisions = Register.AtLeast(Decided(20.April(2022))) }, new Nomination(Association, 1.March(2022))))
            .ShouldBeUndetermined((FactKind.Decisions, Given.Council, Given.Council));

    [Fact]
    public void Nominations_that_nobody_has_told_of_are_asked_for()
        => Rule.Asked(Compact.WithNominations(Given.Panel, Fact.NotKnown))
            .ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Bearer));

    [Fact]
    public void Nominations_that_may_lack_some_are_not_kept_by_those_that_are_known()
        => Rule.Asked(Compact.WithNominations(Given.Panel, Register.AtLeast(new Nomination(Association, Inside))))
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void A_nomination_outside_breaks_it_whatever_other_nominations_there_may_be()
        => Rule.Asked(Compact.WithNominations(Given.Panel, Register.AtLeast(new Nomination(Association, 27.July(2022)))))
            .ShouldBeBroken((BreachReason.AfterClosing, Association));

    [Fact]
    public void The_day_of_a_nomination_is_asked_for()
    {
        var finding = Rule.Asked(Nominated(Compact, new Nomination(Association, Fact.NotKnown)));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.NominationDays, (Id)Association)]);
    }

    [Fact]
    public void Whether_a_nomination_outside_was_withdrawn_is_asked_for()
    {
        var finding = Rule.Asked(Nominated(Compact, new Nomination(Association, 27.July(2022)) { WithdrawnOn = Fact.NotKnown }));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.NominationDays, (Id)Association)]);
    }

    [Fact]
    public void Whether_a_nomination_inside_was_withdrawn_does_not_matter()
        => Rule.Asked(Nominated(Compact, new Nomination(Association, Inside), new Nomination(Association, Inside) { WithdrawnOn = Fact.NotKnown })).ShouldBeKept();

    [Fact]
    public void When_the_signatories_are_not_known_the_list_is_asked_for()
        => Ask(Compact with { Signatories = Fact.NotKnown }, Association).ShouldBeUndetermined((FactKind.Signatories, Given.Bearer, Given.Bearer));

    [Fact]
    public void The_day_of_signing_is_asked_for()
        => Ask(Compact.With(new Signatory(Newcomer, Fact.NotKnown)), Newcomer).Missing
            .Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SigningDays, (Id)Newcomer)]);

    [Fact]
    public void The_side_of_an_organisation_is_asked_for()
        => Ask(Compact.With(new Organisation(Newcomer) { Party = Fact.None }).With(new Signatory(Newcomer, Given.Signing)), Newcomer).Missing
            .Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SectorOf, (Id)Newcomer)]);

    [Fact]
    public void A_nomination_inside_a_round_that_is_known_is_inside_whatever_other_decisions_there_may_be()
    {
        Ask(Compact with { Decisions = [Decided(Fact.NotKnown), Decided(Fact.NotKnown), Decided(20.April(2022))] }, Association).ShouldBeKept();
        Ask(Compact with { Decisions = Register.AtLeast(Decided(20.April(2022))) }, Association).ShouldBeKept();
    }

    [Fact]
    public void Two_decisions_that_nobody_has_told_the_day_of_are_asked_about_as_one_would_be()
        => Ask(Compact with { Decisions = [Decided(Fact.NotKnown), Decided(Fact.NotKnown)] }, Association)
            .ShouldBeUndetermined((FactKind.DecisionDay, Given.Council, Given.Council));

    [Fact]
    public void Whether_the_only_nomination_inside_was_withdrawn_is_asked_for()
        => Rule.Asked(Nominated(Compact, new Nomination(Association, Inside) { WithdrawnOn = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.NominationDays, Association, Association));

    [Fact]
    public void Whether_a_nomination_outside_was_withdrawn_matters_beside_another_inside()
        => Rule.Asked(Nominated(Compact, new(Association, Inside), new(Given.Association(2), 27.July(2022)) { WithdrawnOn = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.NominationDays, Given.Association(2), Given.Association(2)));

    [Fact]
    public void Whether_a_nomination_by_one_that_could_not_nominate_was_withdrawn_matters_beside_another()
        => Rule.Asked(Nominated(Compact, new(Association, Inside), new(Newcomer, Inside) { WithdrawnOn = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.NominationDays, Newcomer, Newcomer));

    private static Finding Ask(CompactFacts compact, OrganisationId by) => Rule.Asked(Nominated(compact, new Nomination(by, Inside)));

    private static CompactFacts Nominated(CompactFacts compact, params Nomination[] nominations) =>
        compact.WithNominations(Given.Panel, [.. nominations]);

    private static Decision Decided(DayFact day) => new(Given.Council, day) { About = Given.Round };
}
