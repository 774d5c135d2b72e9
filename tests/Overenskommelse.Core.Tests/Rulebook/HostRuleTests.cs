using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rulebook;

/// <summary>A host may derive its own rule; it states a norm, and takes part everywhere.</summary>
public sealed class HostRuleTests
{
    private static readonly Compact Compact = Compact.From(Given.Compact);

    [Fact]
    public void A_rule_of_ones_own_is_examined_like_any_other()
        => Given.RuleSet(new HostRule()).Examine(Compact, Given.Today).ShouldHaveSingleItem().Missing.ShouldBe([new(FactKind.Group, Given.Panel, Given.Panel)]);

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
        => Should.Throw<ArgumentException>(() => new Finding(new HostRule(), Given.Today, null, Outcome.Undetermined, TooLittleKnown.Instance, [])).ParamName.ShouldBe("missing");

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    public void An_absurd_day_is_refused(string day)
        => Should.Throw<ArgumentOutOfRangeException>(() => Given.RuleSet(new HostRule()).Examine(Compact, Given.Day(day))).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("on"),
            e => e.ActualValue.ShouldBe(Given.Day(day)));

    [Fact]
    public void An_absurd_day_is_refused_even_where_there_is_nothing_to_examine()
        => Should.Throw<ArgumentOutOfRangeException>(() => Given.RuleSet().Examine(Compact, 31.December(1899))).ParamName.ShouldBe("on");

    [Fact]
    public void A_rule_shows_its_kind_its_clause_and_its_knobs()
        => new Rules.SupportProvided(Given.Clause(), Given.Panel, Given.University).ToString().ShouldStartWith("SupportProvided { Clause = clause, Group = panel");

    [Fact]
    public void A_rule_has_a_clause()
        => Should.Throw<ArgumentNullException>(() => new HostRule(null!)).ParamName.ShouldBe("clause");

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
    public void A_copy_states_its_norm_anew_and_equal_rules_need_not_have_stated_it()
    {
        var one = new HostRule();
        var norm = one.Norm;

        one.Norm.ShouldBeSameAs(norm);
        (one with { }).Norm.ShouldNotBeSameAs(norm);
        (one with { }).ShouldBe(one);
        new HostRule().ShouldBe(one);
    }

    private sealed record HostRule(Clause Clause) : Rule(Clause)
    {
        public HostRule()
            : this(Given.Clause())
        {
        }

        protected override Per State() => new Each<Seat>(Seats.In(Given.Panel), Seats.Regular);
    }
}
