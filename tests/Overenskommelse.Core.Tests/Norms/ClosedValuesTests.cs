namespace Overenskommelse.Norms;

/// <summary>Where there are no other values than some, what all of them meet is met, and what none of them meets is not, without asking.</summary>
public sealed class ClosedValuesTests
{
    private static readonly SeatKind[] Kinds = Enum.GetValues<SeatKind>();

    [Fact]
    public void What_every_value_meets_is_met_by_one_that_is_not_known() => Ask(Seats.Kind.In([.. Kinds])).ShouldBeKept();

    [Fact]
    public void What_no_value_meets_is_not() => Ask(Seats.Kind.In([])).ShouldBeBroken();

    [Fact]
    public void What_some_meet_is_asked_for()
    {
        Ask(Seats.Kind.In([.. Kinds.Skip(1)])).ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));
        Ask(Seats.Kind.Is(Kinds[0])).ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));
    }

    [Fact]
    public void A_list_that_may_lack_some_lacks_none_that_could_fail_it()
    {
        Finding Lacking(Test<Seat> test) => new MadeOf(new Each<Seat>(Seats.In(Given.Panel), test))
            .Asked(Given.Compact.WithSeats(Given.Panel, Register.AtLeast(new Seat(Given.CountyOffice, SeatKind.Regular))));

        Lacking(Seats.Kind.In([.. Kinds])).ShouldBeKept();
        Lacking(Seats.Kind.Is(SeatKind.Regular)).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
    }

    [Fact]
    public void Two_ways_that_between_them_take_every_value_are_met_by_filling_it_in()
        => Ask(Seats.Kind.Is(SeatKind.Regular) | !Seats.Kind.Is(SeatKind.Regular)).ShouldBeKept();

    [Fact]
    public void The_side_of_an_organisation_is_one_of_four()
    {
        OrganisationId newcomer = new("newcomer");
        Finding Of(Test<Seat> test) => new MadeOf(new Each<Seat>(Seats.In(Given.Panel), test))
            .Asked(Given.Compact.With(new Organisation(newcomer)).WithSeats(Given.Panel, [new(newcomer, SeatKind.Regular)]));

        Of(Seats.Sector.In(Sector.CivilSociety, Sector.Public, Sector.Private, Sector.Neither)).ShouldBeKept();
        Of(Seats.Sector.In(Sector.CivilSociety, Sector.Public, Sector.Neither)).ShouldBeUndetermined((FactKind.SectorOf, newcomer, newcomer));
        Of(Seats.Sector.Is(Sector.Public) | !Seats.Sector.Is(Sector.Public)).ShouldBeKept();
    }

    [Fact]
    public void A_party_of_the_other_side_is_not_that_of_an_organisation_whose_party_is_not_known()
    {
        OrganisationId newcomer = new("newcomer");
        Finding Of(Organisation organisation, params PartyId[] parties) => new MadeOf(new Each<Seat>(Seats.In(Given.Panel), Seats.Party.In([.. parties])))
            .Asked(Given.Compact.With(organisation).WithSeats(Given.Panel, [new(newcomer, SeatKind.Regular)]));

        Of(new Organisation(newcomer) { Sector = Sector.CivilSociety }, Given.Region).ShouldBeBroken((BreachReason.OutsideTheParties, newcomer));
        Of(new Organisation(newcomer) { Sector = Sector.CivilSociety }, Given.Umbrella).ShouldBeUndetermined((FactKind.PartyOf, newcomer, newcomer));
        Of(new Organisation(newcomer), Given.Region).ShouldBeUndetermined((FactKind.PartyOf, newcomer, newcomer));
        Of(new Organisation(newcomer) { Party = Fact.None }, Given.Region).ShouldBeBroken((BreachReason.OutsideTheParties, newcomer));
        Of(new Organisation(newcomer), new PartyId("unheard-of")).ShouldBeUndetermined((FactKind.PartyOf, newcomer, newcomer));
    }

    [Fact]
    public void Whether_an_organisation_has_a_party_at_all_is_asked_of_it()
    {
        OrganisationId newcomer = new("newcomer");
        Rule stated = new MadeOf(new Each<Seat>(Seats.In(Given.Panel), Seats.Party.IsStated));
        CompactFacts With(Fact<PartyId> party) => Given.Compact.With(new Organisation(newcomer) { Party = party }).WithSeats(Given.Panel, [new(newcomer, SeatKind.Regular)]);

        stated.Asked(With(Fact.NotKnown)).ShouldBeUndetermined((FactKind.PartyOf, newcomer, newcomer));
        stated.Asked(With(Given.Region)).ShouldBeKept();
        stated.Asked(With(Fact.None)).ShouldBeBroken((BreachReason.OutsideTheParties, newcomer));
    }

    private static Finding Ask(Test<Seat> test) => new MadeOf(new Each<Seat>(Seats.In(Given.Panel), test))
        .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.CountyOffice, Fact.NotKnown)]));
}
