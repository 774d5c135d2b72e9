namespace Overenskommelse.Knowledge;

public sealed class DirectoryTests
{
    [Fact]
    public void A_collection_expression_names_things()
    {
        Directory<int> directory = [1, 2];

        directory.Known.ShouldBe((ValueList<int>)[1, 2]);
        directory.Add(3).Known.ShouldBe((ValueList<int>)[1, 2, 3]);
        Enumerable.Range(1, 2).ToDirectory().ShouldBe(directory);
    }

    [Fact]
    public void One_that_names_nothing_says_nothing() => default(Directory<int>).ShouldBe([]);

    [Fact]
    public void Directories_that_name_equal_things_are_equal_in_any_order()
    {
        ((Directory<int>)[1, 2]).ShouldBe((Directory<int>)[2, 1]);
        ((Directory<int>)[1, 2]).GetHashCode().ShouldBe(((Directory<int>)[2, 1]).GetHashCode());
        ((Directory<int>)[1, 2]).ShouldNotBe((Directory<int>)[1]);
        ((Directory<int>)[1, 1, 2]).ShouldNotBe((Directory<int>)[1, 2, 2]);
    }

    [Fact]
    public void Null_is_no_item()
        => Should.Throw<ArgumentException>(() => new[] { "a", null! }.ToDirectory()).ParamName.ShouldBe("items");

    [Fact]
    public void It_shows_what_it_names() => $"{(Directory<int>)[1, 2]}".ShouldBe("[1, 2]");
}
