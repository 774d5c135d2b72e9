using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class SharedLeadershipTests
{
    private static readonly SharedLeadership Rule = new(Given.Clause(), Given.Chair, DrawnFrom: Given.Panel) { Succession = Succession.WhenRecorded, First = FirstAppointment.AtOnce };
    private static readonly Appointment Civil = Appointed(Given.Association(1), "civil");
    private static readonly Appointment Public = Appointed(Given.RegionOffice, "public");
    private static readonly Appointment Outsider = Appointed(Given.University, "outsider");

    /// <summary>A group in which everybody above sits.</summary>
    private static readonly CompactFacts Compact = Given.Compact.WithSeats(
        Given.Panel,
        [Seat(Given.Association(1), "civil"), Seat(Given.RegionOffice, "public"), Seat(Given.CountyOffice, "public-too"), Seat(Given.University, "outsider")]);

    [Fact]
    public void One_from_each_side_both_from_the_group_keep_it() => Ask([Civil, Public]).ShouldBeKept();

    [Fact]
    public void Two_from_the_public_side_break_it()
        => Ask([Public, Appointed(Given.CountyOffice, "public-too")]).ShouldBeBroken((BreachReason.NobodyFromCivilSociety, Given.Chair))
            .MustAct.ShouldBe([Given.Bearer]);

    [Fact]
    public void One_alone_breaks_it()
    {
        Ask([Civil]).ShouldBeBroken((BreachReason.NobodyFromPublicSector, Given.Chair));
        Ask([Public]).ShouldBeBroken((BreachReason.NobodyFromCivilSociety, Given.Chair));
    }

    [Fact]
    public void Nobody_breaks_it() => Ask([]).ShouldBeBroken((BreachReason.NobodyInOffice, Given.Chair));

    [Fact]
    public void Three_are_too_many()
        => Ask([Civil, Public, Appointed(Given.CountyOffice, "public-too")]).ShouldBeBroken((BreachReason.TooManyInOffice, Given.Chair));

    [Fact]
    public void Somebody_from_neither_side_breaks_it()
        => Ask([Civil, Outsider]).ShouldBeBroken()
            .Evidence.ShouldBeOfType<Breaches>().Found.ShouldContain(breach => breach.Reason == BreachReason.FromNeitherSide && breach.Subject == Given.University);

    [Fact]
    public void Somebody_from_outside_the_group_breaks_it()
        => Ask([Civil, Appointed(Given.CountyOffice, "stranger")]).ShouldBeBroken((BreachReason.NotInGroup, Given.CountyOffice));

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Another_than_a_regular_seat_in_the_group_does_not_do(SeatKind kind)
        => Rule.Asked(Compact.WithSeats(Given.Panel, [Seat(Given.Association(1), "civil"), Seat(Given.RegionOffice, "public") with { Kind = kind }])
                .WithAppointments(Given.Chair, [Civil, Public]))
            .ShouldBeBroken((BreachReason.NotInGroup, Given.RegionOffice));

    [Fact]
    public void A_seat_that_has_ended_does_not_do()
        => Rule.Asked(Compact.WithSeats(
                Given.Panel,
                [Seat(Given.Association(1), "civil"), Seat(Given.RegionOffice, "public") with { LastDay = Given.Today.PlusDays(-1) }])
                .WithAppointments(Given.Chair, [Civil, Public]))
            .ShouldBeBroken((BreachReason.NotInGroup, Given.RegionOffice));

    [Fact]
    public void A_person_appointed_twice_over_is_one_leader()
        => Ask([Civil with { AppointedOn = 1.March(2023) }, Civil with { AppointedOn = 1.March(2024) }, Public]).ShouldBeKept();

    [Fact]
    public void How_long_ago_they_were_appointed_is_for_another_clause_to_say()
        => Ask([Civil with { AppointedOn = Given.Signing }, Public with { AppointedOn = Given.Signing }]).ShouldBeKept();

    [Theory]
    [InlineData("2024-02-29", Outcome.Broken)]
    [InlineData("2024-03-01", Outcome.Kept)]
    [InlineData("2024-08-31", Outcome.Kept)]
    [InlineData("2024-09-01", Outcome.Broken)]
    public void A_leader_is_in_office_from_the_day_of_appointment_to_the_last(string on, Outcome outcome)
        => Rule.Asked(
            Compact.WithAppointments(Given.Chair, [Civil with { AppointedOn = Given.Signing }, Public with { AppointedOn = 1.March(2024), LastDay = 31.August(2024) }]),
            Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Who_holds_the_office_is_asked_for()
    {
        ShouldLack(Ask(Fact.NotKnown), FactKind.OfficeHolders, Given.Chair);
        ShouldLack(Rule.Asked(Compact), FactKind.OfficeHolders, Given.Chair);
    }

    [Fact]
    public void Which_organisation_a_leader_comes_from_is_asked_for()
        => ShouldLack(Ask([Civil, Public with { Organisation = Fact.NotKnown }]), FactKind.OfficeHolderOrganisation, Given.Chair);

    [Fact]
    public void Which_person_a_leader_is_is_asked_for()
        => ShouldLack(Ask([Civil, Public with { Holder = Fact.NotKnown }]), FactKind.OfficeHolder, Given.RegionOffice);

    [Fact]
    public void Which_side_a_leader_comes_from_is_asked_for()
    {
        OrganisationId stranger = new("stranger");
        var facts = Compact.With(new Organisation(stranger) { Party = Fact.None })
            .WithSeats(Given.Panel, [Seat(Given.Association(1), "civil"), Seat(stranger, "unaligned")]);

        ShouldLack(Rule.Asked(facts.WithAppointments(Given.Chair, [Civil, Appointed(stranger, "unaligned")])), FactKind.SectorOf, stranger);
    }

    [Fact]
    public void When_a_leader_was_appointed_is_asked_for()
        => ShouldLack(Ask([Civil, Public with { AppointedOn = Fact.NotKnown }]), FactKind.OfficeDays, Given.Chair);

    [Fact]
    public void Who_sits_in_the_group_is_asked_for()
    {
        var leaders = Compact.WithAppointments(Given.Chair, [Civil, Public]);

        ShouldLack(Rule.Asked(leaders.WithSeats(Given.Panel, Fact.NotKnown)), FactKind.Seats, Given.Panel);
        ShouldLack(
            Rule.Asked(leaders.WithSeats(Given.Panel, [Seat(Given.Association(1), "civil"), new Seat(Given.RegionOffice, SeatKind.Regular)])),
            FactKind.SeatHolder,
            Given.RegionOffice);
    }

    [Fact]
    public void Two_from_one_side_break_it_whatever_is_missing()
        => Rule.Asked(Compact.WithSeats(Given.Panel, Fact.NotKnown)
                .WithAppointments(Given.Chair, [Public, Appointed(Given.CountyOffice, "public-too")]))
            .ShouldBeBroken((BreachReason.NobodyFromCivilSociety, Given.Chair));

    private static Finding Ask(Register<Appointment> appointments) => Rule.Asked(Compact.WithAppointments(Given.Chair, appointments));

    private static Appointment Appointed(OrganisationId organisation, string holder) =>
        new(organisation, Given.Today.PlusMonths(-3)) { Holder = Given.Person(holder), AppointedBy = Given.Panel };

    private static Seat Seat(OrganisationId organisation, string holder) => new(organisation, SeatKind.Regular) { Holder = Given.Person(holder) };

    private static void ShouldLack(Finding finding, FactKind kind, Id subject)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(kind, subject)]);
    }
}
