using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Appointments in a row, and what is asked for when it is not known who holds an office or for how long.</summary>
public sealed class UncertainOfficesTests
{
    private static readonly AppointedForTerm Yearly = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Chair, By: Given.Panel) { Succession = Succession.WhenRecorded };
    private static readonly OfficeHeldBy HeldFrom = new(Given.Clause() with { KnownBy = Given.RegionOffice }, Given.Chair, Whose.Organisation(Given.RegionOffice));
    private static readonly LocalDate On = 15.June(2024);

    private static readonly Appointment InTerm = new(Given.RegionOffice, 1.March(2024)) { Holder = Given.Person("p"), AppointedBy = Given.Panel };
    private static readonly Appointment Ended = InTerm with { AppointedOn = 1.March(2022) };
    private static readonly Appointment AnothersInTerm = InTerm with { Holder = Given.Person("q") };
    private static readonly Appointment AnothersEnded = Ended with { Holder = Given.Person("q") };

    [Fact]
    public void Everybody_in_office_is_counted_once_however_often_appointed()
    {
        Counted(Yearly, InTerm, AnothersInTerm).ShouldBe(2);
        Counted(Yearly, Ended, InTerm with { AppointedOn = 1.March(2023) }, InTerm).ShouldBe(1);
        Counted(Yearly, InTerm, InTerm with { Key = new("again") }).ShouldBe(1);
        Counted(HeldFrom, InTerm, AnothersInTerm).ShouldBe(2);
        Counted(HeldFrom, Ended, InTerm with { AppointedOn = 1.March(2023) }, InTerm).ShouldBe(1);
    }

    [Fact]
    public void Of_somebody_appointed_again_by_another_the_latest_appointment_is_looked_at()
    {
        var byAnother = InTerm with { AppointedOn = 1.April(2024), AppointedBy = Given.County };

        Ask(Yearly, InTerm, byAnother).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice));
        Ask(Yearly, byAnother, InTerm).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice));
        Ask(Yearly, byAnother, InTerm with { AppointedOn = 2.April(2024) }).ShouldBeKept();
    }

    [Fact]
    public void Of_somebody_appointed_again_from_elsewhere_the_latest_appointment_is_looked_at()
    {
        var fromElsewhere = InTerm with { AppointedOn = 1.April(2024), Organisation = Given.CountyOffice };

        Ask(HeldFrom, InTerm, fromElsewhere).ShouldBeBroken((BreachReason.OtherHolder, Given.CountyOffice));
        Ask(HeldFrom, fromElsewhere, InTerm with { AppointedOn = 2.April(2024) }).ShouldBeKept();
    }

    [Fact]
    public void One_whose_term_has_ended_may_have_been_appointed_again_on_a_day_that_nobody_has_told()
        => Ask(Yearly, Ended, InTerm with { AppointedOn = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel));

    [Fact]
    public void One_whose_term_has_ended_may_have_been_appointed_again_and_stepped_down_since()
        => Ask(Yearly, Ended, InTerm with { LastDay = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel));

    [Fact]
    public void Whoever_may_have_stepped_down_is_asked_about_and_not_counted()
    {
        var perhaps = InTerm with { LastDay = Fact.NotKnown };

        Ask(Yearly, perhaps).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel))
            .Evidence.ShouldBe(new Breaches(0, []));
        Ask(HeldFrom, perhaps).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.RegionOffice))
            .Evidence.ShouldBe(new Breaches(0, []));
    }

    [Fact]
    public void Whoever_would_be_in_order_and_may_have_stepped_down_does_not_matter_beside_another()
    {
        Ask(Yearly, InTerm, AnothersInTerm with { LastDay = Fact.NotKnown }).ShouldBeKept();
        Ask(HeldFrom, InTerm, AnothersInTerm with { LastDay = Fact.NotKnown }).ShouldBeKept();
    }

    [Fact]
    public void Whoever_would_not_be_in_order_and_may_have_stepped_down_is_asked_about_beside_another()
    {
        Ask(Yearly, InTerm, AnothersEnded with { LastDay = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel));
        Ask(HeldFrom, InTerm, AnothersInTerm with { Organisation = Given.CountyOffice, LastDay = Fact.NotKnown })
            .ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.RegionOffice));
    }

    [Fact]
    public void Nothing_is_asked_of_one_who_has_stepped_down()
    {
        var gone = AnothersInTerm with { AppointedBy = Fact.NotKnown, Organisation = Fact.NotKnown, LastDay = On.PlusDays(-1) };

        Ask(Yearly, InTerm, gone).ShouldBeKept();
        Ask(HeldFrom, InTerm, gone).ShouldBeKept();
        Ask(Yearly, InTerm, gone with { LastDay = On }).ShouldBeUndetermined((FactKind.AppointedBy, Given.Chair, Given.Panel));
        Ask(HeldFrom, InTerm, gone with { LastDay = On }).ShouldBeUndetermined((FactKind.OfficeHolderOrganisation, Given.Chair, Given.RegionOffice));
    }

    [Fact]
    public void On_a_last_day_in_office_somebody_is_certainly_in_office_and_it_is_asked_since_when()
        => Ask(Yearly, InTerm with { AppointedOn = Fact.NotKnown, LastDay = On }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel))
            .Evidence.ShouldBe(new Breaches(1, []));

    [Theory]
    [InlineData("2024-03-01", "2024-09-01", "2025-02-28")]
    [InlineData("2024-09-01", "2024-03-01", "2025-02-28")]
    public void With_several_in_office_it_stands_until_the_first_of_their_terms_ends(string one, string other, string until)
        => Yearly.Asked(Appointed(InTerm with { AppointedOn = Given.Day(one) }, AnothersInTerm with { AppointedOn = Given.Day(other) }), 15.September(2024))
            .ShouldBeKept().StandsUntil().ShouldBe(Given.Day(until));

    [Fact]
    public void On_the_day_after_a_term_has_ended_nothing_is_still_to_come()
        => Yearly.Asked(Appointed(InTerm), 1.March(2025)).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice)).StandsUntil().ShouldBeNull();

    private static int Counted(Rule rule, params Appointment[] appointments) =>
        Ask(rule, appointments).ShouldBeKept().Evidence.ShouldBeOfType<Breaches>().Examined;

    private static Finding Ask(Rule rule, params Appointment[] appointments) => rule.Asked(Appointed(appointments), On);

    private static CompactFacts Appointed(params Appointment[] appointments) =>
        Given.Compact.With(new Group(Given.Panel)).WithAppointments(Given.Chair, [.. appointments]);
}
