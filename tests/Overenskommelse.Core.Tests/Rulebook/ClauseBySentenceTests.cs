using Overenskommelse.Examination;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

/// <summary>Whoever has a report in hand has the citation, and not the id.</summary>
public sealed class ClauseBySentenceTests
{
    private static readonly Report Report = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today);

    [Theory]
    [InlineData("NB-4", "leadership-group.even-split")]
    [InlineData("nb-4", "leadership-group.even-split")]
    [InlineData("NB-21", "development-group.nominations")]
    [InlineData("NB-22", "development-group.nominations")]
    public void A_clause_is_found_by_the_sentence_that_it_alone_cites(string sentence, string clause)
    {
        Norrbotten.Rules[sentence].ShouldBe(Norrbotten.Rules[clause]);
        Report.FindingOf(sentence).ShouldBeSameAs(Report.FindingOf(clause));
        Report[sentence].ShouldBe(Report[clause]);
    }

    [Fact]
    public void A_rule_is_changed_or_left_out_by_its_sentence_and_what_is_remembered_is_its_id()
    {
        Norrbotten.Rules.Without("NB-4").Derivations.Select(step => (step.Kind, step.Clause.Value)).ShouldBe([(DerivationKind.Removed, "leadership-group.even-split")]);
        Norrbotten.Rules.Adjust<BalancedSectors>("NB-4", rule => rule).Derivations.Select(step => (step.Kind, step.Clause.Value)).ShouldBe([(DerivationKind.Adjusted, "leadership-group.even-split")]);
    }

    [Fact]
    public void Where_several_clauses_cite_a_sentence_all_of_them_are_named()
    {
        Norrbotten.Rules.ThatCite("NB-1").Select(rule => rule.Clause.Id.Value).ShouldBe(["leadership-group.in-place", "leadership-group.leads-and-evaluates"]);
        foreach (var door in new Action[] { () => _ = Norrbotten.Rules["NB-1"], () => _ = Report["NB-1"], () => Report.FindingOf("NB-1"), () => Norrbotten.Rules.Without("NB-1") })
        {
            Should.Throw<ArgumentException>(door).ShouldSatisfyAllConditions(
                e => e.ParamName.ShouldBe("clause"),
                e => e.Message.ShouldContain("\"leadership-group.in-place\", \"leadership-group.leads-and-evaluates\""));
        }
    }

    [Theory]
    [InlineData("NB-21")]
    [InlineData("NB-22")]
    [InlineData("NB-21, NB-22")]
    public void The_rules_that_cite_a_sentence_or_a_whole_citation_are_found(string citation)
        => Norrbotten.Rules.ThatCite(citation).ShouldBe([Norrbotten.Rules["development-group.nominations"]]);

    [Theory]
    [InlineData("NB-0")]
    [InlineData("NB-27")]
    public void Of_a_sentence_that_no_clause_cites_it_is_told_how_many_there_are(string sentence)
    {
        Norrbotten.Rules.ThatCite(sentence).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Norrbotten.Rules[sentence]).Message.ShouldContain("No clause cites that sentence of NB, which has 26");
    }

    [Fact]
    public void A_clause_that_has_the_name_of_a_sentence_is_found_by_its_name()
        => Given.RuleSet(new Permitted(Given.Clause("first")), new Permitted(Given.Clause("T-1")))["T-1"].Clause.Id.Value.ShouldBe("T-1");

    [Fact]
    public void What_is_looked_for_is_found_by_its_sentence_too_and_nothing_where_there_is_none()
    {
        Norrbotten.Rules.Find("NB-4").ShouldBe(Norrbotten.Rules["NB-4"]);
        Norrbotten.Rules.Find("NB-27").ShouldBeNull();
    }

    [Fact]
    public void Where_one_more_clause_cites_a_sentence_every_door_tells_which_may_be_meant()
    {
        RuleSet rules = Norrbotten.Rules.With(new Permitted(new("own", Strength.May, Norrbotten.Rules["NB-4"].Clause.Citation, [Norrbotten.LeadershipGroup], new("Eget", "Own"))));

        rules.Find("NB-4").ShouldBeNull();
        rules.ThatCite("NB-4").Count.ShouldBe(2);
        foreach (var door in new Action[] { () => _ = rules["NB-4"], () => rules.Without("NB-4"), () => rules.Adjust<BalancedSectors>("NB-4", rule => rule) })
        {
            Should.Throw<ArgumentException>(door).Message.ShouldContain("NB-4 is cited by \"leadership-group.even-split\", \"own\": give one of the ids.");
        }
    }

    [Fact]
    public void A_judgement_is_recorded_of_a_clause_by_its_id()
        => Given.Norrbotten.Consider(Given.Today, new Compacts.Changes.JudgementRecorded(new("NB-7", Verdict.Kept, Norrbotten.LeadershipGroup, Given.Today)))
            .Misfits.ShouldHaveSingleItem().Perhaps.ShouldContain("development-group.develops-the-questions");

    [Theory]
    [InlineData("even-split", "Did you mean \"leadership-group.even-split\"?")]
    [InlineData("LEADERSHIP-GROUP.EVEN-SPLIT", "Did you mean \"leadership-group.even-split\"?")]
    [InlineData("in-place", "Did you mean \"leadership-group.in-place\" or \"development-group.in-place\"?")]
    [InlineData("leadership-group", "\"leadership-group.in-place\", \"leadership-group.leads-and-evaluates\" or \"leadership-group.drives-the-work\", or one of 6 more?")]
    [InlineData("leadership-group.in-plaec", "Did you mean \"leadership-group.in-place\"?")]
    public void A_wrong_id_brings_to_mind_the_clauses_that_it_may_mean(string asked, string suggested)
        => Should.Throw<ArgumentException>(() => Norrbotten.Rules[asked]).Message.ShouldContain(suggested);

    [Fact]
    public void What_is_asked_for_may_not_be_null()
        => Should.Throw<ArgumentNullException>(() => Norrbotten.Rules.ThatCite(null!)).ParamName.ShouldBe("citation");
}
