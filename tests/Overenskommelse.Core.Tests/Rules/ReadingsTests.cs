using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class ReadingsTests
{
    private static readonly Reading[] All =
    [
        Balance.Equal, Balance.Within(1), Balance.Within(2), Balance.AtMost(60), Between.Sectors, Between.Parties, Breadth.Judged, Breadth.AtLeast(5),
        Counting.RegularSeats, Counting.WithCoOpted, Counting.WithSubstitutes, Counting.OnlySubstitutes, Counting.WithoutHoldersOf(Given.Chair), Frequency.OnceSinceInForce, Frequency.EveryCalendarYear,
        GroupIdentity.OneGroup, GroupIdentity.TwoGroups(Given.Panel), Opening.DayOfDecision, Opening.DayAfterDecision, PartyItself.HasJoined, PartyItself.HasToSign, Term.UntilAnniversary,
        Term.CalendarYear, Term.UntilMeetingBy(new AnnualDate(4, 30)), Unaligned.OnNeitherSide, Unaligned.OnPublicSide, Yearly.CalendarYear, Yearly.RollingTwelveMonths,
    ];

    [Fact]
    public void No_two_readings_have_one_name()
        => All.Select(reading => reading.Name).ShouldBeUnique();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_tolerance_is_one_or_more(int difference)
        => Should.Throw<ArgumentOutOfRangeException>(() => Balance.Within(difference)).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("difference"),
            e => e.ActualValue.ShouldBe(difference));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_largest_share_is_more_than_nothing_and_no_more_than_all(int percent)
        => Should.Throw<ArgumentOutOfRangeException>(() => Balance.AtMost(percent)).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("percent"),
            e => e.ActualValue.ShouldBe(percent));

    [Fact]
    public void Half_and_all_are_shares()
        => (Balance.AtMost(50).MaxPercent, Balance.AtMost(100).MaxPercent).ShouldBe((50, 100));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Breadth_takes_one_organisation_or_more(int organisations)
        => Should.Throw<ArgumentOutOfRangeException>(() => Breadth.AtLeast(organisations)).ParamName.ShouldBe("organisations");

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Counting.WithoutHoldersOf(null!)).ParamName.ShouldBe("office");
        Should.Throw<ArgumentNullException>(() => GroupIdentity.TwoGroups(null!)).ParamName.ShouldBe("other");
    }

    [Fact]
    public void A_tolerance_says_how_much_it_allows()
    {
        (Balance.Within(1).Name, Balance.Within(1).Says)
            .ShouldBe(("within-one", new Text("sidornas storlek skiljer sig med högst 1", "the sides differ in size by at most 1")));
        (Balance.Within(2).Name, Balance.Within(2).Says)
            .ShouldBe(("within-2", new Text("sidornas storlek skiljer sig med högst 2", "the sides differ in size by at most 2")));
    }
}
