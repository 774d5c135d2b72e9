namespace Overenskommelse.Compacts.Changes;

/// <summary>How many members an organisation has is told, and told anew.</summary>
public static class OrganisationCountedTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public static void What_was_told_before_is_replaced(int members)
    {
        CompactFacts told = Given.Compact.After(new OrganisationCounted(Given.RegionOffice, 12), new OrganisationCounted(Given.RegionOffice, members));

        told.Organisations.Known.Single(each => each.Id == Given.RegionOffice).Members.ShouldBe(members);
        told.Organisations.Known.Where(each => each.Id != Given.RegionOffice).ShouldBe(Given.Compact.Organisations.Known.Where(each => each.Id != Given.RegionOffice));
    }

    [Fact]
    public static void An_organisation_that_the_facts_lack_and_a_negative_number_do_not_fit()
    {
        Given.Compact.ShouldRefuse(new OrganisationCounted(new("nobody"), 5), "Organisation", "nobody");
        Compact.TryFrom(Given.Compact.With(new Organisation(new("minus")) { Members = -1 }), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().ToString().ShouldBe("Organisations[minus].Members is \"-1\": expected zero or more.");
        Should.Throw<InvalidCompactException>(() => Compact.From(Given.Compact).Apply(new OrganisationCounted(Given.RegionOffice, -1))).Problems.ShouldHaveSingleItem().Value.ShouldBe("-1");
    }

    [Fact]
    public static void It_is_told_of_an_organisation() => Should.Throw<ArgumentNullException>(() => new OrganisationCounted(null!, 5)).ParamName.ShouldBe("Organisation");
}
