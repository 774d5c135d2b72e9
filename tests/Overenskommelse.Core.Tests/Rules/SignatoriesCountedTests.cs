namespace Overenskommelse.Rules;

/// <summary>So many organisations have joined.</summary>
public sealed class SignatoriesCountedTests
{
    private static readonly SignatoriesCounted Rule = new(Given.Clause());

    [Theory]
    [InlineData(Given.Associations - 1, Outcome.Kept)]
    [InlineData(Given.Associations, Outcome.Kept)]
    [InlineData(Given.Associations + 1, Outcome.Broken)]
    public void At_least_so_many(int least, Outcome outcome) => (Rule with { AtLeast = least }).Asked(Given.Compact).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(Given.Associations - 1, Outcome.Broken)]
    [InlineData(Given.Associations, Outcome.Kept)]
    public void At_most_so_many(int most, Outcome outcome) => (Rule with { AtMost = most }).Asked(Given.Compact).Outcome.ShouldBe(outcome);

    [Fact]
    public void One_that_has_left_or_not_signed_does_not_count()
    {
        (Rule with { AtLeast = 1 }).Asked(Only(new Signatory(Given.Association(1), Given.Signing) { LastDay = Given.Today })).ShouldBeKept();
        (Rule with { AtLeast = 1 }).Asked(Only(new Signatory(Given.Association(1), Given.Signing) { LastDay = Given.Today.PlusDays(-1) })).ShouldBeBroken();
        (Rule with { AtLeast = 1 }).Asked(Only(new Signatory(Given.Association(1), Fact.None))).ShouldBeBroken();
    }

    [Fact]
    public void Whether_others_have_signed_is_asked_where_it_matters()
    {
        CompactFacts some = Given.Compact with { Signatories = Register.AtLeast(new Signatory(Given.Association(1), Given.Signing)) };

        (Rule with { AtLeast = 2 }).Asked(some).ShouldBeUndetermined((FactKind.Signatories, Given.Bearer, Given.Bearer));
        (Rule with { AtLeast = 1 }).Asked(some).ShouldBeKept();
        (Rule with { AtMost = 1 }).Asked(some).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void It_asks_for_a_number_and_for_one_or_more()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule));
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { AtLeast = 0 }).ParamName.ShouldBe("AtLeast");
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { AtMost = 0 }).ParamName.ShouldBe("AtMost");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { AtLeast = 2, AtMost = 1 }));
    }

    [Fact]
    public void Of_several_tiers_those_of_one_are_counted()
    {
        CompactFacts facts = Given.Compact with
        {
            Signatories =
            [
                In(1, Supporter),
                In(2, Supporter),
                In(3, new TierId("partner")),
                In(4, Fact.None),
                In(5, Supporter) with { LastDay = Given.Today.PlusDays(-1) },
                In(6, Supporter) with { SignedOn = Fact.None },
            ],
        };

        (Rule with { AtLeast = 2, Tier = Supporter }).Asked(facts).ShouldBeKept();
        (Rule with { AtLeast = 3, Tier = Supporter }).Asked(facts).ShouldBeBroken();
        (Rule with { AtMost = 1, Tier = Supporter }).Asked(facts).ShouldBeBroken();
        (Rule with { AtLeast = 4 }).Asked(facts).ShouldBeKept();
    }

    [Fact]
    public void The_tier_of_one_that_has_joined_is_asked_of_itself_where_it_matters()
    {
        CompactFacts facts = Given.Compact with { Signatories = [In(1, Supporter), In(2, Fact.NotKnown), In(3, Fact.NotKnown) with { SignedOn = Fact.None }] };

        (Rule with { AtLeast = 2, Tier = Supporter }).Asked(facts).ShouldBeUndetermined((FactKind.SignatoryTier, Given.Association(2), Given.Association(2)));
        (Rule with { AtLeast = 1, Tier = Supporter }).Asked(facts).ShouldBeKept();
        (Rule with { AtLeast = 3, Tier = Supporter }).Asked(facts).ShouldBeBroken();
        (Rule with { AtLeast = 2 }).Asked(facts).ShouldBeKept();
    }

    private static TierId Supporter { get; } = new("supporter");

    private static Signatory In(int association, Fact<TierId> tier) => new(Given.Association(association), Given.Signing) { Tier = tier };

    private static CompactFacts Only(Signatory signatory) => Given.Compact with { Signatories = [signatory] };
}
