namespace Overenskommelse.Rules;

/// <summary>A nomination says for which constituency it is.</summary>
public sealed class NominationsForConstituencyTests
{
    private static readonly ConstituencyId Coast = new("coast");
    private static readonly ConstituencyId Inland = new("inland");
    private static readonly NominationsForConstituency Rule = new(Given.Clause(), Given.Panel);
    private static readonly Nomination Nomination = new(Given.Association(1), 1.May(2024)) { Constituency = Coast };

    [Fact]
    public void One_that_says_keeps_it_and_one_that_does_not_breaks_it()
    {
        Ask(Rule, Nomination).ShouldBeKept();
        Ask(Rule, Nomination, Nomination with { By = Given.Association(2), Constituency = Fact.None }).ShouldBeBroken((BreachReason.NoConstituency, Given.Association(2)));
        Ask(Rule, Nomination with { Constituency = Fact.NotKnown }).ShouldBeUndetermined((FactKind.NominationConstituency, Given.Association(1), Given.Association(1)));
    }

    [Fact]
    public void Only_some_constituencies_will_do_where_the_text_names_them()
    {
        Ask(Rule with { Constituencies = [Coast] }, Nomination).ShouldBeKept();
        Ask(Rule with { Constituencies = [Inland] }, Nomination).ShouldBeBroken((BreachReason.NoConstituency, Given.Association(1)));
    }

    [Fact]
    public void One_that_was_withdrawn_or_is_yet_to_come_is_not_looked_at()
    {
        Nomination none = Nomination with { Constituency = Fact.None };

        Ask(Rule, none with { WithdrawnOn = Given.Today }).ShouldBeNotApplicable(NothingReason.NoNominations);
        Ask(Rule, none with { Day = Given.Today.PlusDays(1) }).ShouldBeNotApplicable(NothingReason.NoNominations);
    }

    [Fact]
    public void What_came_in_before_the_compact_took_effect_does_not_count()
    {
        Nomination none = Nomination with { Constituency = Fact.None };

        Ask(Rule, none with { Day = Given.Signing }).ShouldBeBroken((BreachReason.NoConstituency, Given.Association(1)));
        Ask(Rule, none with { Day = Given.Signing.PlusDays(-1) }).ShouldBeNotApplicable(NothingReason.NoNominations);
    }

    [Fact]
    public void A_constituency_that_nobody_named_is_refused()
    {
        Compact.TryFrom(Facts(Nomination with { Constituency = new ConstituencyId("costa") }), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("Groups[panel].Nominations[0].Constituency");
    }

    private static CompactFacts Facts(params Nomination[] nominations) => Given.Compact.WithNominations(Given.Panel, [.. nominations]) with { Constituencies = [new(Coast), new(Inland)] };

    private static Finding Ask(NominationsForConstituency rule, params Nomination[] nominations) => rule.Asked(Facts(nominations));
}
