namespace Overenskommelse.Knowledge;

/// <summary>Registers are compared with ==: Shouldly would compare them item by item, and not see whether they are complete.</summary>
public sealed class RegisterTests
{
    [Fact]
    public void A_collection_expression_is_complete()
    {
        Register<int> register = [1, 2];

        register.IsComplete.ShouldBeTrue();
        register.ShouldBe([1, 2]);
        register.Count.ShouldBe(2);
        register[1].ShouldBe(2);
    }

    [Fact]
    public void An_empty_collection_expression_says_that_there_are_none()
    {
        Register<int> register = [];

        register.IsComplete.ShouldBeTrue();
        register.Count.ShouldBe(0);
        (register == (Register<int>)Fact.None).ShouldBeTrue();
    }

    [Fact]
    public void A_register_that_nobody_stated_is_not_known()
    {
        Register<int> register = default;

        register.IsComplete.ShouldBeFalse();
        register.Count.ShouldBe(0);
        (register == (Register<int>)Fact.NotKnown).ShouldBeTrue();
        (register == (Register<int>)Fact.None).ShouldBeFalse();
    }

    [Fact]
    public void At_least_some_may_lack_others()
    {
        var register = Register.AtLeast(1, 2);

        register.IsComplete.ShouldBeFalse();
        register.Known.ShouldBe((ValueList<int>)[1, 2]);
        (register == (Register<int>)[1, 2]).ShouldBeFalse();
    }

    [Fact]
    public void Any_sequence_can_be_made_a_complete_register()
        => (Enumerable.Range(1, 2).ToRegister() == (Register<int>)[1, 2]).ShouldBeTrue();

    [Fact]
    public void Adding_keeps_it_as_complete_as_it_was()
    {
        Register<int> complete = [1];

        (complete.Add(2) == (Register<int>)[1, 2]).ShouldBeTrue();
        (Register.AtLeast(1).Add(2) == Register.AtLeast(1, 2)).ShouldBeTrue();
        (complete == (Register<int>)[1]).ShouldBeTrue();
    }

    [Fact]
    public void Registers_of_equal_content_are_equal_in_any_order()
    {
        ((Register<int>)[1, 2]).GetHashCode().ShouldBe(((Register<int>)[2, 1]).GetHashCode());
        (((Register<int>)[1, 2]) == (Register<int>)[2, 1]).ShouldBeTrue();
    }

    [Fact]
    public void An_item_counts_as_many_times_as_it_is_stated()
    {
        (((Register<int>)[1, 1, 2]) == (Register<int>)[1, 2, 2]).ShouldBeFalse();
        (((Register<int>)[1, 1]) == (Register<int>)[1]).ShouldBeFalse();
    }

    [Fact]
    public void Null_is_no_item()
        => Should.Throw<ArgumentException>(() => Register.AtLeast("a", null!)).ParamName.ShouldBe("items");

    [Fact]
    public void It_shows_whether_there_may_be_others()
        => $"{Register.AtLeast(1)}".ShouldNotBe($"{(Register<int>)[1]}");
}
