namespace Overenskommelse.Norms;

/// <summary>Shapes that no rule uses yet, or not in every way.</summary>
public sealed class ShapeTests
{
    private static readonly Rule Alternates = new StatedNorm(
        () => new Consecutive<Appointment>(Appointments.To(Given.Chair), Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Organisation)));

    [Fact]
    public void Neighbours_of_different_values_are_kept_apart()
        => Alternates.Asked(Holding(Given.RegionOffice, Given.CountyOffice, Given.RegionOffice)).ShouldBeKept();

    [Fact]
    public void Neighbours_of_one_value_are_not_and_the_later_is_told()
        => Alternates.Asked(Holding(Given.RegionOffice, Given.CountyOffice, Given.CountyOffice)).ShouldBeBroken((BreachReason.OtherOrganisation, Given.CountyOffice));

    [Fact]
    public void What_has_no_value_differs_from_everything()
        => Alternates.Asked(Holding(Fact.None, Fact.None, Given.RegionOffice)).ShouldBeKept();

    [Fact]
    public void A_value_that_is_not_known_may_be_that_of_a_neighbour()
        => Alternates.Asked(Holding(Given.RegionOffice, Fact.NotKnown, Given.CountyOffice))
            .ShouldBeUndetermined((FactKind.OfficeHolderOrganisation, Given.Chair, Given.Bearer));

    [Fact]
    public void Neighbours_that_are_alike_are_so_whatever_a_third_is()
        => Alternates.Asked(Holding(Given.RegionOffice, Given.RegionOffice, Fact.NotKnown)).ShouldBeBroken();

    [Fact]
    public void Two_that_are_not_known_may_be_alike_or_not()
        => Alternates.Asked(Holding(Fact.NotKnown, Fact.NotKnown)).ShouldBeUndetermined((FactKind.OfficeHolderOrganisation, Given.Chair, Given.Bearer));

    [Fact]
    public void One_that_is_not_known_may_be_another_than_any_that_is_named()
        => new StatedNorm(() => new Each<Seat>(Seats.In(Given.Panel), Seats.Capacity.IsStated & !Seats.Capacity.Is(Capacity.Manager)))
            .Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.Association(1), SeatKind.Regular)]))
            .ShouldBeUndetermined((FactKind.Capacity, Given.Association(1), Given.Panel));

    [Fact]
    public void The_only_one_has_no_neighbour_to_differ_from()
        => Alternates.Asked(Holding(Fact.NotKnown)).ShouldBeKept();

    [Theory]
    [InlineData(2, 0, Outcome.Kept)]
    [InlineData(3, 0, Outcome.Broken)]
    [InlineData(1, 1, Outcome.Kept)]
    [InlineData(2, 1, Outcome.Undetermined)]
    [InlineData(1, 2, Outcome.Undetermined)]
    [InlineData(0, 2, Outcome.Kept)]
    [InlineData(0, 3, Outcome.Undetermined)]
    [InlineData(3, 1, Outcome.Broken)]
    public void At_most_two_are_too_many_only_when_a_third_is_known(int regular, int notKnown, Outcome outcome)
    {
        var rule = new StatedNorm(() => new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Regular)), atMost: 2));
        var finding = rule.Asked(Given.Compact.WithSeats(Given.Panel,
        [
            .. Enumerable.Range(1, regular).Select(number => new Seat(Given.Association(number), SeatKind.Regular)),
            .. Enumerable.Range(1, notKnown).Select(number => new Seat(Given.Association(regular + number), Fact.NotKnown)),
            new(Given.Association(12), SeatKind.CoOpted),
        ]));

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Count.ShouldBe(outcome == Outcome.Undetermined ? notKnown : 0);
    }

    [Fact]
    public void At_most_two_may_be_too_many_where_a_list_may_lack_some()
        => new StatedNorm(() => new Count(Number.Of(Seats.In(Given.Panel)), atMost: 2))
            .Asked(Given.Compact.WithSeats(Given.Panel, Register.AtLeast(new Seat(Given.Association(1), SeatKind.Regular))))
            .ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    private static CompactFacts Holding(params Fact<OrganisationId>[] organisations) => Given.Compact.WithAppointments(
        Given.Chair, organisations.Select((organisation, place) => new Appointment(organisation, 1.March(2021 + place)) { Holder = Given.Person($"person-{place}") }).ToRegister());
}
