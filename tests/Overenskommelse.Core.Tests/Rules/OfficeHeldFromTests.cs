namespace Overenskommelse.Rules;

public sealed class OfficeHeldFromTests
{
    private static readonly OfficeHeldFrom Rule = new(Given.Clause(), Given.Chair, Given.Association(1));
    private static readonly Appointment Holder = new(Given.Association(1), 1.March(2022)) { LastDay = 31.March(2024) };

    [Theory]
    [InlineData("2022-02-28", Outcome.Broken)]
    [InlineData("2022-03-01", Outcome.Kept)]
    [InlineData("2024-03-31", Outcome.Kept)]
    [InlineData("2024-04-01", Outcome.Broken)]
    public void Somebody_from_the_organisation_named_keeps_it_while_in_office(string on, Outcome outcome) => Ask([Holder], on).Outcome.ShouldBe(outcome);

    [Fact]
    public void Somebody_from_another_organisation_breaks_it()
        => Ask([Holder with { Organisation = Given.Association(2) }]).ShouldBeBroken((BreachReason.OtherOrganisation, Given.Association(2)))
            .MustAct.ShouldBe([Given.Bearer]);

    [Fact]
    public void Nobody_in_office_breaks_it() => Ask([]).ShouldBeBroken((BreachReason.NobodyInOffice, Given.Chair));

    [Fact]
    public void Who_holds_the_office_is_asked_for()
    {
        ShouldLack(Ask(Fact.NotKnown), FactKind.OfficeHolders);
        ShouldLack(Rule.Asked(Given.Compact), FactKind.OfficeHolders);
    }

    [Fact]
    public void Which_organisation_the_holder_comes_from_is_asked_for()
        => ShouldLack(Ask([Holder with { Organisation = Fact.NotKnown }]), FactKind.OfficeHolderOrganisation);

    [Fact]
    public void When_the_office_was_taken_up_is_asked_for()
        => ShouldLack(Ask([Holder with { AppointedOn = Fact.NotKnown }]), FactKind.OfficeDays);

    [Fact]
    public void A_holder_whose_days_are_over_is_not_asked_about()
        => Ask([Holder with { Organisation = Fact.NotKnown }, Holder with { AppointedOn = 1.April(2024), LastDay = Fact.None }], "2024-04-01").ShouldBeKept();

    [Fact]
    public void Somebody_named_or_not_may_have_been_appointed_again_while_appointments_may_be_missing()
    {
        Appointment another = Holder with { Organisation = Given.Association(2) };

        Ask(Register.AtLeast(another)).Outcome.ShouldBe(Outcome.Undetermined);
        Ask(Register.AtLeast(another with { Holder = Given.Person("leader") })).Outcome.ShouldBe(Outcome.Undetermined);
    }

    private static Finding Ask(Register<Appointment> appointments, string on = "2023-06-15") =>
        Rule.Asked(Given.Compact.WithAppointments(Given.Chair, appointments), Given.Day(on));

    private static void ShouldLack(Finding finding, FactKind kind)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(kind, (Id)Given.Chair)]);
    }
}
