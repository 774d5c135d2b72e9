namespace Overenskommelse.Norms;

/// <summary>What is filled in has a value on each side of whatever can be told apart: what these found was decided by the values on one side alone.</summary>
public sealed class FilledInTests
{
    private static readonly Appointment Appointed = new(Given.RegionOffice, Given.Today) { Holder = Given.Person("p"), AppointedBy = Given.County };

    [Fact]
    public void Who_appointed_may_be_somebody_who_has_appointed_nobody_else()
        => new MadeOf(new Count(Number.Different(Appointments.To(Given.Chair), Appointments.AppointedBy, Unit.Members), atMost: 1))
            .Asked(With(Appointed, Appointed with { AppointedBy = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.AppointedBy, Given.RegionOffice, Given.Bearer));

    [Fact]
    public void A_day_that_is_not_in_a_year_may_come_after_it()
        => new MadeOf(new Each<Appointment>(
                Appointments.To(Given.Chair).That(Appointments.FirstDay.Year.Is(2024) | Appointments.InOffice), Appointments.AppointedBy.Is(Given.Region)))
            .Asked(With(Appointed with { AppointedOn = Fact.NotKnown })).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void What_may_have_come_in_by_now_is_in_an_open_round_only_if_it_has()
    {
        RoundsOpened rounds = new(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26));

        new MadeOf(new Each<Nomination>(Nominations.To(Given.Panel), Nominations.In(rounds)))
            .Asked(Given.Compact.WithNominations(Given.Panel, [new Nomination(Given.Association(1), DayFact.InMonth(2024, 6))]) with { Decisions = [new Decision(Given.Council, 1.May(2024))] })
            .ShouldBeUndetermined((FactKind.NominationDays, Given.Association(1), Given.Association(1)));
    }

    /// <summary>The last day of a decision whose round has the nomination in it lies a month before the nomination.</summary>
    [Theory]
    [InlineData(5, Outcome.Undetermined)]
    [InlineData(6, Outcome.Broken)]
    public void A_round_may_open_long_after_its_decision(int month, Outcome outcome)
        => new MadeOf(InRoundAMonthLater).Asked(Decided(DayFact.InMonth(2024, month))).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_decision_of_no_known_day_may_have_been_made_in_a_year_and_in_time()
        => new MadeOf(new All(InRoundAMonthLater, new Each<Decision>(Decisions.Of(Given.Council), Decisions.Day.Year.Is(2024)))).Asked(Decided(Fact.NotKnown))
            .ShouldBeUndetermined((FactKind.DecisionDay, Given.Council, Given.Council));

    [Fact]
    public void Whoever_holds_a_seat_that_nobody_has_told_of_may_be_in_office_and_have_another()
    {
        Seat regular = new(Given.RegionOffice, SeatKind.Regular) { Holder = Given.Person("q") };
        Each<Seat> none = new(Seats.In(Given.Panel).That(Seats.Regular), !Seats.HolderIsIn(Given.Chair, Given.Panel));
        CompactFacts facts = With(Appointed);
        Seat theirs = regular with { Kind = SeatKind.CoOpted, Holder = Appointed.Holder };

        new MadeOf(none).Asked(facts.WithSeats(Given.Panel, [regular, regular with { Holder = Fact.NotKnown }, theirs])).ShouldBeKept();
        new MadeOf(none).Asked(facts.WithSeats(Given.Panel, Register.AtLeast(regular, theirs))).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
    }

    private static Each<Nomination> InRoundAMonthLater { get; } =
        new(Nominations.To(Given.Panel), Nominations.In(new RoundsOpened(Decisions.Of(Given.Council), day => day.PlusMonths(1), new AnnualDate(7, 26))));

    private static CompactFacts Decided(DayFact day) =>
        Given.Compact.WithNominations(Given.Panel, [new Nomination(Given.Association(1), 10.June(2024))]) with { Decisions = [new Decision(Given.Council, day)] };

    private static CompactFacts With(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);
}
