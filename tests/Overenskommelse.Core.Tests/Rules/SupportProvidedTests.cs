namespace Overenskommelse.Rules;

public sealed class SupportProvidedTests
{
    private static readonly SupportProvided Rule = new(Given.Clause(), Given.Panel, From: Given.UmbrellaOffice);
    private static readonly Seat Support = new(Given.UmbrellaOffice, SeatKind.Support);

    [Fact]
    public void A_seat_of_support_staff_from_the_organisation_keeps_it()
        => Ask([Support]).ShouldBeKept().ShouldCount(Unit.SupportSeats, observed: 1, required: 1);

    [Fact]
    public void A_group_without_support_breaks_it()
        => Ask(Given.Seats(civil: 2)).ShouldBeBroken().ShouldCount(Unit.SupportSeats, observed: 0, required: 1).MustAct.ShouldBe([Given.Bearer]);

    [Theory]
    [InlineData(SeatKind.Regular)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.CoOpted)]
    public void Another_seat_of_the_organisation_is_no_support(SeatKind kind) => Ask([Support with { Kind = kind }]).ShouldBeBroken();

    [Fact]
    public void Support_from_another_organisation_is_not_the_one_named()
        => Ask([Support with { Organisation = Given.RegionOffice }]).ShouldBeBroken();

    [Theory]
    [InlineData("2024-03-31", Outcome.Broken)]
    [InlineData("2024-04-01", Outcome.Kept)]
    [InlineData("2024-04-30", Outcome.Kept)]
    [InlineData("2024-05-01", Outcome.Broken)]
    public void Support_is_given_from_the_first_day_to_the_last(string on, Outcome outcome)
        => Rule.Asked(
            Given.Compact.WithSeats(Given.Panel, [Support with { FirstDay = 1.April(2024), LastDay = 30.April(2024) }]),
            Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_seat_of_unknown_kind_may_be_support()
        => Ask([Support with { Kind = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatKind, Given.UmbrellaOffice, Given.Panel));

    [Fact]
    public void A_seat_of_unknown_kind_from_another_organisation_does_not_matter()
        => Ask([new Seat(Given.RegionOffice, Fact.NotKnown)]).ShouldBeBroken();

    [Fact]
    public void A_seat_of_unknown_days_may_be_held()
        => Ask([Support with { FirstDay = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatDays, Given.UmbrellaOffice, Given.Panel));

    [Fact]
    public void A_roster_that_may_lack_seats_may_lack_the_support()
        => Ask(Register.AtLeast([.. Given.Seats(civil: 2).Known])).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void A_roster_that_may_lack_seats_is_enough_when_there_is_support() => Ask(Register.AtLeast(Support)).ShouldBeKept();

    private static Finding Ask(Register<Seat> seats) => Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
