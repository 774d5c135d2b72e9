namespace Overenskommelse.Rules;

/// <summary>Who sits where: what is counted, and what is asked for when a seat, its organisation or its party is not fully known.</summary>
public sealed class UncertainMembersTests
{
    private static readonly MembersJoined Joined = new(Given.Clause(), Given.Panel, PublicParties: [Given.Region]);

    private static readonly SeatedInCapacity InCapacity = new(
        Given.Clause(), Given.Panel, [new(Given.Umbrella, [Capacity.BoardMember, Capacity.Manager]), new(Given.Region, [Capacity.Official, Capacity.Manager])]);

    private static readonly OrganisationId Stranger = new("stranger");
    private static readonly Seat Strangers = new(Stranger, SeatKind.Regular);
    private static readonly Seat Manager = new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Manager };

    [Fact]
    public void Every_regular_seat_is_counted()
    {
        Ask(Joined, Given.Seats(civil: 3, region: 2)).ShouldBeKept().Evidence.ShouldBe(new Breaches(5, []));
        Ask(InCapacity, [Manager, Manager, Manager with { Kind = SeatKind.CoOpted }]).ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));
    }

    [Fact]
    public void Seats_that_may_not_be_regular_are_not_counted_and_each_is_asked_about_when_there_is_no_other()
    {
        Ask(Joined, [new(Given.Association(1), Fact.NotKnown), new(Given.Association(2), Fact.NotKnown)]).ShouldBeUndetermined(
                (FactKind.SeatKind, Given.Association(1), Given.Panel), (FactKind.SeatKind, Given.Association(2), Given.Panel))
            .Evidence.ShouldBe(new Breaches(0, []));
        Ask(InCapacity, [Manager with { Kind = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel))
            .Evidence.ShouldBe(new Breaches(0, []));
        Ask(InCapacity, [Manager, Manager with { Kind = Fact.NotKnown }]).ShouldBeKept().Evidence.ShouldBe(new Breaches(1, []));
    }

    [Fact]
    public void Of_a_seat_that_may_not_be_regular_everything_is_asked_that_could_break_it()
        => Joined.Asked(Given.Compact.With(new Organisation(Stranger) { Sector = Sector.CivilSociety }).With(new Signatory(Stranger, Fact.NotKnown))
                .WithSeats(Given.Panel, [Strangers with { Kind = Fact.NotKnown }]))
            .ShouldBeUndetermined((FactKind.SeatKind, Stranger, Given.Panel), (FactKind.SigningDays, Stranger, Stranger));

    [Fact]
    public void A_public_body_may_belong_to_a_party_that_is_named()
        => Ask(Joined, [Strangers], new(Stranger) { Sector = Sector.Public }).ShouldBeUndetermined((FactKind.PartyOf, Stranger, Stranger));

    [Fact]
    public void One_of_no_party_that_has_not_joined_is_amiss_whatever_its_side_because_it_has_not_joined()
        => Ask(Joined, [Strangers], new(Stranger) { Party = Fact.None }).ShouldBeBroken((BreachReason.NotJoined, Stranger));

    [Fact]
    public void Of_one_that_has_not_joined_only_the_party_is_asked_for_since_no_side_would_do()
        => Ask(Joined, [Strangers], new(Stranger)).ShouldBeUndetermined((FactKind.PartyOf, Stranger, Stranger));

    [Fact]
    public void Where_the_signatories_are_not_known_either_they_are_asked_for_as_well()
        => Joined.Asked((Given.Compact with { Signatories = Fact.NotKnown }).With(new Organisation(Stranger) { Party = Fact.None }).WithSeats(Given.Panel, [Strangers]))
            .ShouldBeUndetermined((FactKind.SectorOf, Stranger, Stranger), (FactKind.Signatories, Given.Bearer, Given.Bearer));

    [Fact]
    public void In_a_capacity_that_suits_every_party_it_does_not_matter_which_party_it_is()
    {
        var manager = Strangers with { Capacity = Capacity.Manager };

        Ask(InCapacity, [Manager, manager], new(Stranger)).ShouldBeKept();
        Ask(InCapacity, [manager], new(Stranger)).ShouldBeUndetermined((FactKind.PartyOf, Stranger, Stranger));
    }

    [Fact]
    public void In_a_capacity_that_suits_one_party_and_not_another_it_is_asked_which_party_it_is()
        => Ask(InCapacity, [Manager, Strangers with { Capacity = Capacity.BoardMember }], new(Stranger))
            .ShouldBeUndetermined((FactKind.PartyOf, Stranger, Stranger));

    private static Finding Ask(Rule rule, Register<Seat> seats, Organisation? organisation = null) =>
        rule.Asked((organisation is null ? Given.Compact : Given.Compact.With(organisation)).WithSeats(Given.Panel, seats));
}
