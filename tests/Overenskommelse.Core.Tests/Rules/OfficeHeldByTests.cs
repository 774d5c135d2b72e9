using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Rules;

public sealed class OfficeHeldByTests
{
    private static readonly OfficeHeldBy Rule = new(Given.Clause(), Given.Chair, Whose.Organisation(Given.Association(1)));
    private static readonly Appointment Holder = new(Given.Association(1), 1.March(2022)) { LastDay = 31.March(2024) };

    [Theory]
    [InlineData("2022-02-28", Outcome.Broken)]
    [InlineData("2022-03-01", Outcome.Kept)]
    [InlineData("2024-03-31", Outcome.Kept)]
    [InlineData("2024-04-01", Outcome.Broken)]
    public void Somebody_from_the_organisation_named_keeps_it_while_in_office(string on, Outcome outcome) => Ask([Holder], on).Outcome.ShouldBe(outcome);

    [Fact]
    public void An_office_that_need_not_be_filled_is_not_asked_of_when_nobody_is_in_it()
    {
        OfficeHeldBy vice = new(Given.Clause(), Given.Chair, Whose.AppointedBy(Given.Umbrella)) { IfAnybody = true };
        vice.Asked(In()).Outcome.ShouldBe(Outcome.NotApplicable);
        (vice with { IfAnybody = false }).Asked(In()).ShouldBeBroken();
        vice.Asked(In(new Appointment(Given.Association(1), 1.January(2024)) { Holder = Given.Person("p"), AppointedBy = Given.Umbrella })).ShouldBeKept();
        vice.Asked(In(new Appointment(Given.Association(1), 1.January(2024)) { Holder = Given.Person("p"), AppointedBy = Given.Region })).ShouldBeBroken();
        Should.Throw<ArgumentException>(() => Given.RuleSet(vice with { By = Whose.Anybody }));

        static CompactFacts In(params Appointment[] appointments) => Given.Compact with { Offices = [new Office(Given.Chair) { Appointments = [.. appointments] }] };
    }

    [Fact]
    public void Somebody_from_another_organisation_breaks_it()
        => Ask([Holder with { Organisation = Given.Association(2) }]).ShouldBeBroken((BreachReason.OtherHolder, Given.Association(2)))
            .MustAct.ShouldBe([Given.Bearer]);

    [Fact]
    public void Nobody_in_office_breaks_it() => Ask([]).ShouldBeBroken((BreachReason.NobodyInOffice, Given.Chair));

    [Theory]
    [InlineData(1, ProposalAnswer.Accepted)]
    [InlineData(2, ProposalAnswer.Refused)]
    public void An_empty_office_is_not_filled_with_somebody_from_another_organisation(int association, ProposalAnswer answer)
    {
        CompactFacts facts = Given.Compact.WithAppointments(Given.Chair, []);
        var considered = Given.RuleSet(Rule).Examine(Compact.From(facts), Given.Day("2024-01-01")).Consider([new Appointed(Given.Chair, new(Given.Association(association), 1.January(2024)))]);
        considered.Answer.ShouldBe(answer);
        considered.Refusals.SelectMany(finding => considered.NewBreachesIn(finding)).All(breach => breach.Reason == BreachReason.OtherHolder).ShouldBeTrue();
    }

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

    [Fact]
    public void A_side_a_party_another_office_a_group_and_whoever_appointed_can_be_asked_for()
    {
        OfficeId vice = new("vice-chair");
        Appointment held = new(Given.RegionOffice, 1.March(2022)) { Holder = Given.Person("somebody"), AppointedBy = Given.Panel };
        CompactFacts facts = Given.Compact.WithAppointments(Given.Chair, [held]).WithAppointments(vice, [held]).WithSeats(Given.Panel, [new(Given.RegionOffice, SeatKind.Regular) { Holder = Given.Person("somebody") }]);
        Outcome Of(Whose whose) => (Rule with { By = whose }).Asked(facts).Outcome;

        new[] { Whose.Anybody, Whose.Side(Sector.Public), Whose.Party(Given.Region), Whose.Organisation(Given.RegionOffice), Whose.InOffice(vice), Whose.AlsoIn(Given.Panel), Whose.AppointedBy(Given.Panel) }
            .Select(Of).ShouldAllBe(outcome => outcome == Outcome.Kept);
        new[] { Whose.Side(Sector.CivilSociety), Whose.Party(Given.County), Whose.Organisation(Given.CountyOffice), Whose.InOffice(new("treasurer")), Whose.AlsoIn(Given.OtherPanel), Whose.AppointedBy(Given.Council) }
            .Select(whose => (Rule with { By = whose }).Asked(facts.WithSeats(Given.OtherPanel, []).WithAppointments(new("treasurer"), [])).Outcome).ShouldAllBe(outcome => outcome == Outcome.Broken);
    }

    [Fact]
    public void What_is_told_of_a_seat_alone_is_refused()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { By = Whose.InCapacity(Capacity.Manager) })).Message.ShouldContain("capacity");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { By = Whose.Constituency(new("coast")) }));
    }

    private static Finding Ask(Register<Appointment> appointments, string on = "2023-06-15") =>
        Rule.Asked(Given.Compact.WithAppointments(Given.Chair, appointments), Given.Day(on));

    private static void ShouldLack(Finding finding, FactKind kind)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(kind, (Id)Given.Chair)]);
    }
}
