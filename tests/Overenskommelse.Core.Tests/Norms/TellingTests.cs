using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>What is told of a norm is what is amiss: not what may be, not what was made up to tell it by, and not its contrary.</summary>
public sealed class TellingTests
{
    private static readonly OrganisationId Nobody = new("nobody");
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);

    [Fact]
    public void A_reason_of_its_own_is_not_given_for_what_may_be_in_order()
        => new StatedNorm(() => new Count(Number.Of(Sitting.That(Seats.Regular)), 1).Else(BreachReason.NoSeat, Given.Panel))
            .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), Fact.NotKnown)]))
            .ShouldBeUndetermined((FactKind.SeatKind, Given.Association(1), Given.Panel))
            .Evidence.ShouldBeOfType<Breaches>().Found.ShouldBeEmpty();

    [Fact]
    public void Where_it_is_not_in_order_whatever_is_missing_the_reason_is_given()
        => new StatedNorm(() => new Count(Number.Of(Sitting.That(Seats.Regular)), 2).Else(BreachReason.NoSeat, Given.Panel))
            .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), Fact.NotKnown)]))
            .ShouldBeBroken((BreachReason.NoSeat, Given.Panel));

    [Fact]
    public void One_that_nobody_has_named_is_not_told_of()
    {
        BreachReason few = new("few");
        StatedNorm rule = new(() => ForEach.Value(Sitting, Seats.Organisation, Nobody, each => new Count(Number.Of(Sitting.That(Seats.Organisation.Is(each))), 2).Else(few, each)));

        rule.Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), SeatKind.Regular)])).ShouldBeBroken((few, Given.Association(1)));
        rule.Asked(Given.Compact.WithSeats(Given.Panel, Register.AtLeast(new Seat(Given.Association(1), SeatKind.Regular))))
            .ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel))
            .Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => breach.Subject).ShouldNotContain(Nobody);
    }

    [Fact]
    public void What_ought_not_to_be_so_is_not_told_as_if_it_were_not()
        => new StatedNorm(() => new Each<Seat>(Sitting, !Seats.HasJoined))
            .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), SeatKind.Regular)]))
            .ShouldBeBroken((new BreachReason("not.seat.joined"), Given.Association(1)));

    [Fact]
    public void Whoever_wants_another_reason_for_that_gives_one()
        => new StatedNorm(() => new Each<Seat>(Sitting, (!Seats.HasJoined).Else(BreachReason.OutsideTheParties)))
            .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), SeatKind.Regular)]))
            .ShouldBeBroken((BreachReason.OutsideTheParties, Given.Association(1)));

    [Fact]
    public void People_can_be_counted_once_only_where_the_things_are_held()
        => Should.Throw<ArgumentException>(() => new Balanced<Nomination>(Nominations.To(Given.Panel), SideList.By(Nominations.By), Balance.Equal) { CountsPeople = true })
            .Message.ShouldStartWith($"\"nominations-to({Given.Panel})\" are held by nobody; expected seats or appointments.");
}
