using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>What a person has read aloud and approved.</summary>
public sealed class ApprovedWordsTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Norrbotten_reads_as_approved(string code) => Matches(Samples.Norrbotten, "Norrbotten", code);

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Halland_reads_as_approved(string code) => Matches(Samples.Halland, "Halland", code);

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void What_is_kept_reads_as_approved(string code) =>
        Matches(Norrbotten.Rules.Examine(KeptSamples.Norrbotten, Samples.Asked), "Kept", code);

    [Fact]
    public void The_catalogue_of_rules_is_the_one_in_the_documents() =>
        Approved.Matches("docs/rules.md", Catalogue.ToMarkdown(Norrbotten.Rules, Halland.Rules));

    [Fact]
    public void The_table_of_sources_is_the_one_in_the_documents() =>
        Approved.Matches("docs/sources.md", SourceTable.ToMarkdown(Norrbotten.Rules, Halland.Rules));

    private static void Matches(Report report, string name, string code)
    {
        Language language = Shipped.Language(code);
        string path = $"tests/Overenskommelse.Core.Tests/Presentation/{name}.{code}.approved";
        Approved.Matches($"{path}.txt", report.ToText(language));
        Approved.Matches($"{path}.md", report.ToMarkdown(language));
    }
}
