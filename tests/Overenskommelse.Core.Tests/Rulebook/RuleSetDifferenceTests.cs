using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rulebook;

public sealed class RuleSetDifferenceTests
{
    private static readonly ClauseId Meetings = new("meetings");

    private static readonly RuleSet Rules = Given.RuleSet(
        new MeetingsHeld(Given.Clause("meetings"), MeetingKind.Group, Times: 4) { Group = Given.Panel },
        new BalancedSectors(Given.Clause("balance"), Given.Panel),
        new OpenNorm(Given.Clause("norm"), Given.Norm));

    [Fact]
    public void A_rule_set_does_not_differ_from_itself_whatever_it_is_called()
    {
        Rules.DifferenceTo(Rules).IsEmpty.ShouldBeTrue();
        Rules.DifferenceTo(Rules.Named(new RuleSetId("other"), Given.Norm)).IsEmpty.ShouldBeTrue();
        Rules.DifferenceTo(Given.RuleSet([.. Rules.Select(rule => rule with { Clause = rule.Clause with { } })])).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_only_one_of_them_has_is_added_or_removed()
    {
        RuleSet fewer = Rules.Without("norm");

        Rules.DifferenceTo(fewer).Removed.ShouldBe([Rules["norm"]]);
        fewer.DifferenceTo(Rules).Added.ShouldBe([Rules["norm"]]);
        Rules.DifferenceTo(fewer).IsEmpty.ShouldBeFalse();
        Rules.DifferenceTo(fewer).IsReordered.ShouldBeFalse();
    }

    [Fact]
    public void A_knob_that_is_turned_is_told_with_both_values()
        => PartsOf<MeetingsHeld>(rule => rule with { Times = 6, Group = null }).ShouldBe(
        [
            new(RulePart.Knob, "Times") { Before = 4, After = 6 },
            new(RulePart.Knob, "Group") { Before = Given.Panel, After = null },
        ]);

    [Fact]
    public void Whose_it_is_is_a_knob_too()
        => PartsOf<MeetingsHeld>(rule => rule with { OfGroup = Given.OtherPanel }).ShouldBe([new(RulePart.Knob, "OfGroup") { After = Given.OtherPanel }]);

    [Fact]
    public void A_reading_is_told_by_its_name_and_another_reason_as_such()
    {
        PartDifference other = PartsOf<MeetingsHeld>(rule => rule with { Yearly = Yearly.RollingTwelveMonths }).ShouldHaveSingleItem();
        PartDifference reason = PartsOf<MeetingsHeld>(rule => rule with { Yearly = Yearly.CalendarYear.Because("Därför.", "Because.") }).ShouldHaveSingleItem();

        (other.Part, other.Name, other.IsOnlyTheReason).ShouldBe((RulePart.Reading, "Yearly", false));
        (reason.Part, reason.Name, reason.IsOnlyTheReason).ShouldBe((RulePart.Reading, "Yearly", true));
    }

    [Fact]
    public void Everything_of_the_clause_is_compared()
    {
        PartsOf<MeetingsHeld>(rule => rule with
        {
            Alternatives = [Yearly.RollingTwelveMonths],
            Clause = new Clause(Meetings, Strength.Should, Given.Source.Cite(2), [Given.Region], Given.Norm)
            {
                FirstDay = 1.January(2024),
                LastDay = 31.December(2024),
                Judges = [Given.County],
                KnownBy = Given.County,
                Interpretations = [Interpretation.PresentTense],
            },
        }).Select(part => part.Part).ShouldBe(
        [
            RulePart.Strength, RulePart.Title, RulePart.Citation, RulePart.Bearers, RulePart.Judges, RulePart.KnownBy, RulePart.FirstDay, RulePart.LastDay, RulePart.Interpretations, RulePart.Alternatives,
        ]);
    }

    [Fact]
    public void A_rule_of_another_kind_is_told_as_such_and_its_knobs_are_not_compared()
    {
        RuleSet other = Given.RuleSet(new OpenNorm(Given.Clause("meetings"), Given.Norm), Rules[1], Rules[2]);

        RuleDifference changed = Rules.DifferenceTo(other).Changed.ShouldHaveSingleItem();

        changed.Parts.ShouldBe([new(RulePart.Kind, "Kind") { Before = "MeetingsHeld", After = "OpenNorm" }]);
        (changed.Before, changed.After, changed.Clause).ShouldBe((Rules[0], other[0], Meetings));
    }

    [Fact]
    public void Another_order_of_what_both_have_is_told()
    {
        RuleSet other = Rules.InOrder("norm", "meetings", "balance");

        other.Select(rule => rule.Clause.Id.Value).ShouldBe(["norm", "meetings", "balance"]);
        Rules.DifferenceTo(other).IsReordered.ShouldBeTrue();
        Rules.DifferenceTo(other).Changed.ShouldBeEmpty();
        Rules.Without("meetings").DifferenceTo(Rules).IsReordered.ShouldBeFalse();
    }

    [Fact]
    public void A_new_order_is_remembered_and_needs_every_clause_once()
    {
        Rules.InOrder("norm", "balance", "meetings").Derivations.Select(step => (step.Kind, step.Clause.Value)).ShouldBe([(DerivationKind.Moved, "norm"), (DerivationKind.Moved, "meetings")]);
        Rules.InOrder("meetings", "balance", "norm").Derivations.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Rules.InOrder("norm", "meetings")).Message.ShouldContain("\"balance\"");
        Should.Throw<ArgumentException>(() => Rules.InOrder("norm", "meetings", "norm", "balance")).Message.ShouldContain("\"norm\" twice");
        Should.Throw<ArgumentException>(() => Rules.InOrder("norm", "meetings", "ballance")).Message.ShouldContain("\"balance\"");
    }

    [Fact]
    public void What_has_a_name_is_called_otherwise_and_what_has_none_is_refused()
    {
        RuleSet renamed = Norrbotten.Rules.Renaming(new Label(Norrbotten.LeadershipGroup, "styrgruppen", "the steering group"));

        renamed.Vocabulary.Find(Norrbotten.LeadershipGroup)!.In(Language.Swedish).ShouldBe("styrgruppen");
        renamed.Vocabulary.Labels.Count.ShouldBe(Norrbotten.Rules.Vocabulary.Labels.Count);
        Should.Throw<ArgumentException>(() => Norrbotten.Rules.Renaming(new Label(new GroupId("leadership-grup"), "a", "b"))).Message.ShouldContain(Norrbotten.LeadershipGroup.Value);
        Should.Throw<ArgumentException>(() => Norrbotten.Rules.Renaming(new Label(Norrbotten.LeadershipGroup, "a", "b"), new Label(Norrbotten.LeadershipGroup, "c", "d")));
    }

    [Fact]
    public void It_is_told_in_words_with_both_citations()
    {
        RuleSet after = Norrbotten.Rules
            .Adjust<MeetingsHeld>("development-group.four-meetings", rule => rule with { Times = 6, Clause = new Clause(rule.Clause.Id, Strength.Must, Norrbotten.Rules.Sources[0].Cite(4), rule.Clause.Bearers, rule.Clause.Title) })
            .Without("leadership-group.even-split");

        RuleSetDifference difference = Norrbotten.Rules.DifferenceTo(after);

        difference.InWords(Language.Swedish).ShouldBe(
            "Borttaget: ”Jämnt fördelade platser i ledningsgruppen” (NB-4).\nÄndrat: ”Fyra möten årligen som utgångspunkt” (NB-18, nu NB-4): styrkan är ”ska” i stället för ”bör”; hänvisningen är NB-4 i stället för NB-18; Times är 6 i stället för 4.");
        Norrbotten.Rules.DifferenceTo(Norrbotten.Rules).InWords(Language.English).ShouldBe("The rules are the same.");
    }

    private static ValueList<PartDifference> PartsOf<TRule>(Func<TRule, TRule> change)
        where TRule : Rule => Rules.DifferenceTo(Rules.Adjust(Meetings, change)).Changed.ShouldHaveSingleItem().Parts;
}
