namespace Overenskommelse.Knowledge;

/// <summary>Registers are compared with ==: Shouldly would compare them item by item, and not see whether they are complete.</summary>
public sealed class RegisterTests
{
    [Fact]
    public void A_collection_expression_is_complete()
    {
        Register<int> register = [1, 2];

        register.IsComplete.ShouldBeTrue();
        register.Known.ShouldBe((ValueList<int>)[1, 2]);
    }

    [Fact]
    public void An_empty_collection_expression_says_that_there_are_none()
    {
        Register<int> register = [];

        register.IsComplete.ShouldBeTrue();
        register.Known.Count.ShouldBe(0);
        (register == (Register<int>)Fact.None).ShouldBeTrue();
    }

    [Fact]
    public void A_register_that_nobody_stated_is_not_known()
    {
        Register<int> register = default;

        register.IsComplete.ShouldBeFalse();
        register.Known.Count.ShouldBe(0);
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
    public void Whether_there_is_anything_is_known_when_one_is_known_or_none_is()
    {
        ((Register<int>)[1]).Any().ShouldBe(true);
        Register.AtLeast(1).Any().ShouldBe(true);
        ((Register<int>)[]).Any().ShouldBe(false);
        ((Register<int>)Fact.NotKnown).Any().ShouldBeNull();
    }

    [Fact]
    public void Some_are_so_when_one_is_and_none_when_none_of_all_is()
    {
        ((Register<int>)[1, 2]).Any(IsTwo).ShouldBe(true);
        Register.AtLeast(1, 2).Any(IsTwo).ShouldBe(true);
        ((Register<int>)[1]).Any(IsTwo).ShouldBe(false);
        Register.AtLeast(1).Any(IsTwo).ShouldBeNull();
        ((Register<int>)[1, 0]).Any(IsTwo).ShouldBeNull();
        ((Register<int>)[2, 0]).Any(IsTwo).ShouldBe(true);
        ((Register<int>)[]).Any(IsTwo).ShouldBe(false);
    }

    [Fact]
    public void All_are_so_when_all_are_and_not_when_one_is_not()
    {
        ((Register<int>)[2, 2]).All(IsTwo).ShouldBe(true);
        Register.AtLeast(2).All(IsTwo).ShouldBeNull();
        Register.AtLeast(2, 1).All(IsTwo).ShouldBe(false);
        ((Register<int>)[2, 0]).All(IsTwo).ShouldBeNull();
        ((Register<int>)[1, 0]).All(IsTwo).ShouldBe(false);
        ((Register<int>)[]).All(IsTwo).ShouldBe(true);
    }

    [Fact]
    public void How_many_are_so_lies_between_two_numbers()
    {
        var count = ((Register<int>)[1, 2, 2, 0]).Count(IsTwo);
        (count.AtLeast, count.AtMost).ShouldBe((2, 3));
        (count.Reaches(2), count.Reaches(3), count.Reaches(4)).ShouldBe((true, null, false));

        var more = Register.AtLeast(1, 2).Count(IsTwo);
        (more.AtLeast, more.AtMost).ShouldBe((1, null));
        (more.Reaches(1), more.Reaches(2)).ShouldBe((true, null));
    }

    [Fact]
    public void How_many_is_shown_as_it_is_known()
        => new[] { $"{((Register<int>)[2]).Count(IsTwo)}", $"{((Register<int>)[0, 2]).Count(IsTwo)}", $"{Register.AtLeast(2).Count(IsTwo)}" }
            .ShouldBe(["1", "1 to 2", "1 or more"]);

    [Fact]
    public void A_question_is_not_null()
    {
        Should.Throw<ArgumentNullException>(() => default(Register<int>).Any(null!)).ParamName.ShouldBe("test");
        Should.Throw<ArgumentNullException>(() => default(Register<int>).All(null!)).ParamName.ShouldBe("test");
        Should.Throw<ArgumentNullException>(() => default(Register<int>).Count(null!)).ParamName.ShouldBe("test");
    }

    [Fact]
    public void Neither_a_register_nor_a_directory_is_a_sequence()
    {
        typeof(Register<int>).IsAssignableTo(typeof(System.Collections.IEnumerable)).ShouldBeFalse();
        typeof(Directory<int>).IsAssignableTo(typeof(System.Collections.IEnumerable)).ShouldBeFalse();
        typeof(Register<int>).GetMethod("GetEnumerator")!.IsDefined(typeof(ObsoleteAttribute), false).ShouldBeTrue();
        typeof(Directory<int>).GetMethod("GetEnumerator")!.IsDefined(typeof(ObsoleteAttribute), false).ShouldBeTrue();
        Should.Throw<NotSupportedException>(() => (int[])[.. Register.AtLeast(1)]).Message.ShouldContain("Known");
        Should.Throw<NotSupportedException>(() => (int[])[.. new[] { 1 }.ToDirectory()]).Message.ShouldContain("Known");
    }

    [Fact]
    public void It_shows_whether_there_may_be_others()
        => $"{Register.AtLeast(1)}".ShouldNotBe($"{(Register<int>)[1]}");

    /// <summary>Of zero nobody knows.</summary>
    private static bool? IsTwo(int item) => item == 0 ? null : item == 2;
}
