using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Whoever is not named is counted as somebody else, and yet may turn out to be somebody who is named.</summary>
public sealed class NamelessHoldersTests
{
    private static readonly AppointedForTerm Yearly = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Chair, By: Given.Panel) { Succession = Succession.WhenRecorded };
    private static readonly OfficeHeldBy HeldFrom = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Chair, Whose.Organisation(Given.RegionOffice));
    private static readonly SharedLeadership Shared = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Chair, DrawnFrom: Given.Panel) { Succession = Succession.WhenRecorded, First = FirstAppointment.AtOnce };
    private static readonly (FactKind, Id, Id) WhoFromTheCounty = (FactKind.OfficeHolder, Given.CountyOffice, Given.Panel);

    private static readonly Appointment InTerm = new(Given.RegionOffice, 1.March(2024)) { Holder = Given.Person("p"), AppointedBy = Given.Panel };
    private static readonly Appointment Nameless = InTerm with { Organisation = Given.CountyOffice, Holder = Fact.NotKnown };
    private static readonly Appointment Ended = Nameless with { AppointedOn = 1.March(2022) };

    [Fact]
    public void One_whose_term_has_ended_may_be_the_one_who_has_been_appointed_again()
    {
        Ask(Yearly, Ended, InTerm).ShouldBeUndetermined(WhoFromTheCounty);
        Ask(Yearly, Ended with { Holder = InTerm.Holder }, InTerm).ShouldBeKept();
        Ask(Yearly, Ended with { Holder = Given.Person("q") }, InTerm).ShouldBeBroken((BreachReason.TermEnded, Given.CountyOffice));
    }

    [Fact]
    public void One_who_is_named_may_have_been_appointed_again_without_a_name()
        => Ask(Yearly, Nameless, Ended with { Holder = InTerm.Holder, Organisation = Given.RegionOffice }).ShouldBeUndetermined(WhoFromTheCounty);

    [Fact]
    public void Two_without_a_name_may_be_one()
        => Ask(Yearly, Nameless, Ended).ShouldBeUndetermined(WhoFromTheCounty);

    [Fact]
    public void No_name_helps_where_every_term_has_ended_or_the_later_one_has()
    {
        Ask(Yearly, Ended, InTerm with { AppointedOn = 2.March(2022) }).ShouldBeBroken();
        Ask(Yearly, Ended, InTerm with { AppointedOn = 1.March(2021) }, InTerm with { AppointedOn = 1.February(2022), Holder = Given.Person("q") }).ShouldBeBroken();
    }

    [Fact]
    public void One_name_cannot_be_that_of_two()
        => Ask(Yearly, Nameless, Ended with { Holder = InTerm.Holder }, Ended with { Holder = Given.Person("q") }).ShouldBeBroken();

    [Fact]
    public void Where_everybody_is_in_order_nobody_has_to_be_named_and_each_counts()
        => Ask(Yearly, InTerm, Nameless, Nameless with { AppointedOn = 2.March(2024) }).ShouldBeKept().Evidence.ShouldBe(new Breaches(3, []));

    [Fact]
    public void One_without_a_name_may_have_been_appointed_again_while_appointments_may_be_missing()
        => Yearly.Asked(Given.Compact.With(new Group(Given.Panel)).WithAppointments(Given.Chair, Register.AtLeast(Ended)))
            .Missing.Select(fact => fact.Kind).ShouldContain(FactKind.OfficeHolder);

    [Fact]
    public void One_from_elsewhere_may_have_been_appointed_again_from_where_the_text_says()
    {
        Appointment earlier = Nameless with { AppointedOn = 1.February(2024) };

        Ask(HeldFrom, earlier, InTerm).ShouldBeUndetermined(WhoFromTheCounty);
        Ask(HeldFrom, Nameless with { AppointedOn = 2.March(2024) }, InTerm).ShouldBeBroken((BreachReason.OtherHolder, Given.CountyOffice));
    }

    [Fact]
    public void A_third_leader_without_a_name_may_be_one_of_the_two()
    {
        Appointment civil = InTerm with { Organisation = Given.Association(1), Holder = Given.Person("civil") };

        Led(civil, InTerm, Nameless).ShouldBeUndetermined(WhoFromTheCounty);
        Led(civil, InTerm, Nameless with { Holder = InTerm.Holder }).ShouldBeKept();
        Led(civil, InTerm, Nameless with { Holder = Given.Person("r") }).ShouldBeBroken((BreachReason.TooManyInOffice, Given.Chair));
    }

    [Fact]
    public void Where_nobody_sits_nobody_can_lead_whoever_may_be_missing()
        => Shared.Asked(Given.Compact.WithSeats(Given.Panel, []).WithAppointments(Given.Chair, Fact.NotKnown))
            .ShouldBeBroken((BreachReason.NotInGroup, Given.Chair));

    [Fact]
    public void Where_somebody_sits_those_who_lead_are_asked_for()
        => Shared.Asked(Given.Compact.WithSeats(Given.Panel, [Seat("p")]).WithAppointments(Given.Chair, Fact.NotKnown))
            .ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Panel));

    [Fact]
    public void Whom_nobody_appointed_on_any_day_is_in_office_and_not_appointed_yearly()
    {
        Appointment undated = InTerm with { AppointedOn = Fact.None };

        Ask(Yearly, undated).ShouldBeBroken((BreachReason.NeverAppointed, Given.RegionOffice)).Missing.ShouldBeEmpty();
        Ask(Yearly, InTerm with { FirstDay = Fact.None }).ShouldBeBroken((BreachReason.NeverAppointed, Given.RegionOffice));
        Ask(Yearly, undated with { FirstDay = 1.March(2024) }).ShouldBeKept();
        Ask(HeldFrom, undated).ShouldBeKept();
    }

    [Theory]
    [InlineData("2024-06-14", "nobody-in-office")]
    [InlineData("2024-06-15", "never-appointed")]
    [InlineData("2024-06-16", "never-appointed")]
    public void Without_a_first_day_it_is_held_until_its_last_day(string last, string reason)
        => Ask(Yearly, InTerm with { AppointedOn = Fact.None, LastDay = Given.Day(last) }).Evidence.ShouldBeOfType<Breaches>().Found
            .ShouldHaveSingleItem().Reason.ShouldBe(new BreachReason(reason));

    [Theory]
    [InlineData("2024-06-14", Outcome.Kept)]
    [InlineData("2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", Outcome.Broken)]
    public void Any_day_comes_after_no_day(string again, Outcome outcome)
    {
        Appointment undated = InTerm with { AppointedOn = Fact.None };

        Ask(Yearly, undated, InTerm with { AppointedOn = Given.Day(again) }).Outcome.ShouldBe(outcome);
        Ask(Yearly, InTerm with { AppointedOn = Given.Day(again) }, undated).Outcome.ShouldBe(outcome);
    }

    private static Finding Ask(Rule rule, params Appointment[] appointments) =>
        rule.Asked(Given.Compact.With(new Group(Given.Panel)).WithAppointments(Given.Chair, [.. appointments]));

    private static Finding Led(params Appointment[] appointments) =>
        Shared.Asked(Given.Compact.WithSeats(Given.Panel, [Seat("civil") with { Organisation = Given.Association(2) }, Seat("p"), Seat("r")]).WithAppointments(Given.Chair, [.. appointments]));

    private static Seat Seat(string holder) => new(Given.RegionOffice, SeatKind.Regular) { Holder = Given.Person(holder) };
}
