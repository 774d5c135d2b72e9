namespace Overenskommelse.Norms;

/// <summary>Whatever an answer can hang on is filled in, or asked for.</summary>
public sealed class WhateverIsMissingTests
{
    private static readonly Test<Seat> SitsWhereSomebodyIsCoOpted =
        new Has<Seat, Seat>(Seats.In(Given.Panel).That(Seats.Kind.Is(SeatKind.CoOpted)), BreachReason.NotInGroup, Link.Same(Seats.Holder, Seats.Holder));

    [Fact]
    public void Whether_an_organisation_had_joined_on_a_day_of_its_own_hangs_on_that_day()
    {
        Norm joined = new Each<Nomination>(Nominations.To(Given.Panel), Nominations.FromJoined);

        Ask(joined, Fact.NotKnown).ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)));
        Ask(joined, DayFact.InMonth(2021, 5)).ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)));
        Ask(joined, DayFact.InMonth(2021, 4)).ShouldBeBroken();
        Ask(joined, DayFact.InMonth(2021, 6)).ShouldBeKept();
    }

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(null)]
    public void Two_seats_that_nobody_holds_are_held_by_nobody_who_is_the_same(SeatKind? kind)
        => new MadeOf(new Count(Number.Of(Seats.In(Given.Panel).That(SitsWhereSomebodyIsCoOpted)), atMost: 1))
            .Asked(Given.Compact.WithSeats(Given.Panel, [Vacant(SeatKind.Regular), Vacant(SeatKind.Regular), Vacant(kind is { } known ? known : Fact.NotKnown)]))
            .ShouldBeKept().Evidence.ShouldBeOfType<Tally>().Observed.ShouldBe(0);

    [Fact]
    public void A_last_day_that_is_not_known_may_be_none_and_then_no_time_is_left()
    {
        Norm soon = new Each<Seat>(Seats.In(Given.Panel).That(Seats.Held), Seats.Kind.Is(SeatKind.Regular)).By(Seats.LastDay, Period.FromDays(10));
        Seat soonEnded = new(Given.CountyOffice, SeatKind.CoOpted) { LastDay = Given.Today };
        Finding Of(DayFact lastDay) => new MadeOf(soon).Asked(Given.Compact.WithSeats(Given.Panel, [soonEnded, new Seat(Given.RegionOffice, SeatKind.CoOpted) { LastDay = lastDay }]));

        Of(Fact.None).ShouldBeBroken();
        Of(Given.Today.PlusDays(-1)).ShouldBePending(Given.Today.PlusDays(10));
        Of(Given.Today.PlusDays(30)).ShouldBePending(Given.Today.PlusDays(10));
        Of(Fact.NotKnown).ShouldBeUndetermined((FactKind.SeatDays, Given.RegionOffice, Given.Panel));
    }

    private static Seat Vacant(Fact<SeatKind> kind) => new(Given.CountyOffice, kind) { Holder = Fact.None };

    private static Finding Ask(Norm norm, DayFact day) => new MadeOf(norm).Asked(Given.Compact.WithNominations(Given.Panel, [new Nomination(Given.Association(1), day)]));
}
