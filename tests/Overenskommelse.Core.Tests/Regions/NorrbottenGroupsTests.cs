namespace Overenskommelse.Regions;

/// <summary>NB-1 to NB-13: who sits in the two groups.</summary>
public sealed class NorrbottenGroupsTests
{
    private static readonly CompactFacts Compact = Given.Norrbotten;

    [Fact]
    public void NB_1_a_leadership_group_is_in_place()
    {
        Compact.InNorrbotten("leadership-group.in-place").ShouldBeKept();
        Leading(civil: 0).InNorrbotten("leadership-group.in-place").ShouldBeBroken();
    }

    [Theory]
    [InlineData("leadership-group.leads-and-evaluates")]
    [InlineData("leadership-group.drives-the-work")]
    [InlineData("leadership-group.suitable-forum")]
    [InlineData("development-group.broad-involvement")]
    [InlineData("development-group.signatories-involved")]
    [InlineData("development-group.broad-participation")]
    [InlineData("development-group.civil-coordination")]
    [InlineData("development-group.whole-sector")]
    [InlineData("development-group.public-coordination")]
    [InlineData("other-occasions")]
    public void NB_1_2_5_6_8_9_10_11_12_and_25_leave_something_to_judgement(string clause) => Compact.InNorrbotten(clause).ShouldNeedJudgement();

    [Fact]
    public void NB_3_every_party_sits_in_the_leadership_group()
    {
        Compact.InNorrbotten("leadership-group.every-party-seated").ShouldBeKept();
        Leading(civil: 4, region: 4).InNorrbotten("leadership-group.every-party-seated").ShouldBeBroken((BreachReason.NoSeat, Given.County));
    }

    [Theory]
    [InlineData("samforma", "board-member", Outcome.Kept)]
    [InlineData("samforma", "official", Outcome.Broken)]
    [InlineData("region-office", "manager", Outcome.Kept)]
    [InlineData("region-office", "official", Outcome.Broken)]
    [InlineData("county-office", "manager", Outcome.Kept)]
    [InlineData("county-office", "politician", Outcome.Broken)]
    public void NB_3_board_members_and_officials_in_leading_positions_sit_there(string organisation, string capacity, Outcome outcome)
        => Compact.WithSeats(Norrbotten.LeadershipGroup, [new Seat(new OrganisationId(organisation), SeatKind.Regular) { Capacity = new Capacity(capacity), CapacityOf = Given.UmbrellaOffice }])
            .InNorrbotten("leadership-group.capacities").Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(4, 2, 2, Outcome.Kept)]
    [InlineData(4, 2, 1, Outcome.Broken)]
    [InlineData(4, 4, 0, Outcome.Kept)]
    public void NB_4_the_leadership_group_is_evenly_split(int civil, int region, int county, Outcome outcome)
        => Leading(civil, region, county).InNorrbotten("leadership-group.even-split").Outcome.ShouldBe(outcome);

    [Fact]
    public void NB_5_the_leadership_group_reports_to_a_political_forum()
    {
        Compact.InNorrbotten("leadership-group.political-report").ShouldBeKept();
        (Compact with { Reports = [] }).InNorrbotten("leadership-group.political-report").ShouldNeedJudgement();
        (Compact with { Reports = Fact.NotKnown }).InNorrbotten("leadership-group.political-report").Missing
            .Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Reports, (Id)Norrbotten.PoliticalForum)]);
    }

    [Fact]
    public void NB_6_a_development_group_is_in_place()
    {
        Compact.InNorrbotten("development-group.in-place").ShouldBeKept();
        Compact.WithSeats(Norrbotten.DevelopmentGroup, []).InNorrbotten("development-group.in-place").ShouldBeBroken();
    }

    [Fact]
    public void NB_26_informs_and_no_finding_speaks_of_it()
        => Compact.InNorrbotten().Select(finding => finding.Clause.Citation).ShouldAllBe(citation => !citation.Sentences.Contains(26));

    [Fact]
    public void NB_9_who_sits_in_the_development_group_has_joined_or_comes_from_a_public_party()
    {
        Compact.InNorrbotten("development-group.members").ShouldBeKept();
        Developing(civil: 7, county: 3, region: 2, university: 1).InNorrbotten("development-group.members")
            .ShouldBeBroken((BreachReason.OutsideTheParties, Given.University));
    }

    [Theory]
    [InlineData("official", Outcome.Kept)]
    [InlineData("manager", Outcome.Kept)]
    [InlineData("politician", Outcome.Broken)]
    public void NB_9_the_public_parties_send_officials(string capacity, Outcome outcome)
        => Compact.WithSeats(Norrbotten.DevelopmentGroup, [new Seat(Given.CountyOffice, SeatKind.Regular) { Capacity = new Capacity(capacity) }])
            .InNorrbotten("development-group.officials").Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(6, 2, 2, Outcome.Kept)]
    [InlineData(7, 3, 2, Outcome.Kept)]
    [InlineData(7, 2, 2, Outcome.Broken)]
    [InlineData(9, 3, 2, Outcome.Broken)]
    [InlineData(4, 3, 3, Outcome.Kept)]
    [InlineData(3, 3, 2, Outcome.Broken)]
    public void NB_13_neither_sector_holds_more_than_sixty_per_cent(int civil, int county, int region, Outcome outcome)
        => Developing(civil, county, region).InNorrbotten("development-group.balance").Outcome.ShouldBe(outcome);

    private static CompactFacts Leading(int civil, int region = 0, int county = 0) => Compact.With(Given.LeadershipGroup(civil, region, county));

    private static CompactFacts Developing(int civil, int county, int region, int university = 0) =>
        Compact.With(Given.DevelopmentGroup(civil, county, region, university));
}
