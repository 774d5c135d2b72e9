using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>What is asked for when it is not known who leads, for how long, or who sits in the group that leaders are drawn from.</summary>
public sealed class UncertainLeadershipTests
{
    private static readonly SharedLeadership Rule = new(Given.Clause() with { KnownBy = Given.Panel }, Given.Chair, DrawnFrom: Given.Panel) { Succession = Succession.WhenRecorded, First = FirstAppointment.AtOnce };
    private static readonly LocalDate Yesterday = Given.Today.PlusDays(-1);

    private static readonly Appointment Civil = Appointed(Given.Association(1), "civil");
    private static readonly Appointment Public = Appointed(Given.RegionOffice, "public");
    private static readonly Appointment Third = Appointed(Given.CountyOffice, "third");
    private static readonly Appointment Outsider = Appointed(Given.University, "outsider");

    private static readonly Seat CivilSeat = Seat(Given.Association(1), "civil");
    private static readonly Seat PublicSeat = Seat(Given.RegionOffice, "public");
    private static readonly Seat[] Seats =
        [CivilSeat, Seat(Given.Association(2), "civil-too"), PublicSeat, Seat(Given.CountyOffice, "third"), Seat(Given.University, "outsider")];

    [Fact]
    public void Two_from_civil_society_lack_only_the_public_side()
        => Ask(Civil, Appointed(Given.Association(2), "civil-too")).ShouldBeBroken((BreachReason.NobodyFromPublicSector, Given.Chair));

    [Fact]
    public void A_leader_who_comes_from_no_organisation_comes_from_neither_side()
        => Ask(Civil, Public with { Organisation = Fact.None }).Evidence.ShouldBeOfType<Breaches>().Found
            .ShouldContain(breach => breach.Reason == BreachReason.FromNeitherSide && breach.Subject == Given.Chair);

    [Fact]
    public void A_person_appointed_three_times_over_is_one_leader()
        => Ask(Civil with { AppointedOn = 1.March(2022) }, Civil with { AppointedOn = 1.March(2023) }, Civil, Public).ShouldBeKept()
            .Evidence.ShouldBe(new Breaches(2, []));

    [Fact]
    public void A_person_appointed_by_two_on_one_day_is_one_leader()
    {
        Ask(Civil, Civil with { AppointedBy = Given.County }, Public).ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));
        Ask(Civil with { AppointedBy = Given.County }, Civil, Public).ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));
        Ask(Civil, Civil with { Key = new("again") }, Public).ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));
    }

    [Fact]
    public void Nothing_is_asked_of_a_leader_who_has_left()
        => Ask(Civil, Public, Third with { Organisation = Fact.NotKnown, Holder = Fact.NotKnown, LastDay = Yesterday }).ShouldBeKept();

    [Fact]
    public void A_third_leader_who_may_have_left_is_not_yet_one_too_many()
        => Ask(Civil, Public, Third with { AppointedOn = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel))
            .Evidence.ShouldBe(new Breaches(2, []));

    [Fact]
    public void Somebody_from_neither_side_who_may_have_left_does_not_break_it_yet()
        => Ask(Civil, Public, Outsider with { AppointedOn = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Panel));

    [Fact]
    public void One_who_may_have_left_and_is_alone_lacks_the_other_side_at_all_events()
        => Ask(Public with { AppointedOn = Fact.NotKnown }).ShouldBeBroken((BreachReason.NobodyFromCivilSociety, Given.Chair));

    [Fact]
    public void A_leader_who_sits_twice_in_the_group_is_from_the_group()
        => Among([CivilSeat, CivilSeat with { Organisation = Given.Association(2) }, PublicSeat], Civil, Public).ShouldBeKept();

    [Fact]
    public void Whether_a_leaders_seat_is_a_regular_one_is_asked_for()
        => Among([CivilSeat, PublicSeat with { Kind = Fact.NotKnown }], Civil, Public)
            .ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel));

    [Fact]
    public void Who_held_a_seat_that_has_ended_does_not_matter()
        => Among(
            [
                CivilSeat,
                PublicSeat with { Holder = Fact.NotKnown },
                new Seat(Given.CountyOffice, SeatKind.Regular) { LastDay = Yesterday },
                new Seat(Given.University, SeatKind.CoOpted),
            ],
            Civil,
            Public).ShouldBeUndetermined((FactKind.SeatHolder, Given.RegionOffice, Given.Panel));

    [Fact]
    public void Of_a_leader_who_is_not_named_it_is_asked_who_and_also_what_is_not_known_of_the_seats()
    {
        var unnamed = Public with { Holder = Fact.NotKnown };

        Among(Register.AtLeast(CivilSeat, PublicSeat), Civil, unnamed)
            .ShouldBeUndetermined((FactKind.OfficeHolder, Given.RegionOffice, Given.Panel), (FactKind.Seats, Given.Panel, Given.Panel));
        Among([CivilSeat, PublicSeat with { Kind = Fact.NotKnown }], Civil, unnamed)
            .ShouldBeUndetermined((FactKind.OfficeHolder, Given.RegionOffice, Given.Panel), (FactKind.SeatKind, Given.RegionOffice, Given.Panel));
    }

    [Fact]
    public void Where_only_one_of_two_leaders_sits_a_name_makes_them_one_and_breaks_it_all_the_same()
        => Among([CivilSeat, PublicSeat with { Kind = Fact.NotKnown, LastDay = Yesterday }], Civil, Public with { Holder = Fact.NotKnown })
            .ShouldBeBroken(
                (BreachReason.NobodyFromCivilSociety, Given.Chair),
                (BreachReason.NobodyFromPublicSector, Given.Chair),
                (BreachReason.NotInGroup, Given.Association(1)),
                (BreachReason.NotInGroup, Given.RegionOffice));

    private static Finding Ask(params Appointment[] appointments) => Among([.. Seats], appointments);

    private static Finding Among(Register<Seat> seats, params Appointment[] appointments) =>
        Rule.Asked(Given.Compact.WithSeats(Given.Panel, seats).WithAppointments(Given.Chair, [.. appointments]));

    private static Appointment Appointed(OrganisationId organisation, string holder) =>
        new(organisation, Given.Today.PlusMonths(-3)) { Holder = Given.Person(holder), AppointedBy = Given.Panel };

    private static Seat Seat(OrganisationId organisation, string holder) => new(organisation, SeatKind.Regular) { Holder = Given.Person(holder) };
}
