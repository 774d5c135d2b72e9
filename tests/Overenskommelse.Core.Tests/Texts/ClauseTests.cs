using System.ComponentModel;

namespace Overenskommelse.Texts;

public sealed class ClauseTests
{
    private static readonly Citation Citation = Given.Source.Cite(1);
    private static readonly Text Title = new("Rubrik", "Heading");

    [Fact]
    public void A_clause_is_a_norm_with_an_id_a_strength_a_citation_bearers_and_a_title()
    {
        var clause = new Clause("a.clause", Strength.Should, Citation, [Given.Bearer], Title);

        (clause.Id, clause.Strength, clause.Citation, clause.Title).ShouldBe((new ClauseId("a.clause"), Strength.Should, Citation, Title));
        clause.Bearers.ShouldBe([Given.Bearer]);
    }

    [Fact]
    public void Each_strength_has_its_word()
    {
        Clause.Must("c", Citation, [Given.Bearer], "Sv", "En").Strength.ShouldBe(Strength.Must);
        Clause.Should("c", Citation, [Given.Bearer], "Sv", "En").Strength.ShouldBe(Strength.Should);
        Clause.May("c", Citation, [Given.Bearer], "Sv", "En").Strength.ShouldBe(Strength.May);
        Clause.Must("c", Citation, [Given.Bearer], "Sv", "En").Interpretations.ShouldBeEmpty();
    }

    [Fact]
    public void A_commitment_is_a_duty_under_the_reading_that_says_so()
    {
        var clause = Clause.Commits("c", Citation, [Given.Bearer], "Sv", "En");

        clause.Strength.ShouldBe(Strength.Must);
        clause.Interpretations.ShouldBe([Interpretation.PresentTense]);
    }

    [Fact]
    public void The_bearers_judge_unless_somebody_else_is_named()
    {
        var clause = Clause.Must("c", Citation, [Given.Bearer], "Sv", "En");

        clause.Judges.ShouldBe([Given.Bearer]);
        (clause with { Judges = [Given.Judge] }).Judges.ShouldBe([Given.Judge]);
    }

    [Fact]
    public void Clauses_that_say_the_same_are_equal()
    {
        Given.Clause().ShouldBe(Given.Clause());
        Given.Clause().GetHashCode().ShouldBe(Given.Clause().GetHashCode());
        Given.Clause().ShouldNotBe(Given.Clause(strength: Strength.May));
    }

    [Fact]
    public void A_clause_that_binds_nobody_is_refused()
        => Should.Throw<ArgumentException>(() => new Clause("c", Strength.Must, Citation, [], Title)).ParamName.ShouldBe("bearers");

    [Fact]
    public void A_clause_lacks_nothing()
    {
        Should.Throw<ArgumentNullException>(() => new Clause(null!, Strength.Must, Citation, [Given.Bearer], Title)).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => new Clause("c", Strength.Must, null!, [Given.Bearer], Title)).ParamName.ShouldBe("citation");
        Should.Throw<ArgumentNullException>(() => new Clause("c", Strength.Must, Citation, [Given.Bearer], null!)).ParamName.ShouldBe("title");
        Should.Throw<ArgumentNullException>(() => Given.Clause() with { Title = null! }).ParamName.ShouldBe("Title");
        Should.Throw<InvalidEnumArgumentException>(() => new Clause("c", (Strength)9, Citation, [Given.Bearer], Title)).ParamName.ShouldBe("strength");
    }
}
