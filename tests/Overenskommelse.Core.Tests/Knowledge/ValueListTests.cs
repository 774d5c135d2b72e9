namespace Overenskommelse.Knowledge;

public sealed class ValueListTests
{
    private static readonly ValueList<string> List = ["a", "b"];

    [Fact]
    public void It_is_empty_by_default()
    {
        ValueList<string> list = default;

        list.Count.ShouldBe(0);
        list.ShouldBeEmpty();
        list.Items.Length.ShouldBe(0);
        (list == []).ShouldBeTrue();
        list.GetHashCode().ShouldBe(((ValueList<string>)[]).GetHashCode());
    }

    [Fact]
    public void It_keeps_the_order_and_the_duplicates()
        => new[] { "b", "a", "b" }.ToValueList().AsEnumerable().ShouldBe(["b", "a", "b"]);

    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> same = ["a", "b"];

        (same == List).ShouldBeTrue();
        (same != List).ShouldBeFalse();
        same.Equals((object)List).ShouldBeTrue();
        same.GetHashCode().ShouldBe(List.GetHashCode());
    }

    [Fact]
    public void Another_order_length_or_kind_makes_another_list()
    {
        (List == ["b", "a"]).ShouldBeFalse();
        (List != ["a"]).ShouldBeTrue();
        List.Equals("a, b").ShouldBeFalse();
        List.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Adding_leaves_the_list_as_it_was()
    {
        (List.Add("c") == ["a", "b", "c"]).ShouldBeTrue();
        List.Count.ShouldBe(2);
    }

    [Fact]
    public void A_change_to_what_it_was_made_of_does_not_reach_it()
    {
        string[] items = ["a", "b"];
        var list = items.ToValueList();

        items[0] = "changed";

        list[0].ShouldBe("a");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void There_is_nothing_just_outside_it(int index)
        => Should.Throw<ArgumentOutOfRangeException>(() => List[index]).ParamName.ShouldBe("index");

    [Fact]
    public void The_first_and_the_last_are_inside_it() => (List[0], List[1]).ShouldBe(("a", "b"));

    [Fact]
    public void Null_is_no_item_and_no_list()
    {
        Should.Throw<ArgumentException>(() => (ValueList<string>)["a", null!]).ParamName.ShouldBe("items");
        Should.Throw<ArgumentException>(() => new[] { null!, "b" }.ToValueList()).ParamName.ShouldBe("items");
        Should.Throw<ArgumentNullException>(() => ((string[])null!).ToValueList()).ParamName.ShouldBe("items");
    }
}
