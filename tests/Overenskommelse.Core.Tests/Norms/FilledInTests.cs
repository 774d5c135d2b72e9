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

    private static CompactFacts With(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);
}
