namespace Overenskommelse.Texts;

public sealed class SourceTextTests
{
    [Fact]
    public void Sentences_are_cited_by_document_and_number()
    {
        var citation = Given.Source.Cite(1, 2);

        citation.Document.ShouldBe(new DocumentId("T"));
        citation.Sentences.ShouldBe([1, 2]);
        citation.ToString().ShouldBe("T-1, T-2");
    }

    [Fact]
    public void Citations_of_the_same_sentences_are_equal()
    {
        Given.Source.Cite(1, 2).ShouldBe(Given.Source.Cite(1, 2));
        Given.Source.Cite(1, 2).ShouldNotBe(Given.Source.Cite(1));
    }

    [Fact]
    public void To_cite_no_sentence_is_refused() => Should.Throw<ArgumentException>(() => Given.Source.Cite()).ParamName.ShouldBe("sentences");

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void To_cite_a_sentence_that_the_text_does_not_have_is_refused_with_its_number(int number)
        => Should.Throw<ArgumentOutOfRangeException>(() => Given.Source.Cite(1, number)).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("sentences"),
            e => e.ActualValue.ShouldBe(number));

    [Fact]
    public void To_cite_an_informative_sentence_is_refused()
        => Should.Throw<ArgumentException>(() => Given.Source.Cite(3)).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("sentences"),
            e => e.Message.ShouldContain("T-3"));

    [Theory]
    [InlineData(2)]
    [InlineData(1, 3)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void Sentences_are_numbered_one_two_three_without_a_gap(params int[] numbers)
        => Should.Throw<ArgumentException>(() => new SourceText(
                new DocumentId("T"), Given.Norm, [.. numbers.Select(number => new Sentence(number, "Sv", "En"))]))
            .ParamName.ShouldBe("sentences");

    [Fact]
    public void A_sentence_has_a_number_from_one_and_says_something()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Sentence(0, "Sv", "En")).ActualValue.ShouldBe(0);
        Should.Throw<ArgumentOutOfRangeException>(() => new Sentence(1, "Sv", "En") with { Number = -1 }).ParamName.ShouldBe("Number");
        Should.Throw<ArgumentNullException>(() => new Sentence(1, null!)).ParamName.ShouldBe("Says");
        Should.Throw<ArgumentNullException>(() => new Sentence(1, "Sv", "En") with { Says = null! }).ParamName.ShouldBe("Says");
    }

    [Fact]
    public void Whether_a_sentence_is_informative_is_said()
    {
        Sentence.Informative(1, "Sv", "En").IsInformative.ShouldBeTrue();
        new Sentence(1, "Sv", "En").IsInformative.ShouldBeFalse();
    }

    [Fact]
    public void A_text_has_an_id_and_a_title()
    {
        Should.Throw<ArgumentNullException>(() => new SourceText(null!, Given.Norm, [])).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => new SourceText(new DocumentId("T"), null!, [])).ParamName.ShouldBe("title");
    }
}
