namespace Overenskommelse.Norms;

/// <summary>Somebody appointed twice serves by the later appointment.</summary>
public sealed class LatestAppointmentTests
{
    private static readonly Rule FromCivilSociety = new MadeOf(new Each<Holder<Appointment>>(
        Holders.InOfficeOf(Given.Chair), Holders.ByAppointment(Appointments.Sector.Is(Sector.CivilSociety).Else(new("not-civil")))));

    [Theory]
    [InlineData("2024-01-01", "2024-02-01", Outcome.Kept)]
    [InlineData("2024-02-01", "2024-01-01", Outcome.Broken)]
    [InlineData("2024-01", "2024-02-01", Outcome.Kept)]
    [InlineData("2024-02", "2024-02-01", Outcome.Undetermined)]
    [InlineData("2024-02", "2024-01-31", Outcome.Broken)]
    [InlineData("2024-01-01", "2024-09-01", Outcome.Broken)]
    [InlineData("2024-09-01", "2024-01-01", Outcome.Kept)]
    [InlineData("?", "2024-02-01", Outcome.Undetermined)]
    [InlineData("2024-01-01", "?", Outcome.Undetermined)]
    [InlineData("?", "?", Outcome.Undetermined)]
    public void The_later_of_two_counts(string fromThePublicSide, string fromCivilSociety, Outcome outcome)
    {
        Appointment[] both = [Of(Given.RegionOffice, fromThePublicSide), Of(Given.Association(1), fromCivilSociety)];

        FromCivilSociety.Asked(With(both)).Outcome.ShouldBe(outcome);
        FromCivilSociety.Asked(With(both[1], both[0])).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void The_day_that_is_not_known_is_asked_for()
    {
        FromCivilSociety.Asked(With(Of(Given.RegionOffice, "?"), Of(Given.Association(1), "2024-02-01"))).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
        FromCivilSociety.Asked(With(Of(Given.RegionOffice, "2024-02"), Of(Given.Association(1), "2024-02-15"))).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
    }

    [Fact]
    public void The_appointment_that_counts_is_the_one_that_is_told()
        => FromCivilSociety.Asked(With(Of(Given.CountyOffice, "2024-01-01"), Of(Given.RegionOffice, "2024-03-01"), Of(Given.University, "2024-02-01")))
            .ShouldBeBroken((new("not-civil"), Given.RegionOffice));

    [Fact]
    public void Which_of_two_of_one_day_counts_is_asked_where_they_would_answer_differently()
    {
        Appointment civil = Of(Given.Association(1), "2024-02-01");
        Appointment region = Of(Given.RegionOffice, "2024-02-01");

        foreach (Appointment[] both in new Appointment[][] { [civil, region], [region, civil] })
        {
            FromCivilSociety.Asked(With(both)).ShouldBeUndetermined((FactKind.WhichAppointment, Given.Chair, Given.Bearer)).Missing[0].Day.ShouldBe(1.February(2024));
            FromCivilSociety.Asked(With([.. both, Of(Given.Association(2), "2024-02-02")])).ShouldBeKept();
            FromCivilSociety.Asked(With([.. both, Of(Given.Association(2), "2024-01-31")])).ShouldBeUndetermined((FactKind.WhichAppointment, Given.Chair, Given.Bearer));
        }
    }

    [Fact]
    public void Where_two_of_one_day_answer_alike_nothing_is_asked()
    {
        Appointment region = Of(Given.RegionOffice, "2024-02-01");

        FromCivilSociety.Asked(With(Of(Given.Association(1), "2024-02-01"), Of(Given.Association(2), "2024-02-01"))).ShouldBeKept();
        FromCivilSociety.Asked(With(Of(Given.University, "2024-02-01"), region)).ShouldBeBroken((new("not-civil"), Given.University), (new("not-civil"), Given.RegionOffice));
        FromCivilSociety.Asked(With(region with { LastDay = 14.June(2024) }, Of(Given.Association(1), "2024-02-01"))).ShouldBeKept();
        FromCivilSociety.Asked(With(region with { LastDay = 15.June(2024) }, Of(Given.Association(1), "2024-02-01"))).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void One_that_has_ended_counts_no_more_and_one_that_may_have_may()
    {
        Appointment civil = Of(Given.Association(1), "2024-01-01");

        FromCivilSociety.Asked(With(civil, Of(Given.RegionOffice, "2024-02-01") with { LastDay = 31.May(2024) })).ShouldBeKept();
        FromCivilSociety.Asked(With(civil, Of(Given.RegionOffice, "2024-02-01") with { LastDay = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
        FromCivilSociety.Asked(With(civil, Of(Given.RegionOffice, "2024-02-01") with { LastDay = 31.August(2024) })).ShouldBeBroken().StandsUntil().ShouldBe(31.August(2024));
    }

    [Fact]
    public void Where_the_day_of_either_could_make_it_the_later_both_are_asked_for()
    {
        Appointment[] both = [Of(Given.RegionOffice, "2024-02"), Of(Given.Association(1), "2024-02")];

        FromCivilSociety.Asked(With(both)).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
        FromCivilSociety.Asked(With([Of(Given.Association(2), "2024-02"), Of(Given.Association(1), "2024-02")])).ShouldBeKept();
        FromCivilSociety.Asked(With([Of(Given.RegionOffice, "2024-02"), Of(Given.CountyOffice, "2024-02")])).ShouldBeBroken();
    }

    [Fact]
    public void Two_alike_are_one() => FromCivilSociety.Asked(With(Of(Given.RegionOffice, "2024-02-01"), Of(Given.RegionOffice, "2024-02-01")))
        .ShouldBeBroken((new("not-civil"), Given.RegionOffice)).Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(1);

    private static CompactFacts With(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);

    private static Appointment Of(OrganisationId organisation, string day) => new(organisation, day.Length switch
    {
        1 => Fact.NotKnown,
        7 => DayFact.InMonth(Given.Day($"{day}-01").Year, Given.Day($"{day}-01").Month),
        _ => Given.Day(day),
    })
    { Holder = Given.Person("ada") };
}
