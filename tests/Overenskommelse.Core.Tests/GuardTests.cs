using System.ComponentModel;

namespace Overenskommelse;

public sealed class GuardTests
{
    [Fact]
    public void A_value_that_passes_is_returned()
    {
        Guard.Against.Null("x").ShouldBe("x");
        Guard.Against.NullOrWhiteSpace("x").ShouldBe("x");
        Guard.Against.Negative(0).ShouldBe(0);
        Guard.Against.NegativeOrZero(1).ShouldBe(1);
        Guard.Against.EnumOutOfRange(DayOfWeek.Friday).ShouldBe(DayOfWeek.Friday);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Both_ends_of_a_range_are_inside_it(int month)
        => Guard.Against.OutOfRange(month, nameof(month), 1, 12).ShouldBe(month);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Just_outside_a_range_is_refused(int month)
        => Should.Throw<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(month, nameof(month), 1, 12))
            .ShouldSatisfyAllConditions(
                e => e.ParamName.ShouldBe("month"),
                e => e.ActualValue.ShouldBe(month));

    [Fact]
    public void Nothing_is_refused_by_the_name_of_the_argument()
    {
        string? name = null;

        Should.Throw<ArgumentNullException>(() => Guard.Against.Null(name)).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => Guard.Against.NullOrWhiteSpace(name)).ParamName.ShouldBe("name");
    }

    [Fact]
    public void Blank_text_is_refused_by_the_name_of_the_argument()
    {
        var name = " ";

        Should.Throw<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(name)).ParamName.ShouldBe("name");
    }

    [Fact]
    public void A_number_below_its_bound_is_refused_with_its_value()
    {
        var (seats, meetings) = (-1, 0);

        Should.Throw<ArgumentOutOfRangeException>(() => Guard.Against.Negative(seats)).ActualValue.ShouldBe(-1);
        Should.Throw<ArgumentOutOfRangeException>(() => Guard.Against.NegativeOrZero(meetings)).ActualValue.ShouldBe(0);
    }

    [Fact]
    public void An_undefined_enum_value_is_refused_with_its_value_and_type()
    {
        var day = (DayOfWeek)7;

        Should.Throw<InvalidEnumArgumentException>(() => Guard.Against.EnumOutOfRange(day))
            .Message.ShouldBe("The value of argument 'day' (7) is invalid for Enum type 'DayOfWeek'. (Parameter 'day')");
    }
}
