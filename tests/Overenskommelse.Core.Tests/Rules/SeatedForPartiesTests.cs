namespace Overenskommelse.Rules;

public sealed class SeatedForPartiesTests
{
    private static readonly SeatedForParties Rule = new(Given.Clause(), Given.Panel, [Given.Umbrella, Given.Region]);

    [Fact]
    public void Regular_seats_for_the_parties_named_keep_it() => Ask(Given.Seats(civil: 2, region: 1)).ShouldBeKept();

    [Fact]
    public void A_regular_seat_for_another_party_breaks_it() => Ask(Given.Seats(civil: 2, county: 1)).ShouldBeBroken((BreachReason.OutsideTheParties, Given.CountyOffice));

    [Fact]
    public void A_regular_seat_for_an_organisation_of_no_party_breaks_it()
        => Ask(Given.Seats(civil: 2, university: 1)).ShouldBeBroken((BreachReason.OutsideTheParties, Given.University));

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Others_than_regular_members_may_come_from_anywhere(SeatKind kind)
        => Ask([.. Given.Seats(civil: 1).Known, new Seat(Given.University, kind)]).ShouldBeKept();

    [Fact]
    public void A_vacant_seat_is_nobodys() => Ask([.. Given.Seats(civil: 1).Known, new Seat(Given.University, SeatKind.Regular) { Holder = Fact.None }]).ShouldBeKept();

    [Fact]
    public void A_party_that_nobody_has_told_of_is_asked_for()
    {
        OrganisationId stranger = new("stranger");
        Rule.Asked(Given.Compact.With(new Organisation(stranger)).WithSeats(Given.Panel, [new Seat(stranger, SeatKind.Regular)]))
            .ShouldBeUndetermined((FactKind.PartyOf, stranger, stranger));
    }

    [Fact]
    public void In_an_empty_group_there_is_nothing_to_judge() => Ask([]).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void A_roster_that_may_lack_seats_may_lack_one_for_somebody_else()
        => Ask(Register.AtLeast([.. Given.Seats(civil: 1).Known])).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    private static Finding Ask(Register<Seat> seats) => Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
