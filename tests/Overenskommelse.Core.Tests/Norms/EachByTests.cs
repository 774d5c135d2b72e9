using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>Each has until so long after a day of its own: what there still is time for is not amiss.</summary>
public sealed class EachByTests
{
    private static readonly Rule WithinThirtyDays =
        new MadeOf(new Each<Appointment>(Appointments.To(Given.Chair), Appointments.AppointedBy.Is(Given.Panel)).By(Appointments.FirstDay, Period.FromDays(30)));

    private static readonly Appointment Late = On(Given.RegionOffice, daysAgo: 31);
    private static readonly Appointment InTime = On(Given.CountyOffice, daysAgo: 30);

    [Fact]
    public void Beside_one_that_is_too_late_one_that_has_time_left_is_not_told_as_amiss()
    {
        Breaches found = Examined(Late, InTime).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice)).Evidence.ShouldBeOfType<Breaches>();

        (found.Found.Count, found.Examined).ShouldBe((1, 2));
    }

    [Fact]
    public void What_is_broken_has_no_deadline_though_one_of_them_has_time_left() => Examined(Late, InTime).ShouldBeBroken().Deadline.ShouldBeNull();

    [Fact]
    public void While_there_is_time_for_all_all_are_told_as_what_remains()
        => Examined(InTime, InTime with { Organisation = Given.RegionOffice }).ShouldBePending(Given.Today)
            .Evidence.ShouldBeOfType<Breaches>().Found.Count.ShouldBe(2);

    [Fact]
    public void One_more_that_has_time_left_does_not_break_a_broken_duty_worse()
        => Given.RuleSet(WithinThirtyDays).Examine(Compact.From(With(Late)), Given.Today)
            .Consider([new Appointed(Given.Chair, InTime)]).IsAccepted.ShouldBeTrue();

    [Fact]
    public void One_more_that_is_too_late_breaks_it_worse()
        => Given.RuleSet(WithinThirtyDays).Examine(Compact.From(With(Late)), Given.Today)
            .Consider([new Appointed(Given.Chair, Late with { Organisation = Given.CountyOffice })]).IsAccepted.ShouldBeFalse();

    [Fact]
    public void What_is_too_late_is_told_by_its_days_and_of_one_day_as_it_was_told()
        => Examined(On(Given.RegionOffice, 40), On(Given.University, 50), On(Given.CountyOffice, 40), On(Given.UmbrellaOffice, 45)).ShouldBeBroken()
            .Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => (breach.Subject!, breach.Day)).ShouldBe(
            [
                (Given.University, Given.Today.PlusDays(-50)),
                (Given.UmbrellaOffice, Given.Today.PlusDays(-45)),
                (Given.RegionOffice, Given.Today.PlusDays(-40)),
                (Given.CountyOffice, Given.Today.PlusDays(-40)),
            ]);

    [Fact]
    public void What_has_time_left_stands_until_its_last_day() => Examined(On(Given.CountyOffice, daysAgo: 20)).ShouldBePending(Given.Today.PlusDays(10)).StandsUntil().ShouldBe(Given.Today.PlusDays(10));

    [Theory]
    [InlineData(14, Outcome.Broken)]
    [InlineData(15, Outcome.Undetermined)]
    public void A_day_that_is_known_to_its_month_is_too_late_when_the_last_day_of_the_month_is(int days, Outcome outcome)
    {
        Rule rule = new MadeOf(new Each<Appointment>(Appointments.To(Given.Chair), Appointments.AppointedBy.Is(Given.Panel)).By(Appointments.FirstDay, Period.FromDays(days)));
        var finding = rule.Asked(With(On(Given.CountyOffice, daysAgo: 0) with { AppointedOn = DayFact.InMonth(2024, 5) }));

        finding.Outcome.ShouldBe(outcome);
    }

    private static Finding Examined(params Appointment[] appointments) => WithinThirtyDays.Asked(With(appointments));

    private static CompactFacts With(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);

    private static Appointment On(OrganisationId organisation, int daysAgo) =>
        new(organisation, Given.Today.PlusDays(-daysAgo)) { Holder = Given.Person("p"), AppointedBy = Given.County };
}
