namespace Overenskommelse.Regions;

/// <summary>What the pages do not state is undetermined, and the missing fact is named.</summary>
public sealed class PublishedRostersTests
{
    private static readonly Examination.Report Norrbottens = Given.PublishedNorrbotten.InNorrbotten(1.September(2026));
    private static readonly Examination.Report Hallands = Given.PublishedHalland.InHalland(1.September(2026));

    [Theory]
    [InlineData("leadership-group.in-place", "group")]
    [InlineData("leadership-group.political-report", "reports")]
    [InlineData("development-group.leaders-appointed-yearly", "office-holders")]
    [InlineData("development-group.four-meetings", "meetings")]
    [InlineData("development-group.pre-meetings", "meetings")]
    [InlineData("development-group.working-groups", "working-groups")]
    [InlineData("development-group.nominations", "decision-day")]
    [InlineData("annual-meeting.held", "meetings")]
    [InlineData("annual-meeting.every-party-attends", "meetings")]
    [InlineData("annual-meeting.matters", "meetings")]
    public void What_Norrbotten_has_not_published_is_undetermined(string clause, string missing)
    {
        foreach (var finding in Norrbottens[clause])
        {
            finding.Outcome.ShouldBe(Outcome.Undetermined);
            finding.Missing.Select(fact => fact.Kind).ShouldContain(new FactKind(missing));
        }
    }

    [Theory]
    [InlineData("leadership-group.every-party-seated")]
    [InlineData("leadership-group.capacities")]
    [InlineData("leadership-group.even-split")]
    [InlineData("development-group.shared-leadership")]
    public void Where_the_leadership_group_is_not_known_nothing_is_said_of_it(string clause)
        => Norrbottens.FindingOf(clause).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void NB_9_the_officials_capacity_is_not_stated()
    {
        var finding = Norrbottens.FindingOf("development-group.officials");

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject))
            .ShouldBe([(FactKind.Capacity, Given.RegionOffice), (FactKind.Capacity, Given.CountyOffice)], ignoreOrder: true);
    }

    [Fact]
    public void NB_9_whether_the_seven_have_signed_and_whether_the_university_is_co_opted_is_not_stated()
    {
        var finding = Norrbottens.FindingOf("development-group.members");

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => fact.Kind).ShouldBe([FactKind.Signatories, FactKind.SeatKind], ignoreOrder: true);
        finding.Missing.Single(fact => fact.Kind == FactKind.SeatKind).Subject.ShouldBe(Given.University);
    }

    [Fact]
    public void NB_13_seven_against_five_is_in_balance_and_depends_on_the_reading()
    {
        var finding = Norrbottens.FindingOf("development-group.balance").ShouldBeKept();

        Norrbottens.SensitivityOf(finding).IsRobust.ShouldBeFalse();
    }

    [Fact]
    public void NB_6_the_development_group_is_in_place() => Norrbottens.FindingOf("development-group.in-place").ShouldBeKept();

    [Fact]
    public void NB_22_the_day_of_the_councils_decision_is_asked_of_the_council()
    {
        var finding = Norrbottens.FindingOf("development-group.nominations");

        finding.Missing.Select(fact => (fact.Kind, fact.Subject, fact.KnownBy))
            .ShouldContain((FactKind.DecisionDay, Norrbotten.RegionalCouncil, Norrbotten.RegionalCouncil));
        finding.MustAct.ShouldContain(Norrbotten.RegionalCouncil);
    }

    [Fact]
    public void HA_11_the_network_group_and_its_process_leader_are_published()
    {
        Hallands.FindingOf("network-group.in-place").ShouldBeKept();
        Hallands.FindingOf("working-group.in-place").ShouldBeKept();
    }

    [Fact]
    public void HA_9_signatories_and_contact_persons_are_not_on_the_page()
    {
        var finding = Hallands.FindingOf("signatories.contact-person");

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.Signatories);
    }

    [Fact]
    public void HA_12_whether_a_conference_was_held_is_not_on_the_page()
        => Hallands["annual-conference.held"].ShouldAllBe(finding => finding.Outcome == Outcome.Undetermined);

    [Fact]
    public void HA_14_nine_against_six_and_one_co_opted_is_not_a_word_about_balance()
        => Hallands.Where(finding => finding.Evidence is Sides).ShouldBeEmpty();
}
