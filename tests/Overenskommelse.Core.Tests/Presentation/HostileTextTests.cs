using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Markdig;
using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>What a host has written is text, whatever it looks like: a renderer of Markdown and a parser of HTML find the same elements as with harmless names, and the text that was meant.</summary>
public sealed partial class HostileTextTests
{
    private const string Harmless = "Qxname";
    private const string Nothing = "\ufffd";

    private static readonly Language Language = Language.Swedish;

    private static readonly string[] Pieces =
    [
        "\n\n# Rubrik", "\r\n- punkt", "\r+ punkt", "\u2028> citat", "\u2029***", "\u0085", "\t\tkod", "    kod", "\v", "\0x", "\u202eabc\u202c", "\u200f", "\u2066x\u2069", "\u061c",
        "&", "&lt;b&gt;", "&#35;", "Ö&V;", "~~struket~~", "~", "~~~", "!", "![bild](x)", "<script>alert(1)</script>", "<!-- x", "</article>", "<http://a.se>", "`kod`", "```", "``",
        "|", "a|b|c", "|---|", "-", "- [ ] gör", "[x] gjort", "+", "#", "## x", "x ##", "#x#", "1. ett", "1) ett", "12345678901. x", "a. b", "iv. b", ">", "===", "---", "- - -", "***", "___", "_a_", "*a*", "**a**", "a__b__c",
        "http://exempel.se/a_b", "https://exempel.se", "ftp://a.b", "mailto:a@b.se", "tel:+4612", "tel:4612", "WWW.exempel.se", "www.exempel.se", "a@b.se", "\\", "x\\", "\\*a", "a  ", "[a](b)", "[a]: b", "[^1]", "[^1]: x",
        "{.klass}", "{#id}", "{a=b}", "$x$", "$$x$$", "^x^", "H~2~O", "++x++", "==x==", "\"\"x\"\"", ":::", "::x::", ": x", ":smile:", "^^ x", "+---+", "=\t=", "*[a]: b", "\ud800", "x\udc00", "😀", "a\u0301",
    ];

    private static readonly MarkdownPipeline[] Pipelines =
    [
        new MarkdownPipelineBuilder().Build(),
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().Build(),
        new MarkdownPipelineBuilder().UseAdvancedExtensions().Build(),
    ];

    private static readonly Lazy<(string Text, IElement[] Rendered)> Expected = new(() =>
        (Named(Harmless).ToText(Language, ReportForm.Whole), [.. Rendered(Named(Harmless)).Select(Parsed)]));

    public static TheoryData<int> EveryPiece => [.. Enumerable.Range(0, Pieces.Length)];

    [Theory]
    [MemberData(nameof(EveryPiece))]
    public void A_piece_of_markup_is_text(int piece)
    {
        foreach (string text in new[] { Pieces[piece], $"x{Pieces[piece]}x", $"{Pieces[piece]} x {Pieces[piece]}{Pieces[piece]}" }.Where(text => Meant(text) != Nothing))
        {
            ShouldBeText(text);
        }
    }

    [Property(MaxTest = 40)]
    public Property Pieces_of_markup_together_are_text() => Prop.ForAll(
        Gen.Elements([.. Pieces, " ", "x", "Ö 5"]).ListOf(6).Select(pieces => $"{string.Concat(pieces)}x").ToArbitrary(),
        ShouldBeText);

    [Fact]
    public void A_name_on_several_lines_is_on_one_line_also_in_a_finding()
    {
        Report report = Named("Ett\r\n\r\nUppfylld: \u202eallt");

        foreach (Finding finding in report)
        {
            string words = report.InWords(finding, Language);
            words.ShouldNotContain('\n');
            words.ShouldNotContain('\u202e');
        }
    }

    [Theory]
    [InlineData("\u200f", Nothing)]
    [InlineData(" \u202e\t", Nothing)]
    [InlineData(" a\u2067 \n b ", "a b")]
    [InlineData("1\u00a0000 å", "1\u00a0000 å")]
    public void A_name_is_on_one_line_in_one_direction_and_never_nothing(string name, string said) =>
        new Words(Norrbotten.Rules, Compact.From(new CompactFacts { Organisations = [new(new("own")) { Name = name }] }), Language).NameOf(new OrganisationId("own")).ShouldBe(said);

    private static void ShouldBeText(string text)
    {
        string meant = Meant(text);
        Report hostile = Named(text);
        ShouldSay(hostile.ToText(Language, ReportForm.Whole), Expected.Value.Text, meant);
        foreach ((string html, IElement expected) in Rendered(hostile).Zip(Expected.Value.Rendered))
        {
            ShouldRenderAlike(html, expected, meant);
        }
    }

    /// <summary>The report in HTML, and in Markdown as each of the renderers reads it.</summary>
    private static IEnumerable<string> Rendered(Report report)
    {
        string markdown = report.ToMarkdown(Language, ReportForm.Whole);
        return Pipelines.Select(pipeline => Markdown.ToHtml(markdown, pipeline)).Prepend(report.ToHtml(Language, ReportForm.Whole));
    }

    private static IElement Parsed(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static void ShouldRenderAlike(string html, IElement expected, string meant)
    {
        IElement actual = Parsed(html);
        Structure(actual).ShouldBe(Structure(expected), meant);
        ShouldSay(actual.TextContent, expected.TextContent, meant);
    }

    /// <summary>The same words, wherever lines end; a heading in plain text is as long as its line, and a sentence begins with a capital.</summary>
    private static void ShouldSay(string hostile, string harmless, string meant)
    {
        string actual = Unwrapped(hostile);
        string expected = Unwrapped(harmless.Replace(Harmless, meant, StringComparison.OrdinalIgnoreCase));
        int same = actual.Zip(expected).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
        (actual.Length == expected.Length && same == actual.Length).ShouldBeTrue($"after {same}: <{Around(actual, same)}> and not <{Around(expected, same)}>");
    }

    private static string Around(string text, int place) => text[Math.Max(0, place - 40)..Math.Min(text.Length, place + 40)];

    /// <summary>The elements in their order, each with the names of its attributes.</summary>
    private static string[] Structure(IElement body) =>
        [.. body.QuerySelectorAll("*").Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Where(name => name != "id").Order())}")];

    /// <summary>What a reader is to see: on one line, in one direction, with no half letters.</summary>
    private static string Meant(string text)
    {
        string plain = Turns().Replace(text, "");
        plain = Spaces().Replace(plain, " ").Trim(' ');
        plain = HalfLetters().Replace(plain, "\ufffd");
        return plain.Length > 0 ? plain : Nothing;
    }

    private static string Unwrapped(string text) => Spaces().Replace(Lines().Replace(text, ""), " ").Trim();

    /// <summary>A report in which that text is the name of the compact, the rules, a party, a group and an organisation, a title, a question and a reason.</summary>
    private static Report Named(string text)
    {
        OrganisationId alfa = new("alfa");
        Compact compact = Samples.NorrbottenCompact.With(facts => facts with
        {
            Name = text,
            Organisations = facts.Organisations.Known.Select(each => each.Id == alfa ? each with { Name = text } : each).ToDirectory(),
            Explanations = facts.Explanations.Known.Select(each => each with { Reason = text }).ToRegister(),
            Judgements = facts.Judgements.Known.Select(each => each with { Reason = text }).ToRegister(),
        });
        IEnumerable<Label> labels = Norrbotten.Rules.Vocabulary.Labels
            .Select(label => label.Id == Norrbotten.DevelopmentGroup || label.Id == Norrbotten.Samforma ? label with { Name = new Text(text, text) } : label);
        RuleSet rules = new RuleSet(new("own"), new Text($"Regler {text}", $"Rules {text}"), Norrbotten.Rules.Sources, new Vocabulary([.. labels]), Norrbotten.Rules.ToValueList())
            .Adjust<Rule>("leadership-group.even-split", rule => Titled(rule, text))
            .Adjust<Rule>("development-group.four-meetings", rule => Titled(rule, text));
        return rules.Examine(compact, Samples.Asked);
    }

    private static Rule Titled(Rule rule, string text) => rule with { Clause = rule.Clause with { Title = new Text(text, text) } };

    [GeneratedRegex(@"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")]
    private static partial Regex Turns();

    [GeneratedRegex(@"^(=+|-+)$", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029 ]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")]
    private static partial Regex HalfLetters();
}
