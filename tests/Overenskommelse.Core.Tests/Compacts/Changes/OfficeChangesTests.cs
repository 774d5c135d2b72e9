namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody is appointed to an office, or steps down from it.</summary>
public sealed class OfficeChangesTests
{
    private static readonly PersonId Somebody = Given.Person("somebody");

    private static readonly Appointment Other = new(Given.RegionOffice, 1.March(2024)) { Holder = Given.Person("another") };

    private static readonly Appointment Appointment = new(Given.UmbrellaOffice, 1.March(2024)) { Holder = Somebody, AppointedBy = Given.Umbrella };

    private static readonly CompactFacts Facts = With(Other, Appointment);

    [Fact]
    public void An_appointment_is_added_to_those_of_the_office()
        => With(Other).After(new Appointed(Given.Chair, Appointment)).ShouldBe(Facts);

    [Fact]
    public void Somebody_in_office_can_be_appointed_again()
    {
        var renewed = Appointment with { AppointedOn = 1.March(2025) };

        Facts.After(new Appointed(Given.Chair, renewed)).ShouldBe(With(Other, Appointment, renewed));
    }

    [Fact]
    public void Nobody_is_appointed_to_an_unknown_office_or_steps_down_from_one()
    {
        Facts.ShouldRefuse(new Appointed(Changing.Nothing, Appointment), "Office", "no-such-office");
        Facts.ShouldRefuse(new SteppedDown(Changing.Nothing, Somebody, 1.May(2024)), "Office", "no-such-office");
    }

    [Fact]
    public void Nobody_is_appointed_from_an_unknown_organisation()
        => Facts.ShouldRefuse(new Appointed(Given.Chair, Appointment with { Organisation = Changing.UnheardOf }), "Organisation", "unheard-of");

    [Fact]
    public void Nobody_is_appointed_on_no_day_or_until_after_the_compact()
    {
        Facts.ShouldRefuse(new Appointed(Given.Chair, Appointment with { AppointedOn = Fact.None }), "Appointment.AppointedOn", "none");
        Facts.InForceThrough2024().ShouldRefuse(new Appointed(Given.Chair, Appointment with { LastDay = 1.January(2025) }), "Appointment.LastDay", "2025-01-01");
    }

    [Fact]
    public void Nobody_is_appointed_by_an_unknown_group()
    {
        var problem = Facts.Misfits(new Appointed(Given.Chair, Appointment with { AppointedBy = Changing.Nowhere })).ShouldHaveSingleItem();

        (problem.Place, problem.Value).ShouldBe(("Offices[chair].Appointments[2].AppointedBy", "nowhere"));
    }

    [Fact]
    public void Somebody_is_appointed_on_a_day_of_the_compacts_life()
        => Facts.ShouldTakeOnlyDaysOfItsLife("Appointment.AppointedOn", day => new Appointed(Given.Chair, Appointment with { AppointedOn = day }));

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024-05-01")]
    public void Whoever_steps_down_has_that_last_day_in_office_and_the_others_stay(string lastDay)
        => Facts.After(new SteppedDown(Given.Chair, Somebody, Given.Day(lastDay))).ShouldBe(With(Other, Appointment with { LastDay = Given.Day(lastDay) }));

    [Fact]
    public void Nobody_steps_down_before_taking_up_the_office()
        => Facts.ShouldRefuse(new SteppedDown(Given.Chair, Somebody, 29.February(2024)), "Appointment", "somebody").Expected.ToString().ShouldContain("2024-02-29");

    [Fact]
    public void Nobody_steps_down_who_has_stepped_down()
        => With(Appointment with { LastDay = 30.April(2024) }).ShouldRefuse(new SteppedDown(Given.Chair, Somebody, 1.May(2024)), "Appointment", "somebody")
            .Expected.ToString().ShouldContain("2024-05-01");

    [Fact]
    public void Nobody_steps_down_who_never_was_in_office()
        => With(Other).ShouldRefuse(new SteppedDown(Given.Chair, Somebody, 1.May(2024)), "Appointment", "somebody").Expected.ToString().ShouldContain("chair");

    [Fact]
    public void Every_appointment_that_is_in_force_ends_when_somebody_steps_down_and_no_other_does()
    {
        var renewed = Appointment with { AppointedOn = 1.March(2025) };
        var later = Appointment with { AppointedOn = 1.March(2026) };

        With(Appointment, renewed, later).After(new SteppedDown(Given.Chair, Somebody, 1.May(2025)))
            .ShouldBe(With(Appointment with { LastDay = 1.May(2025) }, renewed with { LastDay = 1.May(2025) }, later));
    }

    [Fact]
    public void An_appointment_is_told_by_itself_when_nobody_is_named()
    {
        var unnamed = Appointment with { Holder = Fact.NotKnown };

        With(Other, unnamed).After(new SteppedDown(Given.Chair, unnamed, 1.May(2024))).ShouldBe(With(Other, unnamed with { LastDay = 1.May(2024) }));
        With(unnamed, unnamed).After(new SteppedDown(Given.Chair, unnamed, 1.May(2024))).ShouldBe(With(unnamed with { LastDay = 1.May(2024) }, unnamed));
        With(Other).Misfits(new SteppedDown(Given.Chair, unnamed, 1.May(2024))).ShouldHaveSingleItem().Place.ShouldBe("SteppedDown.Appointment");
    }

    [Fact]
    public void Somebody_steps_down_on_the_last_day_of_the_compact_at_the_latest()
        => Facts.ShouldEndWithTheCompact("LastDay", day => new SteppedDown(Given.Chair, Somebody, day));

    private static CompactFacts With(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, appointments.ToRegister());
}
