namespace Overenskommelse.Texts;

public sealed class VocabularyTests
{
    private static readonly Label Label = new(Given.Panel, "panelen", "the panel");
    private static readonly Vocabulary Vocabulary = new([Label]);

    [Fact]
    public void What_something_is_called_is_found_by_its_id() => Vocabulary.Find(Given.Panel).ShouldBe(new Text("panelen", "the panel"));

    [Fact]
    public void What_it_does_not_name_it_does_not_find()
    {
        Vocabulary.Find(Given.OtherPanel).ShouldBeNull();
        Vocabulary.Find(new OfficeId("panel")).ShouldBeNull();
    }

    [Fact]
    public void Two_labels_for_one_id_are_refused_with_the_id()
        => Should.Throw<ArgumentException>(() => new Vocabulary([Label, Label])).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe("labels"),
            e => e.Message.ShouldContain("panel"));

    [Fact]
    public void One_word_may_name_two_things_of_different_kinds()
        => new Vocabulary([Label, new Label(new OfficeId("panel"), "uppdraget", "the office")]).Labels.Count.ShouldBe(2);

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Vocabulary.Find(null!)).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => new Label(null!, Given.Norm)).ParamName.ShouldBe("Id");
        Should.Throw<ArgumentNullException>(() => Label with { Name = null! }).ParamName.ShouldBe("Name");
    }
}
