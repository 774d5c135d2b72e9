using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

public sealed class EditionsTests
{
    private static readonly RuleSet Rules = Given.RuleSet(new OpenNorm(Given.Clause(), Given.Norm));

    [Theory]
    [InlineData("1999-01-01", 0)]
    [InlineData("2024-06-29", 0)]
    [InlineData("2024-06-30", 0)]
    [InlineData("2024-07-01", 1)]
    [InlineData("2024-07-02", 1)]
    [InlineData("2026-12-31", 1)]
    [InlineData("2027-01-01", 2)]
    [InlineData("2999-12-31", 2)]
    public void One_edition_is_in_force_on_a_day(string day, int place)
    {
        Editions editions = new([Until("2024-06-30"), Between("2024-07-01", "2026-12-31"), From("2027-01-01")]);

        editions.Count.ShouldBe(3);
        editions.On(Given.Day(day)).ShouldBeSameAs(editions[place]);
        editions[place].IsInForceOn(Given.Day(day)).ShouldBeTrue();
        editions.Count(edition => edition.IsInForceOn(Given.Day(day))).ShouldBe(1);
    }

    [Theory]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void None_is_in_force_before_the_first_day_of_the_first_or_after_the_last_of_the_last(string day, bool isOne)
        => (new Editions([Between("2024-07-01", "2026-12-31")]).On(Given.Day(day)) is not null).ShouldBe(isOne);

    [Theory]
    [InlineData("2024-06-30", "2024-06-30", "overlap", "2024-07-01")]
    [InlineData("2024-06-30", "2024-07-02", "leave a gap", "2024-07-01")]
    [InlineData("2024-06-30", "2020-01-01", "overlap", "2024-07-01")]
    public void Editions_that_overlap_or_leave_a_gap_are_refused_with_both_days(string last, string first, string how, string expected)
    {
        var refused = Should.Throw<ArgumentException>(() => new Editions([Until(last), From(first)]));

        refused.ParamName.ShouldBe("inOrder");
        foreach (string part in new[] { last, first, how, expected })
        {
            refused.Message.ShouldContain(part);
        }
    }

    [Fact]
    public void Editions_out_of_order_are_refused_with_both_days()
    {
        var refused = Should.Throw<ArgumentException>(() => new Editions([Between("2025-01-01", "2025-12-31"), Between("2024-01-01", "2024-12-31")]));

        refused.Message.ShouldContain("out of order");
        refused.Message.ShouldContain("2024-01-01");
        refused.Message.ShouldContain("2025-12-31");
    }

    [Fact]
    public void An_edition_that_ends_before_it_begins_is_refused_and_one_of_a_single_day_is_not()
    {
        var refused = Should.Throw<ArgumentException>(() => new Editions([Between("2024-07-02", "2024-07-01")]));

        refused.Message.ShouldContain("2024-07-01");
        refused.Message.ShouldContain("2024-07-02");
        new Editions([Between("2024-07-01", "2024-07-01")]).Count.ShouldBe(1);
    }

    [Fact]
    public void Only_the_first_may_lack_a_first_day_and_only_the_last_a_last_day()
    {
        Should.Throw<ArgumentException>(() => new Editions([Until("2024-06-30"), new Edition(Rules)])).Message.ShouldContain("2024-07-01");
        Should.Throw<ArgumentException>(() => new Editions([new Edition(Rules), From("2024-07-01")])).Message.ShouldContain("2024-07-01");
        new Editions([new Edition(Rules)]).On(Given.Today).ShouldNotBeNull();
    }

    [Fact]
    public void No_editions_at_all_are_refused_and_so_is_a_day_outside_the_calendar()
    {
        Should.Throw<ArgumentException>(() => new Editions([])).ParamName.ShouldBe("inOrder");
        Should.Throw<ArgumentOutOfRangeException>(() => new Edition(Rules) { FirstDay = new LocalDate(1899, 12, 31) }).ParamName.ShouldBe("FirstDay");
        Should.Throw<ArgumentOutOfRangeException>(() => new Edition(Rules) { LastDay = new LocalDate(3000, 1, 1) }).ParamName.ShouldBe("LastDay");
        Should.Throw<ArgumentNullException>(() => new Edition(null!)).ParamName.ShouldBe("Rules");
    }

    [Fact]
    public void A_period_is_answered_by_the_edition_at_its_beginning_unless_the_text_says_otherwise()
    {
        new Editions([new Edition(Rules)]).Transition.ShouldBe(Transition.AtBeginning);
        new Editions([new Edition(Rules)], Transition.LongerPart).Transition.ShouldBe(Transition.LongerPart);
        Transition.All.Select(transition => transition.Name).Distinct().Count().ShouldBe(3);
    }

    private static Edition Until(string last) => new(Rules) { LastDay = Given.Day(last) };

    private static Edition From(string first) => new(Rules) { FirstDay = Given.Day(first) };

    private static Edition Between(string first, string last) => new(Rules) { FirstDay = Given.Day(first), LastDay = Given.Day(last) };
}
