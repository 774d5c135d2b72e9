namespace Overenskommelse.Rules;

/// <summary>The chair and the vice chair come from different sides.</summary>
public sealed class LeadersApartTests
{
    private static readonly OfficeId Vice = new("vice-chair");
    private static readonly LeadersApart Rule = new(Given.Clause(), [Given.Chair, Vice]);

    [Fact]
    public void What_a_rule_names_it_names_once()
    {
        Should.Throw<ArgumentException>(() => new LeadersApart(Given.Clause(), [Given.Chair, Given.Chair])).ParamName.ShouldBe("Offices");
        Should.Throw<ArgumentException>(() => new ReportedTo(Given.Clause(), [Given.Region, Given.Region], [Given.Council])).ParamName.ShouldBe("From");
        Should.Throw<ArgumentException>(() => new EveryPartySeated(Given.Clause(), Given.Panel, [Given.Region, Given.Region])).ParamName.ShouldBe("Parties");
    }

    [Fact]
    public void One_from_each_side_keeps_it() => Ask([From(Given.UmbrellaOffice)], [From(Given.RegionOffice)]).ShouldBeKept();

    [Fact]
    public void Both_from_one_side_break_it() => Ask([From(Given.CountyOffice)], [From(Given.RegionOffice)]).ShouldBeBroken((BreachReason.SameSide, Vice));

    [Fact]
    public void Nobody_in_one_of_the_offices_breaks_it() => Ask([From(Given.UmbrellaOffice)], []).ShouldBeBroken((BreachReason.NobodyInOffice, Vice));

    [Fact]
    public void Who_has_stepped_down_is_not_looked_at()
        => Ask([From(Given.UmbrellaOffice) with { LastDay = 1.March(2023) }, From(Given.RegionOffice)], [From(Given.UmbrellaOffice)]).ShouldBeKept();

    [Fact]
    public void Between_parties_two_public_parties_are_two_sides()
    {
        LeadersApart between = Rule with { Sides = [Whose.Party(Given.Umbrella), Whose.Party(Given.Region), Whose.Party(Given.County)] };

        Ask(between, [From(Given.CountyOffice)], [From(Given.RegionOffice)]).ShouldBeKept();
        Ask(between, [From(Given.CountyOffice)], [From(Given.CountyOffice)]).ShouldBeBroken((BreachReason.SameSide, Vice));
    }

    [Fact]
    public void Where_somebody_comes_from_is_asked_where_it_matters()
    {
        Ask([From(Given.UmbrellaOffice)], [new Appointment(Fact.NotKnown, 1.March(2022))]).Outcome.ShouldBe(Outcome.Undetermined);
        Ask([new Appointment(Fact.NotKnown, 1.March(2022))], [new Appointment(Fact.NotKnown, 1.March(2022))]).Outcome.ShouldBe(Outcome.Undetermined);
        Ask([From(Given.University)], [new Appointment(Fact.NotKnown, 1.March(2022))]).ShouldBeKept();
    }

    [Fact]
    public void Of_three_offices_no_two_are_held_from_one_side()
    {
        OfficeId third = new("treasurer");
        LeadersApart three = Rule with { Offices = [Given.Chair, Vice, third], Sides = [Whose.Party(Given.Umbrella), Whose.Party(Given.Region), Whose.Party(Given.County)] };
        Finding With(OrganisationId last) => three.Asked(Facts([From(Given.UmbrellaOffice)], [From(Given.RegionOffice)]).WithAppointments(third, [From(last)]));

        With(Given.CountyOffice).ShouldBeKept();
        With(Given.UmbrellaOffice).ShouldBeBroken((BreachReason.SameSide, third));
        With(Given.RegionOffice).ShouldBeBroken((BreachReason.SameSide, third));
    }

    [Fact]
    public void It_takes_two_offices_and_two_sides()
    {
        Should.Throw<ArgumentException>(() => Rule with { Offices = [Given.Chair] }).ParamName.ShouldBe("Offices");
        Should.Throw<ArgumentException>(() => Rule with { Sides = [Whose.Side(Sector.Public)] }).ParamName.ShouldBe("Sides");
    }

    private static Appointment From(OrganisationId organisation) => new(organisation, 1.March(2022));

    private static CompactFacts Facts(Register<Appointment> chair, Register<Appointment> vice) => Given.Compact.WithAppointments(Given.Chair, chair).WithAppointments(Vice, vice);

    private static Finding Ask(Register<Appointment> chair, Register<Appointment> vice) => Ask(Rule, chair, vice);

    private static Finding Ask(LeadersApart rule, Register<Appointment> chair, Register<Appointment> vice) => rule.Asked(Facts(chair, vice));
}
