namespace Overenskommelse;

public sealed class ApprovedTests
{
    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb")]
    [InlineData("", "")]
    public void Line_endings_are_not_a_difference(string approved, string actual)
        => Approved.FirstDifference(approved, actual).ShouldBeNull();

    [Theory]
    [InlineData("a\nb\nc", "a\nx\nc", "line 2 was approved as <b> and is now <x>")]
    [InlineData("a", "a\nb", "line 2 was approved as <> and is now <b>")]
    [InlineData("a\nb", "a", "line 2 was approved as <b> and is now <>")]
    public void The_first_line_that_differs_is_told(string approved, string actual, string told)
        => Approved.FirstDifference(approved, actual).ShouldBe(told);

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    [InlineData("0", null, false)]
    [InlineData(null, null, false)]
    [InlineData(null, "true", false)]
    public void A_file_is_rewritten_only_when_that_is_asked_for(string? approve, string? ci, bool rewritten)
        => Approved.Rewrites(approve, ci).ShouldBe(rewritten);

    [Fact]
    public void In_CI_no_file_is_rewritten()
        => Should.Throw<InvalidOperationException>(() => Approved.Rewrites("1", "true")).Message.ShouldContain("OVERENSKOMMELSE_APPROVE");
}
