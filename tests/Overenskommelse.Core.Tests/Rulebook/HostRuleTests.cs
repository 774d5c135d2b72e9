using Overenskommelse.Examination;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rulebook;

/// <summary>A host may derive its own rule; it takes part everywhere.</summary>
public sealed class HostRuleTests
{
    private static readonly Compact Compact = Compact.From(Given.Compact);
    private static readonly MissingFact Missing = new(new("own-fact"), Given.Panel, Given.Bearer);
    private static readonly Situation ClosedYear = new(Compact, Given.Today, Days.Year(2023));
    private static readonly Situation OpenYear = new(Compact, Given.Today, Days.Year(2024));
    private static readonly Situation PartOfAYear = new(Compact, Given.Today, Days.Year(2021));

    [Fact]
    public void A_rule_of_ones_own_is_examined_like_any_other()
        => Given.RuleSet(new HostRule()).Examine(Compact, Given.Today).ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Kept);

    [Fact]
    public void A_rule_has_no_use_for_readings_unless_it_says_so()
    {
        new HostRule().Readings.ShouldBeEmpty();
        new HostRule().Alternatives.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => new HostRule().Under(Balance.Equal)).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("reading"),
            e => e.Message.ShouldContain("equal-sides"));
    }

    [Fact]
    public void What_is_undetermined_names_what_is_missing()
    {
        new HostRule().Lacking(OpenYear, [Missing]).Missing.ShouldBe([Missing]);
        Should.Throw<ArgumentException>(() => new HostRule().Lacking(OpenYear, [])).ParamName.ShouldBe("missing");
    }

    [Theory]
    [InlineData(2, 2, Outcome.Kept, Outcome.Kept, Outcome.Kept)]
    [InlineData(1, 1, Outcome.Broken, Outcome.Pending, Outcome.NotApplicable)]
    [InlineData(1, 2, Outcome.Undetermined, Outcome.Undetermined, Outcome.Undetermined)]
    [InlineData(1, null, Outcome.Undetermined, Outcome.Undetermined, Outcome.Undetermined)]
    [InlineData(2, null, Outcome.Kept, Outcome.Kept, Outcome.Kept)]
    public void A_yearly_tally_of_two_is_settled(int observed, int? atMost, Outcome closed, Outcome open, Outcome part)
    {
        new HostRule().Settled(ClosedYear, observed, atMost, [Missing]).Outcome.ShouldBe(closed);
        new HostRule().Settled(OpenYear, observed, atMost, [Missing]).Outcome.ShouldBe(open);
        new HostRule().Settled(PartOfAYear, observed, atMost, [Missing]).Outcome.ShouldBe(part);
    }

    [Fact]
    public void A_year_is_open_on_its_last_day_and_not_on_the_next()
    {
        new Situation(Compact, 31.December(2023), Days.Year(2023)).IsOpen.ShouldBeTrue();
        new Situation(Compact, 1.January(2024), Days.Year(2023)).IsOpen.ShouldBeFalse();
        new Situation(Compact, 1.January(2024)).IsOpen.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    public void An_absurd_day_is_refused(string day)
        => Should.Throw<ArgumentOutOfRangeException>(() => new Situation(Compact, Given.Day(day))).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("on"),
            e => e.ActualValue.ShouldBe(Given.Day(day)));

    [Fact]
    public void A_situation_has_a_compact_and_a_rule_has_a_clause()
    {
        Should.Throw<ArgumentNullException>(() => new Situation(null!, Given.Today)).ParamName.ShouldBe("compact");
        Should.Throw<ArgumentNullException>(() => new HostRule(null!)).ParamName.ShouldBe("clause");
    }

    [Theory]
    [InlineData(3, 4, 1)]
    [InlineData(4, 4, 0)]
    [InlineData(5, 4, 0)]
    public void A_tally_never_lacks_less_than_nothing(int observed, int required, int lacking)
        => new Tally(new("own-unit"), observed, required).Lacking.ShouldBe(lacking);

    [Fact]
    public void A_reading_for_another_reason_is_the_same_reading()
    {
        var because = Balance.Equal.Because("Därför", "Because");

        because.Is(Balance.Equal).ShouldBeTrue();
        because.Why.ShouldBe(new Text("Därför", "Because"));
        because.Is(Balance.Within(1)).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => because.Is(null!)).ParamName.ShouldBe("other");
        Should.Throw<ArgumentException>(() => because.Because(" ", "Because")).ParamName.ShouldBe("swedish");
    }

    [Fact]
    public void A_tally_is_settled_in_a_situation()
    {
        Should.Throw<ArgumentNullException>(() => new HostRule().Settled(null!, 1, null, [Missing])).ParamName.ShouldBe("situation");
        Should.Throw<ArgumentNullException>(() => new HostRule().SettledWithoutTally(OpenYear)).ParamName.ShouldBe("tally");
    }

    private sealed record HostRule(Clause Norm) : Rule(Norm)
    {
        public HostRule()
            : this(Given.Clause())
        {
        }

        public override Finding Examine(Situation situation) => Kept(situation, Unknown.Instance);

        public Finding Lacking(Situation situation, ValueList<MissingFact> missing) => Undetermined(situation, missing);

        public Finding Settled(Situation situation, int observed, int? atMost, ValueList<MissingFact> missing) =>
            Settle(situation, new Tally(new("own-unit"), observed, Required: 2), atMost, missing);

        public Finding SettledWithoutTally(Situation situation) => Settle(situation, null!, atMost: null, []);
    }
}
