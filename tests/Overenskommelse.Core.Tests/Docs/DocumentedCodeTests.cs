namespace Overenskommelse.Docs;

/// <summary>Code in the documents is code that the gate has run: it occurs, line by line, in one of the examples.</summary>
public sealed class DocumentedCodeTests
{
    private static readonly List<string> Examples =
        [.. Repository.Files("docs/examples", "*.cs").Select(file => CodeBlock.Normalised(Repository.Lines(file)))];

    public static TheoryData<string> Documents => [.. Repository.Files("docs", "*.md").Prepend("README.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_in_a_document_occurs_in_an_example(string document)
        => CodeBlock.In(Repository.Lines(document))
            .Where(block => !Examples.Any(example => block.OccursIn(example)))
            .Select(block => $"{document}:{block.Line}")
            .ShouldBeEmpty();

    [Fact]
    public void Spacing_and_blank_lines_do_not_matter()
        => Block("var a  = 1;", "", "    var b = 2;").OccursIn(CodeBlock.Normalised(["  var a = 1;", "var b = 2;"])).ShouldBeTrue();

    [Fact]
    public void Lines_that_are_apart_in_the_example_are_not_an_occurrence()
        => Block("var a = 1;", "var c = 3;").OccursIn(CodeBlock.Normalised(["var a = 1;", "var b = 2;", "var c = 3;"])).ShouldBeFalse();

    [Fact]
    public void A_part_of_a_line_is_not_an_occurrence()
        => Block("a = 1;").OccursIn(CodeBlock.Normalised(["var a = 1;"])).ShouldBeFalse();

    [Fact]
    public void Only_csharp_blocks_are_looked_for()
        => CodeBlock.In(["```sh", "dotnet test", "```", "```csharp", "var a = 1;", "```"]).Single().Line.ShouldBe(4);

    private static CodeBlock Block(params string[] lines) => CodeBlock.In(["```csharp", .. lines, "```"]).Single();
}
