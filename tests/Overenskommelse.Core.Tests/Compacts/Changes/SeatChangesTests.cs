namespace Overenskommelse.Compacts.Changes;

/// <summary>A seat ends, or is held in another capacity.</summary>
public sealed class SeatChangesTests
{
    private static readonly PersonId Somebody = Given.Person("somebody");

    private static readonly Seat Other = new(Given.Association(2), SeatKind.Regular) { Holder = Given.Person("another") };

    private static readonly Seat Seat = new(Given.RegionOffice, SeatKind.Substitute)
    {
        Holder = Somebody,
        Capacity = Capacity.Official,
        FirstDay = 1.March(2024),
        LastDay = 30.June(2024),
        AppointedBy = Given.Region,
    };

    private static readonly Seat Lasting = Seat with { LastDay = Fact.None };

    private static readonly CompactFacts Facts = Given.Compact.WithSeats(Given.OtherPanel, [Other]).WithSeats(Given.Panel, [Other, Lasting]);

    [Fact]
    public void The_seat_that_ends_gets_its_last_day_and_nothing_else_is_changed()
        => Facts.After(new SeatEnded(Given.Panel, Somebody, 31.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Other, Lasting with { LastDay = 31.May(2024) }]));

    [Fact]
    public void A_last_day_that_was_not_known_gets_known()
        => Facts.WithSeats(Given.Panel, [Lasting with { LastDay = Fact.NotKnown }]).After(new SeatEnded(Given.Panel, Somebody, 31.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Lasting with { LastDay = 31.May(2024) }]));

    [Fact]
    public void A_seat_whose_holder_is_not_named_is_told_by_itself()
    {
        var unnamed = Lasting with { Holder = Fact.NotKnown };
        var facts = Facts.WithSeats(Given.Panel, [Other, unnamed, unnamed]);

        facts.After(new SeatEnded(Given.Panel, unnamed, 31.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Other, unnamed with { LastDay = 31.May(2024) }, unnamed]));
        facts.After(new SeatCapacityChanged(Given.Panel, unnamed, Capacity.Manager, 1.March(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Other, unnamed with { Capacity = Capacity.Manager }, unnamed]));
    }

    /// <summary>As with two appointments: told by who holds them both end, told by itself one does.</summary>
    [Fact]
    public void Told_by_who_holds_it_every_seat_of_that_person_ends_and_told_by_itself_one()
    {
        var facts = Facts.WithSeats(Given.Panel, [Lasting, Other, Lasting]);
        Seat ended = Lasting with { LastDay = 31.May(2024) };

        facts.After(new SeatEnded(Given.Panel, Somebody, 31.May(2024))).ShouldBe(Facts.WithSeats(Given.Panel, [ended, Other, ended]));
        facts.After(new SeatEnded(Given.Panel, Lasting, 31.May(2024))).ShouldBe(Facts.WithSeats(Given.Panel, [ended, Other, Lasting]));
        facts.After(new SeatEnded(Given.Panel, Lasting, 31.May(2024)), new SeatEnded(Given.Panel, Lasting, 31.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [ended, Other, ended]));
    }

    [Fact]
    public void Of_two_equal_seats_each_can_change_its_capacity_and_none_is_lost()
    {
        var unnamed = Lasting with { Holder = Fact.NotKnown };
        var changed = unnamed with { Capacity = Capacity.Manager, FirstDay = 1.May(2024) };
        var ended = unnamed with { LastDay = 30.April(2024) };

        Facts.WithSeats(Given.Panel, [unnamed, unnamed])
            .After(new SeatCapacityChanged(Given.Panel, unnamed, Capacity.Manager, 1.May(2024)), new SeatCapacityChanged(Given.Panel, unnamed, Capacity.Manager, 1.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [ended, ended, changed, changed]));
    }

    [Fact]
    public void A_seat_that_does_not_stand_so_among_the_facts_or_has_ended_cannot_end()
    {
        Facts.Misfits(new SeatEnded(Given.Panel, Lasting with { Capacity = Capacity.Manager }, 31.May(2024))).ShouldHaveSingleItem().Place.ShouldBe("SeatEnded.Seat");
        Facts.WithSeats(Given.Panel, [Seat]).Misfits(new SeatEnded(Given.Panel, Seat, 1.July(2024))).ShouldHaveSingleItem().Place.ShouldBe("SeatEnded.Seat");
    }

    [Fact]
    public void A_seat_may_end_on_its_first_day()
        => Facts.After(new SeatEnded(Given.Panel, Somebody, 1.March(2024))).ShouldBe(Facts.WithSeats(Given.Panel, [Other, Lasting with { LastDay = 1.March(2024) }]));

    [Fact]
    public void A_seat_cannot_end_before_it_begins()
        => Facts.ShouldRefuse(new SeatEnded(Given.Panel, Somebody, 29.February(2024)), "Seat", "somebody").Expected.ToString().ShouldContain("2024-02-29");

    [Theory]
    [InlineData("2024-07-01")]
    [InlineData("2024-12-31")]
    public void A_seat_that_has_ended_already_cannot_end_after_that(string lastDay)
        => Facts.WithSeats(Given.Panel, [Seat]).ShouldRefuse(new SeatEnded(Given.Panel, Somebody, Given.Day(lastDay)), "Seat", "somebody")
            .Expected.ToString().ShouldContain(lastDay);

    [Fact]
    public void A_seat_that_was_never_held_cannot_end()
        => Facts.ShouldRefuse(new SeatEnded(Given.OtherPanel, Somebody, 31.May(2024)), "Seat", "somebody").Expected.ToString().ShouldContain("other-panel");

    [Fact]
    public void A_seat_in_an_unknown_group_cannot_end()
        => Facts.ShouldRefuse(new SeatEnded(Changing.Nowhere, Somebody, 31.May(2024)), "Group", "nowhere");

    [Fact]
    public void It_is_the_seat_held_on_the_day_that_ends()
        => Facts.WithSeats(Given.Panel, [Seat, Lasting with { FirstDay = 1.July(2024) }]).After(new SeatEnded(Given.Panel, Somebody, 1.July(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Seat, Lasting with { FirstDay = 1.July(2024), LastDay = 1.July(2024) }]));

    [Fact]
    public void A_seat_ends_with_the_compact_at_the_latest()
        => Facts.ShouldEndWithTheCompact("LastDay", day => new SeatEnded(Given.Panel, Somebody, day));

    [Fact]
    public void In_another_capacity_the_seat_goes_on_from_the_day_and_the_old_one_ends_on_the_day_before()
        => Facts.WithSeats(Given.Panel, [Seat]).After(new SeatCapacityChanged(Given.Panel, Somebody, Capacity.Manager, 1.May(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel,
            [
                Seat with { LastDay = 30.April(2024) },
                Seat with { FirstDay = 1.May(2024), Capacity = Capacity.Manager },
            ]));

    [Fact]
    public void On_the_first_day_of_the_seat_the_capacity_takes_the_place_of_the_old_one()
        => Facts.After(new SeatCapacityChanged(Given.Panel, Somebody, Capacity.Manager, 1.March(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel, [Other, Lasting with { Capacity = Capacity.Manager }]));

    [Fact]
    public void On_its_last_day_the_seat_is_held_in_the_new_capacity_for_one_day()
        => Facts.WithSeats(Given.Panel, [Seat]).After(new SeatCapacityChanged(Given.Panel, Somebody, Capacity.Manager, 30.June(2024)))
            .ShouldBe(Facts.WithSeats(Given.Panel,
            [
                Seat with { LastDay = 29.June(2024) },
                Seat with { FirstDay = 30.June(2024), Capacity = Capacity.Manager },
            ]));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2024-07-01")]
    public void The_capacity_of_a_seat_that_is_not_held_on_the_day_cannot_change(string day)
        => Facts.WithSeats(Given.Panel, [Seat])
            .ShouldRefuse(new SeatCapacityChanged(Given.Panel, Somebody, Capacity.Manager, Given.Day(day)), "Seat", "somebody").Expected.ToString().ShouldContain(day);

    [Fact]
    public void The_capacity_of_a_seat_in_an_unknown_group_cannot_change()
        => Facts.ShouldRefuse(new SeatCapacityChanged(Changing.Nowhere, Somebody, Capacity.Manager, 1.May(2024)), "Group", "nowhere");

    [Fact]
    public void A_capacity_changes_on_a_day_of_the_compacts_life()
        => Facts.WithSeats(Given.Panel, [Seat with { FirstDay = Fact.None, LastDay = Fact.None }])
            .ShouldTakeOnlyDaysOfItsLife("On", day => new SeatCapacityChanged(Given.Panel, Somebody, Capacity.Manager, day));

    [Fact]
    public void No_capacity_is_a_mistake_of_the_caller()
        => Should.Throw<ArgumentNullException>(() => new SeatCapacityChanged(Given.Panel, Somebody, null!, 1.May(2024))).ParamName.ShouldBe("Capacity");
}
