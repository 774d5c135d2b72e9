using Overenskommelse.Docs;
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
        Approved.Matches("docs/rules.md", Catalogue.ToMarkdown(Norrbotten.Rules, Halland.Rules) + KindsInCode.ToMarkdown());

    [Fact]
    public void The_table_of_sources_is_the_one_in_the_documents() =>
        Approved.Matches("docs/sources.md", SourceTable.ToMarkdown(Norrbotten.Rules, Halland.Rules));

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_compact_of_which_nothing_is_known_reads_as_approved(string code) =>
        Approved.Matches(Path("Unknown", ReportForm.Brief, code, "txt"), Norrbotten.Rules.Examine(Compact.Empty, Samples.Asked).ToText(Shipped.Language(code)));

    private static void Matches(Report report, string name, string code)
    {
        Language language = Shipped.Language(code);
        foreach (ReportForm form in Enum.GetValues<ReportForm>())
        {
            Approved.Matches(Path(name, form, code, "txt"), report.ToText(language, form));
            Approved.Matches(Path(name, form, code, "md"), report.ToMarkdown(language, form));
        }

        Approved.Matches(Path(name, ReportForm.Brief, code, "html"), report.ToHtml(language));
    }

    private static string Path(string name, ReportForm form, string code, string notation) =>
        $"tests/Overenskommelse.Core.Tests/Presentation/{name}{(form == ReportForm.Brief ? ".brief" : "")}.{code}.approved.{notation}";
}
