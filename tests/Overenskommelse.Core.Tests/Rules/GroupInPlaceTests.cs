using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class GroupInPlaceTests
{
    private static readonly GroupInPlace Rule = new(Given.Clause(), Given.Panel);
    private static readonly Seat Seat = new(Given.CountyOffice, SeatKind.Regular);

    [Fact]
    public void A_group_with_one_member_is_in_place()
        => Ask([Seat]).ShouldBeKept().ShouldCount(Unit.Members, observed: 1, required: 1);

    [Fact]
    public void A_group_without_members_is_not_in_place()
        => Ask([]).ShouldBeBroken().ShouldCount(Unit.Members, observed: 0, required: 1).MustAct.ShouldBe([Given.Bearer]);

    [Fact]
    public void A_vacant_seat_puts_no_group_in_place_and_one_whose_holder_is_not_named_does()
    {
        Ask([Seat with { Holder = Fact.None }]).ShouldBeBroken().ShouldCount(Unit.Members, observed: 0, required: 1);
        Ask([Seat with { Holder = Fact.NotKnown }]).ShouldBeKept();
    }

    [Fact]
    public void A_group_is_in_place_from_its_first_day_to_its_last()
    {
        var facts = Given.Compact.With(new Group(Given.Panel) { FirstDay = 1.April(2024), LastDay = 30.April(2024), Seats = [Seat] });

        Rule.Asked(facts, 31.March(2024)).ShouldBeBroken();
        Rule.Asked(facts, 1.April(2024)).ShouldBeKept();
        Rule.Asked(facts, 30.April(2024)).ShouldBeKept();
        Rule.Asked(facts, 1.May(2024)).ShouldBeBroken();
    }

    [Fact]
    public void Whether_a_group_has_ceased_is_asked_for_when_somebody_would_sit_in_it()
    {
        var perhaps = new Group(Given.Panel) { LastDay = Fact.NotKnown, Seats = [Seat] };

        Rule.Asked(Given.Compact.With(perhaps)).ShouldBeUndetermined((FactKind.GroupDays, Given.Panel, Given.Panel));
        Rule.Asked(Given.Compact.With(perhaps with { Seats = [] })).ShouldBeBroken();
        Rule.Asked(Given.Compact.With(perhaps with { Seats = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel), (FactKind.GroupDays, Given.Panel, Given.Panel));
    }

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Others_than_regular_members_do_not_put_a_group_in_place(SeatKind kind) => Ask([Seat with { Kind = kind }]).ShouldBeBroken();

    [Theory]
    [InlineData("2024-03-31", Outcome.Broken)]
    [InlineData("2024-04-01", Outcome.Kept)]
    [InlineData("2024-04-30", Outcome.Kept)]
    [InlineData("2024-05-01", Outcome.Broken)]
    public void A_member_sits_from_the_first_day_to_the_last(string on, Outcome outcome)
        => Rule.Asked(
            Given.Compact.WithSeats(Given.Panel, [Seat with { FirstDay = 1.April(2024), LastDay = 30.April(2024) }]),
            Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void When_the_groups_are_not_known_it_is_asked_whether_there_is_such_a_group()
    {
        var finding = Rule.Asked(Given.Compact);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Group, (Id)Given.Panel)]);
    }

    [Fact]
    public void A_roster_that_nobody_has_told_of_is_asked_for()
        => Ask(Fact.NotKnown).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void One_member_is_enough_whoever_else_there_may_be()
        => Ask(Register.AtLeast(Seat, Seat with { Kind = Fact.NotKnown })).ShouldBeKept();

    [Fact]
    public void A_seat_of_unknown_kind_may_be_the_only_member()
        => Ask([Seat with { Kind = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));

    [Fact]
    public void A_seat_of_unknown_days_may_be_the_only_member()
        => Ask([Seat with { LastDay = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatDays, Given.CountyOffice, Given.Panel));

    [Fact]
    public void The_co_opted_can_be_counted_as_members()
        => (Rule with { Counting = Counting.WithCoOpted })
            .Asked(Given.Compact.WithSeats(Given.Panel, [Seat with { Kind = SeatKind.CoOpted }])).ShouldBeKept();

    [Theory]
    [InlineData("leader", Outcome.Broken)]
    [InlineData("somebody-else", Outcome.Kept)]
    public void Whoever_holds_an_office_can_be_left_uncounted(string member, Outcome outcome)
        => (Rule with { Counting = Counting.WithoutHoldersOf(Given.Chair) })
            .Asked(Given.Compact
                .WithSeats(Given.Panel, [Seat with { Holder = Given.Person(member) }])
                .WithAppointments(Given.Chair, [new Appointment(Given.CountyOffice, Given.Signing) { Holder = Given.Person("leader") }]))
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void Whoever_no_longer_holds_the_office_counts_again()
        => (Rule with { Counting = Counting.WithoutHoldersOf(Given.Chair) })
            .Asked(Given.Compact
                .WithSeats(Given.Panel, [Seat with { Holder = Given.Person("leader") }])
                .WithAppointments(
                    Given.Chair,
                    [new Appointment(Given.CountyOffice, Given.Signing) { Holder = Given.Person("leader"), LastDay = Given.Today.PlusDays(-1) }]))
            .ShouldBeKept();

    [Fact]
    public void A_member_who_may_be_the_one_in_office_is_not_certainly_a_member()
        => (Rule with { Counting = Counting.WithoutHoldersOf(Given.Chair) })
            .Asked(Given.Compact
                .WithSeats(Given.Panel, [Seat])
                .WithAppointments(Given.Chair, [new Appointment(Given.CountyOffice, Given.Signing) { Holder = Given.Person("leader") }]))
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Another_name_can_mean_another_group()
    {
        var rule = Rule with { Identity = GroupIdentity.TwoGroups(Given.OtherPanel) };

        rule.Asked(Given.Compact.WithSeats(Given.Panel, [Seat]).WithSeats(Given.OtherPanel, [])).ShouldBeBroken();
        rule.Asked(Given.Compact.WithSeats(Given.OtherPanel, [Seat])).ShouldBeKept();
    }

    [Fact]
    public void It_takes_readings_of_its_own_kinds_and_no_others()
    {
        Rule.Under(Counting.WithCoOpted).ShouldBe(Rule with { Counting = Counting.WithCoOpted });
        Rule.Under(GroupIdentity.TwoGroups(Given.OtherPanel)).ShouldBe(Rule with { Identity = GroupIdentity.TwoGroups(Given.OtherPanel) });
        Should.Throw<ArgumentException>(() => Rule.Under(Balance.Equal)).ParamName.ShouldBe("reading");
    }

    [Fact]
    public void Which_group_is_meant_is_a_reading_only_where_another_name_is_in_question()
    {
        Rule.Readings.ShouldBe([Counting.RegularSeats]);
        (Rule with { Identity = GroupIdentity.OneGroup }).Readings.ShouldBe([Counting.RegularSeats, GroupIdentity.OneGroup]);
    }

    private static Finding Ask(Register<Seat> seats) => Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
