using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>What is not known of a seat leaves the balance undetermined only if it could tip it.</summary>
public sealed class UncertainBalanceTests
{
    private static readonly BalancedSectors Equal = new(Given.Clause(), Given.Panel);
    private static readonly BalancedSectors AtMost60 = Equal with { Balance = Balance.AtMost(percent: 60) };
    private static readonly OrganisationId Stranger = new("stranger");
    private static readonly Seat CountySeat = new(Given.CountyOffice, SeatKind.Regular);

    [Fact]
    public void A_seat_of_unknown_kind_that_could_tip_the_balance_is_asked_about()
        => Ask(Equal, [.. Given.Seats(civil: 4, region: 3).Known, CountySeat with { Kind = Fact.NotKnown }])
            .ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));

    [Fact]
    public void A_seat_of_unknown_kind_that_cannot_tip_the_balance_does_not_matter()
        => Ask(AtMost60, [.. Given.Seats(civil: 5, region: 5).Known, CountySeat with { Kind = Fact.NotKnown }]).ShouldBeKept();

    [Fact]
    public void A_balance_that_no_unknown_seat_could_save_is_broken()
        => Ask(Equal, [.. Given.Seats(civil: 4, region: 2).Known, CountySeat with { Kind = Fact.NotKnown }]).ShouldBeBroken();

    [Fact]
    public void The_evidence_says_between_which_numbers_a_side_may_be()
        => Ask(Equal, [.. Given.Seats(civil: 4, region: 3).Known, CountySeat with { Kind = Fact.NotKnown }])
            .Evidence.ShouldBeOfType<Sides>().Counts.ShouldContain(new SideCount(Sector.Public, 3, 4));

    [Fact]
    public void The_side_of_an_organisation_that_could_tip_the_balance_is_asked_about()
    {
        var finding = Equal.Asked(Given.Compact.With(new Organisation(Stranger) { Party = Fact.None })
            .WithSeats(Given.Panel, [.. Given.Seats(civil: 2, region: 2).Known, new Seat(Stranger, SeatKind.Regular)]));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SectorOf, Stranger)]);
    }

    [Fact]
    public void Two_seats_of_unknown_side_may_be_one_on_each()
    {
        var stranger = new Seat(Stranger, SeatKind.Regular);
        var facts = Given.Compact.With(new Organisation(Stranger)).WithSeats(Given.Panel, [.. Given.Seats(civil: 2, region: 2).Known, stranger, stranger]);

        Equal.Asked(facts).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void The_party_of_an_organisation_is_asked_about_when_parties_are_weighed()
    {
        var finding = (Equal with { Between = Between.Parties }).Asked(Given.Compact
            .With(new Organisation(Stranger) { Sector = Sector.Public })
            .WithSeats(Given.Panel, [.. Given.Seats(civil: 1, region: 1, county: 1).Known, new Seat(Stranger, SeatKind.Regular)]));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.PartyOf, Stranger)]);
    }

    [Fact]
    public void The_days_of_a_seat_that_could_tip_the_balance_are_asked_about()
        => Ask(Equal, [.. Given.Seats(civil: 4, region: 3).Known, CountySeat with { FirstDay = Fact.NotKnown }])
            .ShouldBeUndetermined((FactKind.SeatDays, Given.CountyOffice, Given.Panel));

    [Theory]
    [InlineData("2024-06-14", Outcome.Undetermined)]
    [InlineData("2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", Outcome.Broken)]
    public void Of_a_seat_whose_first_day_is_not_known_only_its_last_day_is_certain(string on, Outcome outcome)
        => Equal.Asked(
            Given.Compact.WithSeats(
                Given.Panel, [.. Given.Seats(civil: 4, region: 3).Known, CountySeat with { FirstDay = Fact.NotKnown, LastDay = 15.June(2024) }]),
            Given.Day(on)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(4, 4)]
    [InlineData(10, 0)]
    public void A_roster_that_may_lack_seats_could_be_in_balance_or_not(int civil, int region)
        => Equal.Asked(Given.Compact.WithSeats(Given.Panel, Register.AtLeast([.. Given.Seats(civil, region).Known])))
            .ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void A_roster_that_nobody_has_told_of_is_asked_for()
        => Ask(Equal, Fact.NotKnown).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void When_the_groups_are_not_known_the_balance_is_not()
    {
        var finding = Equal.Asked(Given.Compact);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldHaveSingleItem().Subject.ShouldBe(Given.Panel);
    }

    [Fact]
    public void Who_holds_a_seat_need_not_be_known()
        => Ask(Equal, Given.Seats(civil: 2, region: 2)).Missing.ShouldBeEmpty();

    [Fact]
    public void Many_unknown_seats_are_weighed_as_well()
    {
        var unknown = Enumerable.Repeat(CountySeat with { Kind = Fact.NotKnown }, 40);

        Ask(Equal, [.. Given.Seats(civil: 12, region: 3).Known, .. unknown]).Outcome.ShouldBe(Outcome.Undetermined);
        Ask(Equal, [.. Given.Seats(civil: 2, region: 3).Known, .. unknown]).Outcome.ShouldBe(Outcome.Broken);
    }

    [Theory]
    [InlineData(63, Outcome.Broken)]
    [InlineData(64, Outcome.Undetermined)]
    public void Four_thousand_and_ninety_six_ways_to_fill_in_what_is_missing_are_tried_and_more_are_not(int unknown, Outcome outcome)
    {
        Organisation[] strangers = [.. Enumerable.Range(0, unknown).Select(number => new Organisation(new($"stranger-{number}")) { Party = Fact.None })];
        Seat[] seats = [.. Enumerable.Repeat(new Seat(Given.Association(1), SeatKind.Regular), 100), .. strangers.Select(each => new Seat(each.Id, SeatKind.Regular))];

        Equal.Asked(strangers.Aggregate(Given.Compact, (facts, each) => facts.With(each)).WithSeats(Given.Panel, [.. seats])).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    public void One_organisation_whose_side_is_not_known_is_on_one_side_with_all_its_seats(int seats)
        => Equal.Asked(Given.Compact.With(new Organisation(Stranger) { Party = Fact.None }).WithSeats(
                Given.Panel,
                [
                    .. Enumerable.Repeat(new Seat(Given.Association(1), SeatKind.Regular), 100),
                    .. Enumerable.Repeat(new Seat(Stranger, SeatKind.Regular), seats),
                ]))
            .Outcome.ShouldBe(Outcome.Broken);

    [Fact]
    public void Between_parties_it_is_asked_which_parties_there_are()
        => (Equal with { Between = Between.Parties })
            .Asked((Given.Compact with { Parties = Register.AtLeast([.. Given.Compact.Parties.Known]) })
                .WithSeats(Given.Panel, Given.Seats(civil: 1, region: 1, county: 1)))
            .ShouldBeUndetermined((FactKind.Parties, Given.Panel, Given.Panel));

    private static Finding Ask(BalancedSectors rule, Register<Seat> seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
