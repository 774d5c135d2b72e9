using Overenskommelse.Regions;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rulebook;

public sealed class RuleSetTests
{
    private static readonly BalancedSectors Balanced = new(Given.Clause("group.balance"), Given.Panel);
    private static readonly OpenNorm Norm = new(Given.Clause("group.norm"), Given.Norm);
    private static readonly RuleSet Rules = Given.RuleSet(Balanced, Norm);

    [Fact]
    public void Rules_stand_in_the_order_given_and_are_found_by_clause()
    {
        Rules.ShouldBe([Balanced, Norm]);
        (Rules.Count, Rules[0], Rules["group.norm"]).ShouldBe((2, Balanced, Norm));
        Rules.Derivations.ShouldBeEmpty();
    }

    [Fact]
    public void Two_rules_with_one_clause_id_are_refused_with_the_id()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(Norm, new Permitted(Norm.Clause))).Message.ShouldContain("group.norm");
        Should.Throw<ArgumentException>(() => Rules.With(new Permitted(Norm.Clause))).Message.ShouldContain("group.norm");
    }

    [Fact]
    public void A_rule_that_cites_another_text_is_refused_until_the_text_is_among_the_sources()
    {
        SourceText other = new(new DocumentId("O"), Given.Norm, [new(1, "Sv", "En")]);
        Permitted rule = new(Clause.May("other", other.Cite(1), [Given.Bearer], "Sv", "En"));

        Should.Throw<ArgumentException>(() => Rules.With(rule)).Message.ShouldContain("O-1");
        Rules.Citing(other).With(rule)["other"].ShouldBe(rule);
    }

    [Fact]
    public void Two_sources_with_one_id_are_refused_and_so_is_a_sentence_that_the_source_does_not_have()
    {
        SourceText shorter = new(new DocumentId("O"), Given.Norm, [new(1, "Sv", "En")]);
        SourceText longer = new(new DocumentId("O"), Given.Norm, [new(1, "Sv", "En"), new(2, "Sv", "En")]);

        Should.Throw<ArgumentException>(() => Rules.Citing(shorter).Citing(longer)).ParamName.ShouldBe("sources");
        Should.Throw<ArgumentException>(() => Rules.Citing(shorter).With(new Permitted(Clause.May("other", longer.Cite(2), [Given.Bearer], "Sv", "En"))))
            .Message.ShouldContain("O-2");
        Should.Throw<ArgumentException>(() => Rules.Citing(shorter).With(new Permitted(Clause.May("other", longer.Cite(1, 2), [Given.Bearer], "Sv", "En"))))
            .Message.ShouldContain("O-1");
        Rules.Citing(shorter).With(new Permitted(Clause.May("other", longer.Cite(1), [Given.Bearer], "Sv", "En")))["other"].Clause.Citation.Sentences.ShouldBe([1]);
    }

    [Fact]
    public void A_clause_can_be_adjusted_and_keeps_its_id()
    {
        var adjusted = Rules.Adjust<Rule>("group.norm", rule => rule with { Clause = rule.Clause.ReadAs(Interpretation.PresentTense) with { Judges = [Given.County] } });

        adjusted["group.norm"].Clause.Judges.ShouldBe([Given.County]);
        adjusted["group.norm"].Clause.Interpretations[^1].ShouldBe(Interpretation.PresentTense);
        Should.Throw<ArgumentNullException>(() => Norm with { Clause = null! });
    }

    [Fact]
    public void An_alternative_that_a_rule_has_no_use_for_is_refused()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(Balanced with { Alternatives = [Yearly.CalendarYear] })).Message.ShouldContain("calendar-year");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Norm with { Alternatives = [Balance.Equal] })).Message.ShouldContain("equal-sides");
    }

    [Fact]
    public void To_adjust_changes_one_rule_in_its_place_and_is_remembered()
    {
        var adjusted = Rules.Adjust<BalancedSectors>("group.balance", rule => rule with { Balance = Balance.Within(1) });

        adjusted.ShouldBe([Balanced with { Balance = Balance.Within(1) }, Norm]);
        adjusted.Derivations.ShouldBe([new Derivation(DerivationKind.Adjusted, "group.balance", Rules.Id) { Before = Balanced, After = adjusted[0] }]);
        adjusted.Derivations[0].Difference!.Parts.ShouldHaveSingleItem().Name.ShouldBe("Balance");
        Rules[0].ShouldBe(Balanced);
    }

    [Fact]
    public void To_leave_out_a_rule_is_remembered()
    {
        var without = Rules.Without("group.balance");

        without.ShouldBe([Norm]);
        without.Derivations.ShouldBe([new Derivation(DerivationKind.Removed, "group.balance", Rules.Id) { Before = Balanced }]);
        without.Derivations[0].Difference.ShouldBeNull();
    }

    [Fact]
    public void To_add_a_rule_puts_it_last_and_is_remembered()
    {
        Permitted added = new(Given.Clause("group.more"));
        var with = Rules.With(added);

        with.ShouldBe([Balanced, Norm, added]);
        with.Derivations.ShouldBe([new Derivation(DerivationKind.Added, "group.more", Rules.Id) { After = added }]);
    }

    [Fact]
    public void Changes_are_remembered_in_their_order_with_the_set_they_were_made_to()
    {
        var derived = Rules.Without("group.norm").Named(new RuleSetId("local"), Given.Norm).With(Norm).Citing(
            new SourceText(new DocumentId("O"), Given.Norm, []));

        derived.Id.ShouldBe(new RuleSetId("local"));
        derived.Name.ShouldBe(Given.Norm);
        derived.Sources.Count.ShouldBe(2);
        derived.Derivations.ShouldBe(
        [
            new Derivation(DerivationKind.Removed, "group.norm", Rules.Id) { Before = Norm },
            new Derivation(DerivationKind.Added, "group.norm", new RuleSetId("local")) { After = Norm },
        ]);
    }

    [Fact]
    public void An_unknown_clause_is_refused_and_the_nearest_suggested()
    {
        var doors = new Action[]
        {
            () => _ = Norrbotten.Rules["leadership-group.even-spilt"],
            () => Norrbotten.Rules.Without("leadership-group.even-spilt"),
            () => Norrbotten.Rules.Adjust<BalancedSectors>("leadership-group.even-spilt", rule => rule),
        };

        foreach (var door in doors)
        {
            Should.Throw<ArgumentException>(door).ShouldSatisfyAllConditions(
                e => e.ParamName.ShouldBe("clause"),
                e => e.Message.ShouldContain("leadership-group.even-spilt"),
                e => e.Message.ShouldContain("leadership-group.even-split"));
        }
    }

    [Fact]
    public void Nothing_is_suggested_when_nothing_is_near()
    {
        var message = Should.Throw<ArgumentException>(() => Rules["xyz"]).Message;

        message.ShouldNotContain("group.balance");
        message.ShouldNotContain("group.norm");
        Should.Throw<ArgumentException>(() => Given.RuleSet()["xyz"]).ParamName.ShouldBe("clause");
    }

    [Fact]
    public void A_rule_of_another_kind_cannot_be_adjusted()
        => Should.Throw<ArgumentException>(() => Rules.Adjust<OpenNorm>("group.balance", rule => rule)).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("clause"),
            e => e.Message.ShouldContain(nameof(BalancedSectors)),
            e => e.Message.ShouldContain(nameof(OpenNorm)));

    [Fact]
    public void An_adjusted_rule_keeps_its_clause_id()
        => Should.Throw<ArgumentException>(() => Rules.Adjust<Rule>("group.balance", _ => Norm)).ParamName.ShouldBe("change");

    [Fact]
    public void The_sentences_that_no_clause_cites_are_named()
        => Rules.NotExamined.Select(citation => citation.ToString()).ShouldBe(["T-2", "T-3"]);

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Rules[null!]).ParamName.ShouldBe("clause");
        Should.Throw<ArgumentNullException>(() => Rules.With(null!)).ParamName.ShouldBe("rule");
        Should.Throw<ArgumentNullException>(() => Rules.Citing(null!)).ParamName.ShouldBe("source");
        Should.Throw<ArgumentNullException>(() => Rules.Without(null!)).ParamName.ShouldBe("clause");
        Should.Throw<ArgumentNullException>(() => Rules.Adjust<BalancedSectors>("group.balance", null!)).ParamName.ShouldBe("change");
        Should.Throw<ArgumentNullException>(() => Rules.Named(null!, Given.Norm)).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => Rules.Named(Rules.Id, null!)).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => new RuleSet(Rules.Id, Given.Norm, [Given.Source], null!, [])).ParamName.ShouldBe("vocabulary");
    }

    [Theory]
    [InlineData("clauseAB", "clauseXY", true)]
    [InlineData("clauseAB", "clauWXYZ", true)]
    [InlineData("clauseAB", "claVWXYZ", false)]
    [InlineData("clauseAB", "clause", true)]
    [InlineData("clause", "clauseAB", true)]
    [InlineData("ab", "xy", true)]
    [InlineData("ab", "abcd", true)]
    [InlineData("ab", "abcde", false)]
    public void An_unknown_clause_brings_to_mind_one_of_which_no_more_than_half_the_letters_or_two_differ(string asked, string known, bool isSuggested)
        => Should.Throw<ArgumentException>(() => Given.RuleSet(new Permitted(Given.Clause(known)))[asked])
            .Message.Contains($"\"{known}\"", StringComparison.Ordinal).ShouldBe(isSuggested);

    [Fact]
    public void The_nearest_of_several_clauses_comes_to_mind()
        => Should.Throw<ArgumentException>(() => Given.RuleSet(new Permitted(Given.Clause("group.balances")), Balanced, Norm)["group.balanc"])
            .Message.ShouldContain("\"group.balance\"");

    [Fact]
    public void A_rule_set_shows_its_id_and_how_many_rules_it_has() => Rules.ToString().ShouldBe("rules (2 rules)");
}
