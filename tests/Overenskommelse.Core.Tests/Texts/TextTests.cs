using Overenskommelse.Presentation;

namespace Overenskommelse.Texts;

public sealed class TextTests
{
    private static readonly Text Board = new("styrelsen", "the board");

    [Fact]
    public void It_says_something_in_both_languages()
    {
        Should.Throw<ArgumentException>(() => new Text(" ", "En")).ParamName.ShouldBe("swedish");
        Should.Throw<ArgumentException>(() => new Text("Sv", "")).ParamName.ShouldBe("english");
    }

    [Fact]
    public void It_can_be_said_in_more_languages_and_in_another_way()
    {
        Text more = Board.With("fi", "hallitus").With("en", "the committee");

        more.Find("fi").ShouldBe("hallitus");
        more.Find("en").ShouldBe("the committee");
        more.Tags.ShouldBe(["en", "fi", "sv"]);
        Board.Find("fi").ShouldBeNull();
    }

    [Theory]
    [InlineData("sv-FI", "styrelsen")]
    [InlineData("SV", "styrelsen")]
    [InlineData("en-GB-oxendict", "the board")]
    [InlineData("sve", null)]
    [InlineData("fi", null)]
    public void A_narrower_language_is_content_with_the_wider(string tag, string? words) => Board.Find(tag).ShouldBe(words);

    [Fact]
    public void The_narrowest_is_said_first() => Board.With("sv-FI", "direktionen").Find("sv-fi").ShouldBe("direktionen");

    [Fact]
    public void Two_that_say_the_same_are_equal_in_whatever_order_they_were_told()
    {
        Board.With("fi", "hallitus").With("nb", "styret").ShouldBe(Board.With("NB", "styret").With("FI", "hallitus"));
        Board.With("fi", "hallitus").ShouldNotBe(Board);
        new Text("styrelsen", "the board").GetHashCode().ShouldBe(Board.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("på svenska")]
    [InlineData("sv-")]
    [InlineData("åland")]
    [InlineData("svenskaspråket")]
    public void What_is_no_tag_is_refused(string tag)
    {
        Should.Throw<ArgumentException>(() => Board.With(tag, "styrelsen")).ParamName.ShouldBe("tag");
        Should.Throw<ArgumentException>(() => Text.Only(tag, "styrelsen")).ParamName.ShouldBe("tag");
        Should.Throw<ArgumentException>(() => Board.Find(tag)).ParamName.ShouldBe("tag");
    }

    [Fact]
    public void It_is_not_blank_in_any_language() => Should.Throw<ArgumentException>(() => Board.With("fi", " ")).ParamName.ShouldBe("words");

    [Fact]
    public void A_reader_falls_back_on_the_languages_that_theirs_names_and_in_the_last_resort_on_any()
    {
        Language finnish = new("fi", Language.English.Grammar, new Phrasebook(), fallback: Language.Swedish);

        Board.In(finnish).ShouldBe("styrelsen");
        Board.With("fi", "hallitus").In(finnish).ShouldBe("hallitus");
        Text.Only("de", "der Vorstand").In(finnish).ShouldBe("der Vorstand");
        Text.Only("en", "the board").In(finnish).ShouldBe("the board");
    }
}
