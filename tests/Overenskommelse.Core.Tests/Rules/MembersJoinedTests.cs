namespace Overenskommelse.Rules;

public sealed class MembersJoinedTests
{
    private static readonly MembersJoined Rule = new(Given.Clause(), Given.Panel, PublicParties: [Given.Region]);
    private static readonly OrganisationId Newcomer = new("newcomer");
    private static readonly Seat NewcomersSeat = new(Newcomer, SeatKind.Regular);
    private static readonly CompactFacts Compact = Given.Compact.With(new Organisation(Newcomer) { Sector = Sector.CivilSociety });

    [Fact]
    public void Joined_organisations_and_the_public_parties_named_keep_it() => Ask(Compact, Given.Seats(civil: 3, region: 2)).ShouldBeKept();

    [Fact]
    public void An_organisation_that_has_not_joined_breaks_it()
        => Ask(Compact, [.. Given.Seats(civil: 3).Known, NewcomersSeat]).ShouldBeBroken((BreachReason.NotJoined, Newcomer));

    [Fact]
    public void An_organisation_that_applied_without_signing_has_not_joined()
        => Ask(Compact.With(new Signatory(Newcomer, Fact.None) { AppliedOn = Given.Signing }), [NewcomersSeat])
            .ShouldBeBroken((BreachReason.NotJoined, Newcomer));

    [Fact]
    public void An_organisation_that_signs_the_day_after_has_not_joined()
        => Ask(Compact.With(new Signatory(Newcomer, Given.Today.PlusDays(1))), [NewcomersSeat]).ShouldBeBroken((BreachReason.NotJoined, Newcomer));

    [Fact]
    public void An_organisation_that_has_left_is_no_longer_joined_and_the_limit_is_its_last_day()
    {
        var finding = Ask(Compact.With(new Signatory(Newcomer, Given.Signing) { LastDay = Given.Today.PlusDays(-1) }), [NewcomersSeat]);

        finding.ShouldBeBroken((BreachReason.LeftBefore, Newcomer));
        finding.Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(Given.Today.PlusDays(-1));
    }

    [Fact]
    public void One_that_has_come_back_has_joined_and_between_the_two_times_had_left()
    {
        CompactFacts back = Compact with { Signatories = Compact.Signatories.Add(new(Newcomer, Given.Signing) { LastDay = Given.Today.PlusDays(-9) }).Add(new(Newcomer, Given.Today)) };

        Ask(back, [NewcomersSeat]).ShouldBeKept();
        Ask(back with { Signatories = back.Signatories.Add(new(Newcomer, Fact.None)) }, [NewcomersSeat]).ShouldBeKept();
        Ask(back with { Signatories = back.Signatories.Known.SkipLast(1).Append(new(Newcomer, Given.Today.PlusDays(1))).ToRegister() }, [NewcomersSeat]).ShouldBeBroken((BreachReason.LeftBefore, Newcomer));
    }

    [Fact]
    public void Where_the_text_says_in_which_tier_another_is_not_enough_and_one_that_is_not_told_is_asked_for()
    {
        MembersJoined rule = Rule with { Tier = new("partner") };
        Seat[] seats = [NewcomersSeat];

        rule.Asked(In(new TierId("partner")).WithSeats(Given.Panel, [.. seats])).ShouldBeKept();
        rule.Asked(In(new TierId("supporter")).WithSeats(Given.Panel, [.. seats])).ShouldBeBroken((BreachReason.OtherTier, Newcomer));
        rule.Asked(In(Fact.None).WithSeats(Given.Panel, [.. seats])).ShouldBeBroken((BreachReason.OtherTier, Newcomer));
        rule.Asked(In(Fact.NotKnown).WithSeats(Given.Panel, [.. seats])).ShouldBeUndetermined((FactKind.SignatoryTier, Newcomer, Newcomer));
        rule.Asked(Compact.WithSeats(Given.Panel, [.. seats])).ShouldBeBroken((BreachReason.NotJoined, Newcomer));
        Rule.Asked(In(new TierId("supporter")).WithSeats(Given.Panel, [.. seats])).ShouldBeKept();

        static CompactFacts In(Fact<TierId> tier) => Compact.With(new Signatory(Newcomer, Given.Signing) { Tier = tier });
    }

    [Fact]
    public void The_day_of_signing_and_the_last_day_are_inside()
        => Ask(Compact.With(new Signatory(Newcomer, Given.Today) { LastDay = Given.Today }), [NewcomersSeat]).ShouldBeKept();

    [Fact]
    public void A_public_party_that_is_not_named_is_outside()
        => Ask(Compact, [.. Given.Seats(civil: 1, county: 1).Known]).ShouldBeBroken((BreachReason.OutsideTheParties, Given.CountyOffice));

    [Fact]
    public void Somebody_from_neither_side_is_outside()
        => Ask(Compact, [.. Given.Seats(civil: 1, university: 1).Known]).ShouldBeBroken((BreachReason.OutsideTheParties, Given.University));

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Others_than_regular_members_may_come_from_anywhere(SeatKind kind)
        => Ask(Compact, [.. Given.Seats(civil: 1).Known, new Seat(Given.University, kind)]).ShouldBeKept();

    [Fact]
    public void A_seat_of_unknown_kind_from_outside_may_be_a_regular_one()
        => Ask(Compact, [.. Given.Seats(civil: 1).Known, new Seat(Given.University, Fact.NotKnown)])
            .ShouldBeUndetermined((FactKind.SeatKind, Given.University, Given.Panel));

    [Fact]
    public void A_seat_of_unknown_kind_from_an_organisation_that_has_joined_does_not_matter()
        => Ask(Compact, [new Seat(Given.Association(1), SeatKind.Regular), new Seat(Given.Association(2), Fact.NotKnown)]).ShouldBeKept();

    [Fact]
    public void When_the_signatories_are_not_known_the_list_is_asked_for_once()
        => Ask(Compact with { Signatories = Fact.NotKnown }, Given.Seats(civil: 2, region: 1))
            .ShouldBeUndetermined((FactKind.Signatories, Given.Bearer, Given.Bearer));

    [Fact]
    public void A_day_of_signing_that_nobody_has_told_is_asked_for()
    {
        var finding = Ask(Compact.With(new Signatory(Newcomer, Fact.NotKnown)), [NewcomersSeat]);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SigningDays, (Id)Newcomer)]);
    }

    [Fact]
    public void The_side_of_an_organisation_that_nobody_has_told_is_asked_for()
    {
        var finding = Ask(Compact.With(new Organisation(Newcomer) { Party = Fact.None }).With(new Signatory(Newcomer, Given.Signing)), [NewcomersSeat]);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SectorOf, (Id)Newcomer)]);
    }

    [Fact]
    public void One_from_outside_breaks_it_whatever_is_missing()
        => Ask(Compact.With(new Signatory(Newcomer, Fact.NotKnown)), [NewcomersSeat, .. Given.Seats(university: 1).Known])
            .ShouldBeBroken((BreachReason.OutsideTheParties, Given.University));

    [Fact]
    public void In_an_empty_group_there_is_nothing_to_judge() => Ask(Compact, []).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void A_roster_that_nobody_has_told_of_is_asked_for()
        => Ask(Compact, Fact.NotKnown).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    private static Finding Ask(CompactFacts compact, Register<Seat> seats) => Rule.Asked(compact.WithSeats(Given.Panel, seats));
}
