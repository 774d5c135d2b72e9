namespace Overenskommelse.Rules;

public sealed class SeatedInCapacityTests
{
    private static readonly SeatedInCapacity Rule = new(
        Given.Clause(),
        Given.Panel,
        [new(Given.Umbrella, [Capacity.BoardMember]), new(Given.Region, [Capacity.Official, Capacity.Manager])]);

    private static readonly Seat BoardMember = new(Given.Association(1), SeatKind.Regular) { Capacity = Capacity.BoardMember };
    private static readonly Seat Manager = new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Manager };

    [Fact]
    public void Everybody_in_the_capacity_asked_for_keeps_it() => Ask([BoardMember, Manager]).ShouldBeKept();

    [Fact]
    public void Any_of_the_capacities_will_do() => Ask([Manager with { Capacity = Capacity.Official }]).ShouldBeKept();

    [Theory]
    [InlineData("politician")]
    [InlineData("board-member")]
    [InlineData("volunteer")]
    public void Another_capacity_breaks_it(string capacity)
        => Ask([BoardMember, Manager with { Capacity = new Capacity(capacity) }]).ShouldBeBroken((BreachReason.OtherCapacity, Given.RegionOffice));

    [Fact]
    public void To_sit_in_no_capacity_breaks_it()
        => Ask([Manager with { Capacity = Fact.None }]).ShouldBeBroken((BreachReason.OtherCapacity, Given.RegionOffice));

    [Fact]
    public void A_party_that_is_not_named_may_send_anybody()
        => Ask([BoardMember, new Seat(Given.CountyOffice, SeatKind.Regular) { Capacity = Capacity.Politician }, new Seat(Given.University, SeatKind.Regular)])
            .ShouldBeKept();

    [Fact]
    public void A_capacity_of_another_organisation_than_the_one_asked_for_breaks_it_and_the_other_is_named()
        => AskOf(BoardMember with { CapacityOf = Given.Association(1), Holder = Given.Person("p") })
            .ShouldBeBroken().Evidence.ShouldBe(new Breaches(1, [new Breach(BreachReason.OtherCapacity, Given.Association(1)) { Which = Given.Person("p"), Instead = Given.Association(1) }]));

    [Fact]
    public void A_capacity_of_the_organisation_asked_for_keeps_it() => AskOf(BoardMember with { CapacityOf = Given.UmbrellaOffice }).ShouldBeKept();

    [Fact]
    public void What_a_capacity_is_of_is_asked_for() => AskOf(BoardMember).ShouldBeUndetermined((FactKind.CapacityOf, Given.Association(1), Given.Panel));

    [Fact]
    public void What_a_wrong_capacity_is_of_does_not_matter()
        => AskOf(BoardMember with { Capacity = Capacity.Politician }).ShouldBeBroken().Missing.ShouldBeEmpty();

    [Fact]
    public void Of_two_seats_of_one_organisation_the_one_in_the_wrong_capacity_is_named_by_its_key_or_by_its_holder()
    {
        Seat wrong = Manager with { Capacity = Capacity.Politician };

        Found(Manager, wrong with { Holder = Given.Person("p"), Key = new("second") }).ShouldBe(new Breach(BreachReason.OtherCapacity, Given.RegionOffice)
        {
            Which = new FactKey("second"),
            Instead = Capacity.Politician,
        });
        Found(Manager, wrong with { Key = new("second") }).Which.ShouldBe(new FactKey("second"));
        Found(Manager, wrong with { Holder = Given.Person("p") }).Which.ShouldBe(Given.Person("p"));
        Found(Manager, wrong).Which.ShouldBeNull();

        Breach Found(params Seat[] seats) => Ask([.. seats]).Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Others_than_regular_members_may_sit_in_any_capacity(SeatKind kind)
        => Ask([BoardMember, Manager with { Kind = kind, Capacity = Capacity.Politician }]).ShouldBeKept();

    [Fact]
    public void A_capacity_that_nobody_has_told_is_asked_for()
    {
        var finding = Ask([BoardMember, Manager with { Capacity = Fact.NotKnown }]);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Capacity, (Id)Given.RegionOffice)]);
    }

    [Fact]
    public void One_wrong_capacity_breaks_it_whatever_is_missing_and_what_is_missing_is_named()
    {
        var finding = Ask([BoardMember with { Capacity = Capacity.Official }, Manager with { Capacity = Fact.NotKnown }]);

        finding.ShouldBeBroken((BreachReason.OtherCapacity, Given.Association(1)));
        finding.Missing.Select(fact => fact.Kind).ShouldBe([FactKind.Capacity]);
    }

    [Fact]
    public void A_seat_of_unknown_kind_in_the_wrong_capacity_may_be_a_regular_one()
        => Ask([BoardMember, Manager with { Kind = Fact.NotKnown, Capacity = Capacity.Politician }])
            .ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel));

    [Fact]
    public void A_seat_of_unknown_kind_in_the_right_capacity_does_not_matter()
        => Ask([BoardMember, Manager with { Kind = Fact.NotKnown }]).ShouldBeKept();

    [Fact]
    public void The_party_of_an_organisation_may_be_one_that_is_named()
    {
        OrganisationId stranger = new("stranger");
        var finding = Rule.Asked(Given.Compact.With(new Organisation(stranger))
            .WithSeats(Given.Panel, [BoardMember, new Seat(stranger, SeatKind.Regular) { Capacity = Capacity.Politician }]));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.PartyOf, (Id)stranger)]);
    }

    [Fact]
    public void In_an_empty_group_there_is_nothing_to_judge() => Ask([]).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void A_roster_that_may_lack_seats_may_lack_one_in_the_wrong_capacity()
        => Ask(Register.AtLeast(BoardMember)).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Theory]
    [InlineData("2024-03-31", Outcome.Kept)]
    [InlineData("2024-04-01", Outcome.Broken)]
    [InlineData("2024-04-30", Outcome.Broken)]
    [InlineData("2024-05-01", Outcome.Kept)]
    public void A_seat_is_looked_at_from_its_first_day_to_its_last(string on, Outcome outcome)
        => Rule.Asked(
            Given.Compact.WithSeats(
                Given.Panel, [BoardMember, Manager with { Capacity = Capacity.Politician, FirstDay = 1.April(2024), LastDay = 30.April(2024) }]),
            Given.Day(on)).Outcome.ShouldBe(outcome);

    /// <summary>Board members have to be of the umbrella's own board.</summary>
    private static Finding AskOf(Seat seat)
        => (Rule with { Requirements = [new(Given.Umbrella, [Capacity.BoardMember]) { Of = Given.UmbrellaOffice }] }).Asked(Given.Compact.WithSeats(Given.Panel, [seat]));

    private static Finding Ask(Register<Seat> seats) => Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
