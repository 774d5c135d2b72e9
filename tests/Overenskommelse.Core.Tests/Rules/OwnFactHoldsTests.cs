using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Rules;

/// <summary>A fact of a text's own: a policy that has been adopted, how many members there are, when everybody was trained.</summary>
public sealed class OwnFactHoldsTests
{
    private static readonly OwnFactId Policy = new("policy");
    private static readonly OwnFactHolds OfThePolicy = new(Given.Clause(), Policy, OwnAnswer.Yes);
    private static readonly OwnFactHolds OfParties = OfThePolicy with { Of = [Given.Region, Given.County] };
    private static readonly OwnFactHolds OfSignatories = OfThePolicy with { OfSignatories = true };

    [Theory]
    [InlineData(true, Outcome.Kept)]
    [InlineData(false, Outcome.Broken)]
    public void It_is_so_or_not_of_the_whole_compact(bool isSo, Outcome outcome)
    {
        Ask(OfThePolicy, new OwnFact(Policy, Fact.None) { IsSo = isSo }).Outcome.ShouldBe(outcome);
        (OfThePolicy with { Answer = OwnAnswer.No }).Asked(Told(new OwnFact(Policy, Fact.None) { IsSo = !isSo })).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void What_is_told_of_somebody_is_not_told_of_the_whole_compact() => Ask(OfThePolicy, new OwnFact(Policy, Given.Region) { IsSo = true }).ShouldBeBroken().MustAct.ShouldBe([Given.Bearer]);

    [Fact]
    public void Of_each_that_the_text_names_whoever_lacks_it_has_to_act()
        => Ask(OfParties, new OwnFact(Policy, Given.Region) { IsSo = true }).ShouldBeBroken((BreachReason.OwnFactOtherwise, Given.County)).MustAct.ShouldBe([Given.County]);

    [Fact]
    public void Whoever_is_not_told_of_is_asked()
    {
        Ask(OfParties, new OwnFact(Policy, Given.Region) { IsSo = true }, new OwnFact(Policy, Given.County)).ShouldBeUndetermined((FactKind.OwnFact, Given.County, Given.County))
            .Missing.ShouldHaveSingleItem().Own.ShouldBe(Policy);
        OfParties.Asked(Given.Compact with { OwnFacts = Register.AtLeast(new OwnFact(Policy, Given.Region) { IsSo = true }) })
            .ShouldBeUndetermined((FactKind.OwnFact, Given.County, Given.County));
        OfThePolicy.Asked(Given.Compact with { OwnFacts = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OwnFact, Policy, Given.Bearer));
    }

    [Fact]
    public void Each_signatory_has_its_own()
    {
        OwnFact[] all = [.. Enumerable.Range(1, Given.Associations).Select(number => new OwnFact(Policy, Given.Association(number)) { IsSo = true })];

        Ask(OfSignatories, all).ShouldBeKept();
        Ask(OfSignatories, [.. all[1..], all[0] with { IsSo = false }]).ShouldBeBroken((BreachReason.OwnFactOtherwise, Given.Association(1))).MustAct.ShouldBe([Given.Association(1)]);
        Ask(OfSignatories, [.. all[1..], all[0] with { IsSo = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.OwnFact, Given.Association(1), Given.Association(1)));
    }

    /// <summary>It is told once of each, so that no other can turn it.</summary>
    [Fact]
    public void What_is_told_of_somebody_counts_also_where_the_list_may_lack_others()
    {
        CompactFacts Told(Fact<Id> about, bool isSo) => Given.Compact with { OwnFacts = Register.AtLeast(new OwnFact(Policy, about) { IsSo = isSo }) };
        CompactFacts one = Told(Given.Association(1), false) with { Signatories = [new(Given.Association(1), Given.Signing)] };

        OfThePolicy.Asked(Told(Fact.None, false)).ShouldBeBroken();
        (OfThePolicy with { Of = [Given.Region] }).Asked(Told(Given.Region, false)).ShouldBeBroken((BreachReason.OwnFactOtherwise, Given.Region));
        OfSignatories.Asked(one).ShouldBeBroken((BreachReason.OwnFactOtherwise, Given.Association(1)));
        OfSignatories.Asked(one with { Signatories = [new(Given.Association(1), Given.Signing), new(Given.Association(2), Given.Signing)], OwnFacts = Register.AtLeast(new OwnFact(Policy, Given.Association(1)) { IsSo = true }) })
            .ShouldBeUndetermined((FactKind.OwnFact, Given.Association(2), Given.Association(2)));
        OfSignatories.Asked(one with { OwnFacts = Register.AtLeast(new OwnFact(Policy, Fact.NotKnown) { IsSo = false }) }).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Theory]
    [InlineData(9, Outcome.Broken)]
    [InlineData(10, Outcome.Kept)]
    [InlineData(11, Outcome.Kept)]
    public void A_number_is_at_least_so_large(int number, Outcome outcome)
        => (OfThePolicy with { Answer = OwnAnswer.AtLeast(10) }).Asked(Told(new OwnFact(Policy, Fact.None) { Number = number })).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(10, Outcome.Kept)]
    [InlineData(11, Outcome.Broken)]
    public void Or_at_most(int number, Outcome outcome)
        => (OfThePolicy with { Answer = OwnAnswer.AtMost(10) }).Asked(Told(new OwnFact(Policy, Fact.None) { Number = number })).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", Outcome.Broken)]
    public void A_day_has_come(string day, Outcome outcome)
        => (OfThePolicy with { Answer = OwnAnswer.DayHasCome }).Asked(Told(new OwnFact(Policy, Fact.None) { Day = Given.Day(day) })).Outcome.ShouldBe(outcome);

    [Fact]
    public void It_is_told_once_of_each()
    {
        Compact.TryFrom(Told(new(Policy, Given.Region), new(Policy, Given.Region) { IsSo = true }), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("OwnFacts[1].Fact");
        Compact.TryFrom(Told(new(Policy, Given.Region), new(new("another"), Given.Region), new(Policy, Fact.None), new(Policy, Fact.NotKnown), new(Policy, Fact.NotKnown)), out _, out _).ShouldBeTrue();
        Compact.TryFrom(Told(new OwnFact(Policy, Given.Person("somebody"))), out _, out problems).ShouldBeFalse();
    }

    [Fact]
    public void What_is_recorded_anew_replaces_what_was_told_of_the_same()
    {
        Compact compact = Compact.From(Told(new OwnFact(Policy, Given.Region) { IsSo = false })).Apply(
            new OwnFactRecorded(new(Policy, Given.Region) { IsSo = true }),
            new OwnFactRecorded(new(Policy, Given.County) { IsSo = true }));

        compact.Facts.OwnFacts.ShouldBe([new(Policy, Given.Region) { IsSo = true }, new(Policy, Given.County) { IsSo = true }]);
    }

    [Fact]
    public void It_is_asked_of_signatories_or_of_those_named() => Should.Throw<ArgumentException>(() => Given.RuleSet(OfSignatories with { Of = [Given.Region] })).Message.ShouldContain("one of the two");

    [Theory]
    [InlineData("sv", "Uppgiften om en antagen policy för Regionen är inte som texten anger: svaret ska vara ja.")]
    [InlineData("en", "What is told of an adopted policy of the Region is not as the text says: the answer is to be yes.")]
    public void It_is_said_of_whom(string language, string says)
    {
        RuleSet rules = Given.RuleSet(OfParties).Calling(new Label(Policy, "en antagen policy", "an adopted policy"), new Label(Given.Region, "Regionen", "the Region"));
        Compact compact = Compact.From(Told(new OwnFact(Policy, Given.County) { IsSo = true }));

        new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(compact, Given.Today)[0]).ShouldStartWith(says);
    }

    private static CompactFacts Told(params OwnFact[] facts) => Given.Compact with { OwnFacts = [.. facts] };

    private static Finding Ask(OwnFactHolds rule, params OwnFact[] facts) => rule.Asked(Told(facts));
}
