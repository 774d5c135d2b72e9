using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Three sides, none of which has as much as half: a partnership of the public, the non-profit and the private sector.</summary>
public sealed class ThreeSidesTests
{
    private static readonly OrganisationId Company = new("company");
    private static readonly BalancedSectors Rule = new(Given.Clause(), Given.Panel) { Between = Between.ThreeSectors, Balance = Balance.AtMost(49) };

    [Theory]
    [InlineData(49, 49, 2, Outcome.Kept)]
    [InlineData(50, 49, 1, Outcome.Broken)]
    [InlineData(1, 50, 49, Outcome.Broken)]
    [InlineData(2, 48, 50, Outcome.Broken)]
    [InlineData(0, 1, 1, Outcome.Broken)]
    public void None_has_more_than_49_per_cent(int civil, int region, int companies, Outcome outcome) => Ask(Rule, civil, region, companies).Outcome.ShouldBe(outcome);

    [Fact]
    public void Equal_sides_are_three_equal_sides()
    {
        Ask(Rule with { Balance = Balance.Equal }, 2, 2, 2).ShouldBeKept();
        Ask(Rule with { Balance = Balance.Equal }, 2, 2, 1).ShouldBeBroken();
    }

    [Fact]
    public void Between_two_sectors_the_private_one_is_on_neither_side()
        => Ask(new BalancedSectors(Given.Clause(), Given.Panel), 2, 2, 3).ShouldBeKept();

    [Fact]
    public void Less_than_half_cannot_be_kept_between_two()
        => Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { Between = Between.Sectors })).Message.ShouldContain("50 or more");

    [Theory]
    [InlineData(33)]
    [InlineData(1)]
    public void Nor_less_than_a_third_between_three(int percent) => Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { Balance = Balance.AtMost(percent) })).Message.ShouldContain("34 or more");

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_share_is_from_one_to_a_hundred_per_cent(int percent) => Should.Throw<ArgumentOutOfRangeException>(() => Balance.AtMost(percent));

    private static Finding Ask(BalancedSectors rule, int civil, int region, int companies) => rule.Asked(Given.Compact
        .With(new Organisation(Company) { Party = Fact.None, Sector = Sector.Private })
        .WithSeats(Given.Panel, [.. Enumerable.Repeat(new Seat(Given.UmbrellaOffice, SeatKind.Regular), civil), .. Given.Seats(region: region).Known, .. Enumerable.Repeat(new Seat(Company, SeatKind.Regular), companies)]));
}
