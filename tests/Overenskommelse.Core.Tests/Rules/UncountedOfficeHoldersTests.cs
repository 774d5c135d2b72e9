using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>A reading may leave whoever holds an office uncounted: then it matters who holds it, and who holds which seat.</summary>
public sealed class UncountedOfficeHoldersTests
{
    private static readonly GroupInPlace Rule = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Panel) { Counting = Counting.WithoutHoldersOf(Given.Chair) };
    private static readonly Seat Unnamed = new(Given.CountyOffice, SeatKind.Regular);
    private static readonly Seat Leaders = Unnamed with { Holder = Given.Person("leader") };
    private static readonly Appointment Leading = new(Given.RegionOffice, Given.Signing) { Holder = Given.Person("leader") };

    [Fact]
    public void One_appointed_twice_over_holds_the_office_once_and_is_uncounted()
        => Ask([Leaders], [Leading, Leading with { AppointedOn = 1.March(2024) }]).ShouldBeBroken();

    [Fact]
    public void Somebody_who_is_not_named_is_somebody_else_when_the_one_in_office_has_a_seat()
        => Ask([Leaders, Unnamed], [Leading]).ShouldBeKept().ShouldCount(Unit.Members, observed: 1, required: 1);

    [Fact]
    public void Somebody_who_is_not_named_may_be_the_one_in_office_whose_seat_has_ended()
        => Ask([Leaders with { LastDay = Given.Today.PlusDays(-1) }, Unnamed], [Leading])
            .ShouldBeUndetermined((FactKind.SeatHolder, Given.CountyOffice, Given.Panel));

    [Fact]
    public void Who_sits_is_asked_for_and_not_who_is_known_to_be_in_office()
        => Ask([Unnamed], [Leading]).ShouldBeUndetermined((FactKind.SeatHolder, Given.CountyOffice, Given.Panel));

    [Fact]
    public void Who_else_may_hold_the_office_is_asked_for()
    {
        Ask([Leaders], Fact.NotKnown).ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Panel));
        Ask([Leaders], Register.AtLeast(Leading with { Holder = Given.Person("another") })).ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Panel));
    }

    [Fact]
    public void When_the_office_was_held_is_asked_for()
        => Ask([Leaders], [Leading with { LastDay = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel));

    [Fact]
    public void Who_is_in_office_is_asked_for()
        => Ask([Leaders], [Leading with { Holder = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.OfficeHolder, Given.RegionOffice, Given.Panel));

    [Fact]
    public void Who_has_been_in_office_does_not_matter()
        => Ask([Leaders], [Leading with { Holder = Fact.NotKnown, LastDay = Given.Today.PlusDays(-1) }]).ShouldBeKept();

    [Fact]
    public void A_second_seat_of_which_something_is_not_known_is_asked_about_when_the_first_does_not_count()
    {
        var finding = new GroupInPlace(Given.Clause(), Given.Panel).Asked(Given.Compact.WithSeats(
            Given.Panel, [Leaders with { Kind = SeatKind.Substitute }, Leaders with { Organisation = Given.RegionOffice, Kind = Fact.NotKnown }]));

        finding.ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel));
    }

    private static Finding Ask(Register<Seat> seats, Register<Appointment> appointments) =>
        Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats).WithAppointments(Given.Chair, appointments));
}
