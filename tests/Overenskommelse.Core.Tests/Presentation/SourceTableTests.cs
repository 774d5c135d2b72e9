using System.Text.RegularExpressions;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>Every sentence is accounted for, and every clause rests on one.</summary>
public sealed partial class SourceTableTests
{
    public static TheoryData<string> Regions => ["NB", "HA"];

    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_sentence_has_a_line(string document)
    {
        RuleSet rules = RulesOf(document);

        LinesOf(document, rules).Select(line => line.Number).ShouldBe(rules.Sources[0].Sentences.Select(sentence => sentence.Number));
        rules.Sources[0].Sentences.Count.ShouldBe(document == "NB" ? 26 : 15);
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_line_names_a_clause_unless_the_sentence_is_informative(string document)
    {
        RuleSet rules = RulesOf(document);
        foreach ((int number, string[] clauses) in LinesOf(document, rules))
        {
            clauses.Length.ShouldBe(rules.Sources[0].Sentences[number - 1].IsInformative ? 0 : Math.Max(1, clauses.Length), $"{document}-{number}");
            clauses.ShouldAllBe(clause => rules[new ClauseId(clause)].Clause.Citation.Sentences.Contains(number));
        }
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_clause_is_named_on_a_line(string document)
    {
        RuleSet rules = RulesOf(document);

        LinesOf(document, rules).SelectMany(line => line.Clauses).Distinct().ShouldBe(rules.Select(rule => rule.Clause.Id.Value), ignoreOrder: true);
    }

    [Fact]
    public void A_sentence_that_loses_its_clause_is_said_not_to_be_examined() =>
        SourceTable.ToMarkdown(Norrbotten.Rules.Without("development-group.support")).ShouldContain("| NB-17 | prövas inte / not examined |");

    [Fact]
    public void An_open_norm_that_is_counted_instead_is_open_no_more() =>
        SourceTable.ToMarkdown(Norrbotten.Rules.Adjust<BroadlyComposed>("development-group.broad-participation", rule => rule with { Breadth = Rules.Readings.Breadth.AtLeast(5) }))
            .ShouldContain("prövas / examined: `development-group.broad-participation`");

    private static RuleSet RulesOf(string document) => document == "NB" ? Norrbotten.Rules : Halland.Rules;

    private static List<(int Number, string[] Clauses)> LinesOf(string document, RuleSet rules) =>
    [
        .. SourceTable.ToMarkdown(rules).Split('\n')
            .Select(line => line.Split(" | "))
            .Where(cells => cells[0].StartsWith($"| {document}-", StringComparison.Ordinal))
            .Select(cells => (
                int.Parse(cells[0][$"| {document}-".Length..], System.Globalization.CultureInfo.InvariantCulture),
                ClauseIds().Matches(cells[1]).Select(match => match.Groups[1].Value).ToArray())),
    ];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex ClauseIds();
}
