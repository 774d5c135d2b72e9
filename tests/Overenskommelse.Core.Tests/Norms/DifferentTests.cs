namespace Overenskommelse.Norms;

/// <summary>How many different values things have: one that is not known may be one that nobody has named.</summary>
public sealed class DifferentTests
{
    private static readonly Unit Values = new("values");
    private static readonly Population<Seat> Seated = Seats.In(Given.Panel);
    private static readonly Population<Meeting> Annual = Meetings.Of(null, MeetingKind.Annual);
    private static readonly MadeOf TwoCapacities = new(new Count(Number.Different(Seated, Seats.Capacity, Values), atLeast: 2));
    private static readonly MadeOf TwoParties = new(new Count(Number.Different(Seated, Seats.Party, Values), atLeast: 2));
    private static readonly MadeOf TwoConveners = new(new Count(Number.Different(Annual, Meetings.ConvenedBy, Values), atLeast: 2));
    private static readonly MadeOf TwoNumbers = new(new Count(Number.Different(Annual, Meetings.OrganisationsAttending, Values), atLeast: 2));
    private static readonly OrganisationId One = new("one");
    private static readonly OrganisationId Other = new("other");

    [Fact]
    public void A_capacity_that_is_not_known_may_be_another()
    {
        TwoCapacities.Asked(With(Capacity.BoardMember, Fact.NotKnown)).ShouldBeUndetermined((FactKind.Capacity, Given.CountyOffice, Given.Panel));
        TwoCapacities.Asked(With(Capacity.BoardMember, Capacity.Official)).ShouldBeKept();
        TwoCapacities.Asked(With(Capacity.BoardMember, Capacity.BoardMember)).ShouldBeBroken();
    }

    [Fact]
    public void Two_that_are_not_known_may_be_the_same_or_not()
    {
        TwoCapacities.Asked(With(Fact.NotKnown, Fact.NotKnown)).Outcome.ShouldBe(Outcome.Undetermined);
        new MadeOf(new Count(Number.Different(Seated, Seats.Capacity, Values), atMost: 2)).Asked(With(Capacity.BoardMember, Fact.NotKnown)).ShouldBeKept();
        new MadeOf(new Count(Number.Different(Seated, Seats.Capacity, Values), atLeast: 3)).Asked(With(Capacity.BoardMember, Fact.NotKnown)).ShouldBeBroken();
    }

    [Fact]
    public void A_party_that_is_not_known_may_be_another_and_two_seats_of_one_organisation_have_one()
    {
        TwoParties.Asked(Of((One, Given.Region), (Other, Fact.NotKnown))).ShouldBeUndetermined((FactKind.PartyOf, Other, Other));
        TwoParties.Asked(Of((One, Fact.NotKnown), (One, Fact.NotKnown))).ShouldBeBroken();
    }

    [Fact]
    public void Whoever_convened_a_meeting_may_be_somebody_else()
        => TwoConveners.Asked(Met((Given.Region, 4), (Fact.NotKnown, 4))).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Of_numbers_nothing_can_be_invented_and_so_nothing_is_decided()
    {
        TwoNumbers.Asked(Met((Given.Region, 4), (Given.Region, Fact.NotKnown))).Outcome.ShouldBe(Outcome.Undetermined);
        TwoNumbers.Asked(Met((Given.Region, 4), (Given.Region, 5), (Given.Region, Fact.NotKnown))).ShouldBeKept();
    }

    [Fact]
    public void What_is_one_fact_in_a_relation_too_may_be_one_that_nobody_has_named()
    {
        Norm shared = new Each<Seat>(
            Seated.That(Seats.Kind.Is(SeatKind.Regular)),
            new Has<Seat, Seat>(Seated.That(Seats.Kind.Is(SeatKind.CoOpted)), BreachReason.NotInGroup, Link.Same(Seats.Capacity, Seats.Capacity)));
        Seat regular = new(Given.CountyOffice, SeatKind.Regular);

        new MadeOf(shared).Asked(Given.Compact.WithSeats(Given.Panel, [regular, regular with { Kind = SeatKind.CoOpted }])).Outcome.ShouldBe(Outcome.Undetermined);
    }

    private static CompactFacts With(params Fact<Capacity>[] capacities) =>
        Given.Compact.WithSeats(Given.Panel, [.. capacities.Select(capacity => new Seat(Given.CountyOffice, SeatKind.Regular) { Capacity = capacity })]);

    private static CompactFacts Of(params (OrganisationId Id, Fact<PartyId> Party)[] seats) =>
        seats.Aggregate(Given.Compact, (facts, seat) => facts.With(new Organisation(seat.Id) { Party = seat.Party }))
            .WithSeats(Given.Panel, [.. seats.Select(seat => new Seat(seat.Id, SeatKind.Regular))]);

    private static CompactFacts Met(params (Fact<Id> By, Fact<int> Attending)[] meetings) => Given.Compact with
    {
        Meetings = [.. meetings.Select((each, place) => new Meeting(MeetingKind.Annual, 1.June(2023).PlusDays(place)) { ConvenedBy = each.By, OrganisationsAttending = each.Attending })],
    };
}
