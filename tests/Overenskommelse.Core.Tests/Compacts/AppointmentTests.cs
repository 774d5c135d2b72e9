namespace Overenskommelse.Compacts;

/// <summary>When an office is held by an appointment.</summary>
public sealed class AppointmentTests
{
    private static readonly Appointment Appointment = new(Given.RegionOffice, 1.March(2024)) { LastDay = 31.May(2024) };

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-05-31", true)]
    [InlineData("2024-06-01", false)]
    public void From_the_day_of_the_appointment_to_the_last_day_the_office_is_held(string day, bool isHeld)
        => Appointment.IsHeldOn(Given.Day(day)).ShouldBe(isHeld);

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    public void Where_the_office_is_taken_up_later_than_the_choice_it_is_held_from_then(string day, bool isHeld)
    {
        var later = Appointment with { FirstDay = 1.April(2024) };

        later.HeldFrom.ShouldBe(1.April(2024));
        later.IsHeldOn(Given.Day(day)).ShouldBe(isHeld);
        (later with { AppointedOn = Fact.NotKnown }).IsHeldOn(Given.Day(day)).ShouldBe(isHeld);
    }

    [Fact]
    public void A_first_day_that_is_not_known_is_not_the_day_of_the_choice()
    {
        var since = Appointment with { FirstDay = Fact.NotKnown };

        since.IsHeldOn(1.April(2024)).ShouldBeNull();
        (since with { FirstDay = null }).ShouldBe(Appointment);
        Appointment.HeldFrom.ShouldBe(Appointment.AppointedOn);
    }

    [Fact]
    public void Without_a_first_day_it_has_always_been_held_and_without_a_holder_never()
    {
        (Appointment with { AppointedOn = Fact.None }).IsHeldOn(1.January(1950)).ShouldBe(true);
        (Appointment with { Holder = Fact.None }).IsHeldOn(1.April(2024)).ShouldBe(false);
    }

    [Fact]
    public void Where_the_first_day_is_not_known_only_the_last_is_certain()
    {
        var since = Appointment with { AppointedOn = Fact.NotKnown };

        since.IsHeldOn(1.April(2024)).ShouldBeNull();
        since.IsHeldOn(31.May(2024)).ShouldBe(true);
        since.IsHeldOn(1.June(2024)).ShouldBe(false);
    }
}
