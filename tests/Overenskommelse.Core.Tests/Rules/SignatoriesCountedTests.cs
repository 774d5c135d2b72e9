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

    private static CompactFacts Only(Signatory signatory) => Given.Compact with { Signatories = [signatory] };
}
