using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class BalancedSectorsTests
{
    private static readonly BalancedSectors Equal = new(Given.Clause(), Given.Panel);
    private static readonly BalancedSectors WithinOne = Equal with { Balance = Balance.Within(difference: 1) };
    private static readonly BalancedSectors AtMost60 = Equal with { Balance = Balance.AtMost(percent: 60) };
    private static readonly Seat CivilSeat = new(Given.Association(12), SeatKind.Regular);
    private static readonly Seat CountySeat = new(Given.CountyOffice, SeatKind.Regular);

    [Theory]
    [InlineData(4, 2, 2, Outcome.Kept)]
    [InlineData(4, 0, 4, Outcome.Kept)]
    [InlineData(4, 2, 1, Outcome.Broken)]
    [InlineData(3, 2, 2, Outcome.Broken)]
    [InlineData(4, 0, 0, Outcome.Broken)]
    [InlineData(0, 1, 0, Outcome.Broken)]
    public void Equal_sides_hold_equally_many_seats_and_the_public_parties_share_one(int civil, int region, int county, Outcome outcome)
        => Ask(Equal, Given.Seats(civil, region, county)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(5, 4, Outcome.Kept)]
    [InlineData(4, 5, Outcome.Kept)]
    [InlineData(6, 4, Outcome.Broken)]
    [InlineData(4, 6, Outcome.Broken)]
    public void One_seat_beyond_the_tolerance_breaks_the_balance(int civil, int region, Outcome outcome)
        => Ask(WithinOne, Given.Seats(civil, region)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(3, 2, Outcome.Kept)]
    [InlineData(6, 4, Outcome.Kept)]
    [InlineData(4, 6, Outcome.Kept)]
    [InlineData(7, 5, Outcome.Kept)]
    [InlineData(8, 5, Outcome.Broken)]
    [InlineData(3, 5, Outcome.Broken)]
    [InlineData(2, 1, Outcome.Broken)]
    [InlineData(5, 0, Outcome.Broken)]
    public void Sixty_per_cent_is_allowed_and_more_is_not(int civil, int region, Outcome outcome)
        => Ask(AtMost60, Given.Seats(civil, region)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(2, 2, 2, Outcome.Kept)]
    [InlineData(4, 2, 2, Outcome.Broken)]
    [InlineData(2, 2, 0, Outcome.Broken)]
    public void The_parties_can_be_weighed_one_by_one(int civil, int region, int county, Outcome outcome)
        => Ask(Equal with { Between = Between.Parties }, Given.Seats(civil, region, county)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Only_regular_seats_count(SeatKind kind)
        => Ask(Equal, [.. Given.Seats(civil: 2, region: 2).Known, CivilSeat with { Kind = kind }]).ShouldBeKept();

    [Theory]
    [InlineData(SeatKind.CoOpted, Outcome.Broken)]
    [InlineData(SeatKind.Substitute, Outcome.Kept)]
    [InlineData(SeatKind.Support, Outcome.Kept)]
    public void The_co_opted_can_be_counted_but_nobody_else(SeatKind kind, Outcome outcome)
        => Ask(Equal with { Counting = Counting.WithCoOpted }, [.. Given.Seats(civil: 2, region: 2).Known, CivilSeat with { Kind = kind }])
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void Somebody_from_neither_side_is_not_counted()
        => Ask(Equal, Given.Seats(civil: 2, region: 2, university: 3)).ShouldBeKept();

    [Fact]
    public void Somebody_from_neither_side_can_be_counted_as_public()
        => Ask(Equal with { Unaligned = Unaligned.OnPublicSide }, Given.Seats(civil: 3, region: 2, university: 1)).ShouldBeKept();

    [Fact]
    public void A_person_who_sits_twice_on_one_side_counts_once()
        => Ask(Equal, [.. Given.Seats(civil: 1, region: 2).Known, CivilSeat with { Holder = Given.Person("p") }, CivilSeat with { Holder = Given.Person("p") }])
            .ShouldBeKept();

    [Fact]
    public void A_person_who_sits_on_both_sides_counts_on_neither_and_is_named()
    {
        var finding = Ask(Equal, [CivilSeat with { Holder = Given.Person("p") }, CountySeat with { Holder = Given.Person("p") }, .. Given.Seats(civil: 1, region: 1).Known]);

        finding.ShouldBeKept().Evidence.ShouldBe(new Sides(Unit.People, [new SideCount(Sector.CivilSociety, 1, 1), new SideCount(Sector.Public, 1, 1)])
        {
            OnSeveral = [new OnSeveralSides(Given.Person("p"), [CivilSeat.For(), CountySeat.For()])],
        });
    }

    [Fact]
    public void Where_nobody_is_on_one_side_alone_there_is_nothing_to_balance()
        => Ask(Equal, [CivilSeat with { Holder = Given.Person("p") }, CountySeat with { Holder = Given.Person("p") }]).ShouldBeNotApplicable(NothingReason.OnSeveralSides);

    [Fact]
    public void A_second_seat_that_may_be_on_the_other_side_leaves_it_open_on_which_side_a_person_counts()
        => Ask(Equal, [CivilSeat with { Holder = Given.Person("p") }, CountySeat with { Holder = Given.Person("p"), Kind = Fact.NotKnown }, .. Given.Seats(region: 1).Known])
            .ShouldBeUndetermined((FactKind.SeatKind, CountySeat.For(), Given.Panel));

    [Fact]
    public void A_vacant_seat_counts_on_no_side_and_is_named()
        => Ask(Equal, [CivilSeat with { Holder = Fact.None }, CivilSeat with { Holder = Fact.None, Kind = SeatKind.CoOpted }, .. Given.Seats(civil: 1, region: 1).Known])
            .ShouldBeKept().Evidence.ShouldBeOfType<Sides>().Vacant.ShouldBe([CivilSeat.For()]);

    [Theory]
    [InlineData("2024-03-31", 0)]
    [InlineData("2024-04-01", 1)]
    [InlineData("2024-04-30", 1)]
    [InlineData("2024-05-01", 0)]
    public void A_seat_is_vacant_from_its_first_day_to_its_last(string on, int vacant)
        => Equal.Asked(
            Given.Compact.WithSeats(Given.Panel, [CivilSeat with { Holder = Fact.None, FirstDay = 1.April(2024), LastDay = 30.April(2024) }, .. Given.Seats(civil: 1, region: 1).Known]),
            Given.Day(on)).Evidence.ShouldBeOfType<Sides>().Vacant.Count.ShouldBe(vacant);

    [Fact]
    public void A_person_still_counts_when_the_first_of_two_seats_has_ended()
        => Ask(
            Equal,
            [
                .. Given.Seats(region: 1).Known,
                CivilSeat with { Holder = Given.Person("p"), LastDay = Given.Today.PlusDays(-1) },
                CivilSeat with { Holder = Given.Person("p") },
            ]).ShouldBeKept();

    [Fact]
    public void A_person_who_is_a_substitute_first_and_regular_as_well_counts()
        => Ask(
            Equal,
            [
                .. Given.Seats(region: 1).Known,
                CivilSeat with { Holder = Given.Person("p"), Kind = SeatKind.Substitute },
                CivilSeat with { Holder = Given.Person("p") },
            ]).ShouldBeKept();

    [Theory]
    [InlineData("2024-02-28", Outcome.Broken)]
    [InlineData("2024-02-29", Outcome.Kept)]
    [InlineData("2024-06-30", Outcome.Kept)]
    [InlineData("2024-07-01", Outcome.Broken)]
    public void A_seat_counts_from_its_first_day_to_its_last(string on, Outcome outcome)
        => Equal.Asked(
            Given.Compact.WithSeats(
                Given.Panel, [.. Given.Seats(region: 1).Known, CivilSeat with { FirstDay = 29.February(2024), LastDay = 30.June(2024) }]),
            Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_group_without_seats_has_nothing_to_balance()
        => Ask(Equal, []).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void A_group_of_only_co_opted_has_nothing_to_balance()
        => Ask(Equal, [CivilSeat with { Kind = SeatKind.CoOpted }]).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void A_group_that_has_ceased_has_nothing_to_balance()
        => Equal.Asked(Given.Compact.With(new Group(Given.Panel) { LastDay = Given.Today.PlusDays(-1), Seats = Given.Seats(civil: 1) }))
            .Evidence.ShouldBe(new NothingToJudge(NothingReason.GroupCeased) { Group = Given.Panel, Day = Given.Today.PlusDays(-1) });

    [Fact]
    public void The_evidence_says_how_many_each_side_holds_and_what_would_do()
    {
        var sides = Ask(Equal, Given.Seats(civil: 4, region: 2, county: 1)).ShouldBeBroken().Evidence.ShouldBeOfType<Sides>();

        sides.Counts.ShouldBe([new SideCount(Sector.CivilSociety, 4, 4), new SideCount(Sector.Public, 3, 3)], ignoreOrder: true);
        sides.Remedies.ShouldBe([new SideDifference(Sector.CivilSociety, -1), new SideDifference(Sector.Public, 1)], ignoreOrder: true);
    }

    [Fact]
    public void The_remedies_are_the_smallest_changes_that_would_do()
        => Ask(AtMost60, Given.Seats(civil: 9, region: 2, county: 3)).Evidence.ShouldBeOfType<Sides>().Remedies
            .ShouldBe([new SideDifference(Sector.Public, 1), new SideDifference(Sector.CivilSociety, -2)], ignoreOrder: true);

    [Fact]
    public void A_remedy_among_parties_names_the_party()
        => Ask(Equal with { Between = Between.Parties }, Given.Seats(civil: 4, region: 2, county: 2)).Evidence.ShouldBeOfType<Sides>().Remedies
            .ShouldBe([new SideDifference(Given.Umbrella, -2)]);

    [Fact]
    public void No_remedy_is_named_when_no_change_on_one_side_would_do()
        => Ask(Equal with { Between = Between.Parties }, Given.Seats(civil: 4, region: 3, county: 2)).ShouldBeBroken()
            .Evidence.ShouldBeOfType<Sides>().Remedies.ShouldBeEmpty();

    [Fact]
    public void Nothing_has_to_change_in_a_balance_that_is_kept()
        => Ask(Equal, Given.Seats(civil: 2, region: 2)).ShouldBeKept().Evidence.ShouldBeOfType<Sides>().Remedies.ShouldBeEmpty();

    [Fact]
    public void A_balance_has_no_use_for_a_reading_of_another_kind()
        => Should.Throw<ArgumentException>(() => Equal.Under(Yearly.CalendarYear)).ParamName.ShouldBe("reading");

    [Fact]
    public void Under_a_reading_it_is_the_same_rule_with_that_reading()
    {
        Equal.Under(Balance.Within(1)).ShouldBe(WithinOne);
        Equal.Under(Between.Parties).ShouldBe(Equal with { Between = Between.Parties });
        Equal.Under(Counting.WithCoOpted).ShouldBe(Equal with { Counting = Counting.WithCoOpted });
        Equal.Under(Unaligned.OnPublicSide).ShouldBe(Equal with { Unaligned = Unaligned.OnPublicSide });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Where_one_side_has_no_seat_the_remedy_is_to_seat_as_many_and_never_to_empty_the_other(int civil)
        => Ask(Equal, Given.Seats(civil: civil)).ShouldBeBroken().Evidence.ShouldBeOfType<Sides>().Remedies
            .ShouldBe([new SideDifference(Sector.Public, civil)]);

    private static Finding Ask(BalancedSectors rule, Register<Seat> seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
