namespace Overenskommelse.Rules;

/// <summary>Whoever is elected has so many of the votes.</summary>
public sealed class ElectedByMajorityTests
{
    private static readonly ElectedByMajority Half = new(Given.Clause(), Given.Round, Quantity.Part(1, 2));
    private static readonly ElectedByMajority MoreThanHalf = Half with { IsMoreThan = true };
    private static readonly PersonId Elected = Given.Person("elected");
    private static readonly PersonId Other = Given.Person("other");

    [Theory]
    [InlineData(4, 5, Outcome.Broken)]
    [InlineData(5, 5, Outcome.Kept)]
    [InlineData(6, 5, Outcome.Kept)]
    public void At_least_half_is_enough(int votes, int others, Outcome outcome) => Ask(Half, new(Elected, votes) { IsElected = true }, new(Other, others) { IsElected = false }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(5, 5, Outcome.Broken)]
    [InlineData(6, 5, Outcome.Kept)]
    public void More_than_half_is_more(int votes, int others, Outcome outcome) => Ask(MoreThanHalf, new(Elected, votes) { IsElected = true }, new(Other, others) { IsElected = false }).Outcome.ShouldBe(outcome);

    /// <summary>Two thirds of nine are six, and of ten six and two thirds.</summary>
    [Theory]
    [InlineData(6, 3, Outcome.Kept)]
    [InlineData(6, 4, Outcome.Broken)]
    [InlineData(7, 3, Outcome.Kept)]
    public void A_part_is_never_rounded(int votes, int others, Outcome outcome) => Ask(Half with { AtLeast = Quantity.Part(2, 3) }, new(Elected, votes) { IsElected = true }, new(Other, others) { IsElected = false }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(0, Outcome.Kept)]
    [InlineData(1, Outcome.Broken)]
    public void All_votes_are_unanimity(int others, Outcome outcome)
    {
        Ask(Half with { AtLeast = Quantity.Percent(100) }, new(Elected, 5) { IsElected = true }, new(Other, others) { IsElected = false }).Outcome.ShouldBe(outcome);
        Should.Throw<ArgumentException>(() => Given.RuleSet(MoreThanHalf with { AtLeast = Quantity.Percent(100) })).Message.ShouldContain("AtLeast is all of them");
    }

    [Theory]
    [InlineData(2, Outcome.Broken)]
    [InlineData(3, Outcome.Kept)]
    public void A_number_asks_nothing_of_the_others(int votes, Outcome outcome) =>
        Ask(Half with { AtLeast = 3 }, new(Elected, votes) { IsElected = true }, new(Other, Fact.NotKnown) { IsElected = false }).Outcome.ShouldBe(outcome);

    [Fact]
    public void No_votes_are_never_enough() => Ask(Half, new VoteCount(Elected, 0) { IsElected = true }).ShouldBeBroken((BreachReason.NoMajority, Elected));

    [Fact]
    public void Each_that_was_elected_has_it_and_nobody_else_is_looked_at()
    {
        Ask(Half, new(Elected, 6) { IsElected = true }, new(Other, 4) { IsElected = true }).ShouldBeBroken((BreachReason.NoMajority, Other));
        Ask(Half, new(Given.Round, 6) { IsElected = true }, new(Given.Council, 4) { IsElected = false }).ShouldBeKept();
        Ask(Half, new(Elected, 6) { IsElected = false }, new(Other, 4) { IsElected = Fact.None }).ShouldBeNotApplicable(NothingReason.NoBallots);
        Ask(Half).ShouldBeNotApplicable(NothingReason.NoBallots);
    }

    [Fact]
    public void What_is_not_known_is_asked_for_where_it_matters()
    {
        (FactKind, Id, Id) votes = (FactKind.BallotVotes, Given.Round, Given.Bearer);

        Ask(Half, new VoteCount(Elected, Fact.NotKnown) { IsElected = true }).ShouldBeUndetermined(votes);
        Ask(Half, new(Elected, 6) { IsElected = true }, new(Other, Fact.NotKnown) { IsElected = false }).ShouldBeUndetermined(votes);
        Ask(Half, new(Elected, 6), new(Other, 4) { IsElected = false }).Outcome.ShouldBe(Outcome.Undetermined);
        Asked(Half, Register.AtLeast(new VoteCount(Elected, 6) { IsElected = true })).ShouldBeUndetermined(votes);
        Asked(Half, Register.AtLeast(new(Elected, 4) { IsElected = true }, new VoteCount(Other, 5))).ShouldBeBroken();
        Asked(Half, Fact.NotKnown).ShouldBeUndetermined(votes);
    }

    [Fact]
    public void A_majority_that_is_no_part_of_the_votes_is_refused_where_it_is_stated()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Half with { AtLeast = Quantity.Percent(101) });
        Should.Throw<ArgumentOutOfRangeException>(() => Half with { AtLeast = Quantity.Part(4, 3) });
        Should.Throw<ArgumentOutOfRangeException>(() => Half with { AtLeast = Quantity.Percent(0) });
    }

    private static Finding Ask(ElectedByMajority rule, params VoteCount[] votes) => Asked(rule, [.. votes]);

    private static Finding Asked(ElectedByMajority rule, Register<VoteCount> votes) =>
        rule.Asked(Given.Compact with { Ballots = [new Ballot(Given.Round, 20.May(2024)) { Votes = votes }] });
}
