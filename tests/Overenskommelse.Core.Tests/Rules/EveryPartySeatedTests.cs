namespace Overenskommelse.Rules;

public sealed class EveryPartySeatedTests
{
    private static readonly EveryPartySeated Rule = new(Given.Clause(), Given.Panel, [Given.Umbrella, Given.Region, Given.County]);
    private static readonly OrganisationId Stranger = new("stranger");

    [Fact]
    public void Every_party_has_a_seat() => Ask(Given.Seats(civil: 1, region: 1, county: 1)).ShouldBeKept();

    [Fact]
    public void A_party_without_a_seat_breaks_it()
        => Ask(Given.Seats(civil: 4, region: 4)).ShouldBeBroken((BreachReason.NoSeat, Given.County)).MustAct.ShouldBe([Given.Bearer]);

    [Fact]
    public void Every_party_without_a_seat_is_named()
        => Ask(Given.Seats(region: 1)).ShouldBeBroken((BreachReason.NoSeat, Given.Umbrella), (BreachReason.NoSeat, Given.County));

    [Fact]
    public void In_an_empty_group_no_party_has_a_seat()
        => Ask([]).ShouldBeBroken((BreachReason.NoSeat, Given.Umbrella), (BreachReason.NoSeat, Given.Region), (BreachReason.NoSeat, Given.County));

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Others_than_regular_members_give_their_party_no_seat(SeatKind kind)
        => Ask([.. Given.Seats(civil: 1, region: 1).Known, new Seat(Given.CountyOffice, kind)]).ShouldBeBroken((BreachReason.NoSeat, Given.County));

    [Fact]
    public void A_seat_that_has_ended_gives_its_party_none()
        => Ask([.. Given.Seats(civil: 1, region: 1).Known, new Seat(Given.CountyOffice, SeatKind.Regular) { LastDay = Given.Today.PlusDays(-1) }])
            .ShouldBeBroken((BreachReason.NoSeat, Given.County));

    [Fact]
    public void A_seat_of_unknown_kind_may_be_the_partys()
        => Ask([.. Given.Seats(civil: 1, region: 1).Known, new Seat(Given.CountyOffice, Fact.NotKnown)])
            .ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));

    [Fact]
    public void A_seat_of_unknown_kind_does_not_matter_where_the_party_has_another()
        => Ask([.. Given.Seats(civil: 1, region: 1, county: 1).Known, new Seat(Given.CountyOffice, Fact.NotKnown)]).ShouldBeKept();

    [Fact]
    public void An_organisation_of_unknown_party_may_sit_for_the_one_that_lacks_a_seat()
    {
        var finding = Rule.Asked(Given.Compact.With(new Organisation(Stranger))
            .WithSeats(Given.Panel, [.. Given.Seats(civil: 1, region: 1).Known, new Seat(Stranger, SeatKind.Regular)]));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.PartyOf, (Id)Stranger)]);
    }

    [Fact]
    public void A_party_that_lacks_a_seat_breaks_it_though_another_may_have_one()
        => Ask([.. Given.Seats(civil: 1).Known, new Seat(Given.CountyOffice, Fact.NotKnown)]).ShouldBeBroken((BreachReason.NoSeat, Given.Region));

    [Fact]
    public void A_roster_that_may_lack_seats_is_enough_when_every_party_has_one()
        => Ask(Register.AtLeast([.. Given.Seats(civil: 1, region: 1, county: 1).Known])).ShouldBeKept();

    [Fact]
    public void A_roster_that_may_lack_seats_may_lack_the_partys()
        => Ask(Register.AtLeast([.. Given.Seats(civil: 1, region: 1).Known])).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void The_party_of_somebody_co_opted_is_not_asked_for()
        => Rule.Asked(Given.Compact.With(new Organisation(Stranger)).WithSeats(
                Given.Panel,
                [.. Given.Seats(civil: 1, region: 1).Known, new(Given.CountyOffice, Fact.NotKnown), new(Stranger, SeatKind.CoOpted)]))
            .ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));

    [Fact]
    public void Every_party_is_counted()
        => Ask(Given.Seats(civil: 1, region: 1, county: 1)).Evidence.ShouldBe(new Breaches(3, []));

    private static Finding Ask(Register<Seat> seats) => Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
