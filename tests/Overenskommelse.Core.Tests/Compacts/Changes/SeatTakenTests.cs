namespace Overenskommelse.Compacts.Changes;

public sealed class SeatTakenTests
{
    private static readonly PersonId Somebody = Given.Person("somebody");

    private static readonly Seat Seat = new(Given.Association(1), SeatKind.Regular)
    {
        Holder = Somebody,
        Capacity = Capacity.BoardMember,
        FirstDay = 1.March(2024),
        LastDay = 30.June(2024),
    };

    private static readonly CompactFacts Facts = Given.Compact.WithSeats(Given.OtherPanel, []).WithSeats(Given.Panel, [Seat]);

    [Fact]
    public void A_seat_is_added_to_those_of_the_group_and_nothing_else_is_changed()
    {
        var taken = Seat with { Holder = Given.Person("another") };

        Facts.After(new SeatTaken(Given.Panel, taken)).ShouldBe(Facts.WithSeats(Given.Panel, [Seat, taken]));
    }

    [Fact]
    public void A_seat_without_a_first_day_would_always_have_been_held_and_is_refused()
        => Facts.ShouldRefuse(new SeatTaken(Given.OtherPanel, Seat with { FirstDay = Fact.None }), "Seat.FirstDay", "none");

    [Fact]
    public void A_seat_whose_first_day_is_not_known_can_be_taken()
        => Facts.After(new SeatTaken(Given.OtherPanel, Seat with { FirstDay = Fact.NotKnown, LastDay = Fact.None }))
            .ShouldBe(Facts.WithSeats(Given.OtherPanel, [Seat with { FirstDay = Fact.NotKnown, LastDay = Fact.None }]));

    [Fact]
    public void Whoever_is_co_opted_has_a_co_opted_seat_from_the_day_until_further_notice()
        => Facts.After(SeatTaken.CoOpted(Given.OtherPanel, Given.University, Somebody, 2.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.OtherPanel, [new(Given.University, SeatKind.CoOpted) { Holder = Somebody, FirstDay = 2.May(2024) }]));

    [Fact]
    public void No_seat_is_taken_in_a_group_that_has_ceased()
    {
        var ceased = Facts.With(new Group(Given.OtherPanel) { LastDay = 1.March(2024), Seats = [] });

        ceased.After(new SeatTaken(Given.OtherPanel, Seat)).ShouldNotBe(ceased);
        ceased.ShouldRefuse(new SeatTaken(Given.OtherPanel, Seat with { FirstDay = 2.March(2024) }), "Seat.FirstDay", "2024-03-02").Expected.ToString().ShouldContain("2024-03-01");
    }

    [Fact]
    public void A_group_of_which_the_seats_are_incompletely_known_stays_so()
    {
        var partly = Facts.WithSeats(Given.Panel, Fact.NotKnown);

        partly.After(new SeatTaken(Given.Panel, Seat)).ShouldBe(Facts.WithSeats(Given.Panel, Register.AtLeast(Seat)));
    }

    [Fact]
    public void A_seat_in_an_unknown_group_is_refused() => Facts.ShouldRefuse(new SeatTaken(Changing.Nowhere, Seat), "Group", "nowhere");

    [Fact]
    public void A_seat_for_an_unknown_organisation_is_refused()
        => Facts.ShouldRefuse(new SeatTaken(Given.OtherPanel, Seat with { Organisation = Changing.UnheardOf }), "Organisation", "unheard-of");

    [Fact]
    public void A_seat_that_an_unknown_group_appointed_to_is_refused_and_named_by_its_place_in_the_compact()
    {
        var problem = Facts.Misfits(new SeatTaken(Given.OtherPanel, Seat with { AppointedBy = Changing.Nowhere })).ShouldHaveSingleItem();

        (problem.Place, problem.Value).ShouldBe(("Groups[other-panel].Seats[0].AppointedBy", "nowhere"));
    }

    [Fact]
    public void A_seat_that_ends_before_it_begins_is_refused()
        => Facts.Misfits(new SeatTaken(Given.OtherPanel, Seat with { LastDay = 29.February(2024) })).ShouldHaveSingleItem().Value.ShouldBe("2024-02-29");

    [Theory]
    [InlineData("2024-06-29")]
    [InlineData("2024-06-30")]
    public void Somebody_who_still_holds_a_seat_in_the_group_cannot_take_another(string firstDay)
        => Facts.ShouldRefuse(new SeatTaken(Given.Panel, Seat with { FirstDay = Given.Day(firstDay), LastDay = Fact.None }), "Seat.Holder", "somebody");

    [Fact]
    public void On_the_day_after_it_has_ended_they_can()
        => Facts.After(new SeatTaken(Given.Panel, Seat with { FirstDay = 1.July(2024), LastDay = Fact.None })).Groups.Known[^1].Seats.Known.Count.ShouldBe(2);

    [Theory]
    [InlineData("2024-02-28", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    public void Somebody_who_is_to_hold_a_seat_can_take_another_that_ends_before(string lastDay, bool fits)
    {
        Change change = new SeatTaken(Given.Panel, Seat with { FirstDay = 1.January(2024), LastDay = Given.Day(lastDay) });
        if (fits)
        {
            Facts.After(change).ShouldNotBe(Facts);
        }
        else
        {
            Facts.ShouldRefuse(change, "Seat.Holder", "somebody");
        }
    }

    [Fact]
    public void A_seat_that_is_held_on_every_day_leaves_no_day_for_another()
        => Facts.WithSeats(Given.Panel, [Seat with { FirstDay = Fact.None, LastDay = Fact.None }])
            .ShouldRefuse(new SeatTaken(Given.Panel, Seat), "Seat.Holder", "somebody");

    [Fact]
    public void Two_seats_in_one_proposal_for_one_person_do_not_fit_either()
        => Facts.Misfits(new SeatTaken(Given.OtherPanel, Seat), new SeatTaken(Given.OtherPanel, Seat with { Organisation = Given.Association(2) }))
            .ShouldHaveSingleItem().Value.ShouldBe("somebody");

    [Fact]
    public void Somebody_may_hold_a_seat_in_each_of_two_groups()
        => Facts.After(new SeatTaken(Given.OtherPanel, Seat)).ShouldBe(Facts.WithSeats(Given.OtherPanel, [Seat]));

    [Fact]
    public void Seats_whose_holders_nobody_has_named_are_held_by_different_people()
    {
        var unnamed = Seat with { Holder = Fact.NotKnown };

        Facts.After(new SeatTaken(Given.Panel, unnamed), new SeatTaken(Given.Panel, unnamed)).ShouldBe(Facts.WithSeats(Given.Panel, [Seat, unnamed, unnamed]));
    }

    [Fact]
    public void A_seat_is_taken_on_a_day_of_the_compacts_life()
        => Facts.ShouldTakeOnlyDaysOfItsLife("Seat.FirstDay", day => new SeatTaken(Given.OtherPanel, Seat with { FirstDay = day, LastDay = Fact.None }));
}
