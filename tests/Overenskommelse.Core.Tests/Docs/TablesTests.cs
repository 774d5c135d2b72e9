using System.Reflection;
using System.Text.RegularExpressions;
using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Docs;

/// <summary>What the documents list, they list all of.</summary>
public sealed class TablesTests
{
    private static readonly Dictionary<string, string[]> Changes = Rows("docs/changes.md");
    private static readonly Dictionary<string, string[]> Kinds = Rows("docs/answering.md");

    public static TheoryData<string> EveryChange => [.. OfChanges.Select(type => type.Name)];

    public static TheoryData<string> EveryKind => [.. typeof(FactKind).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(EveryChange))]
    public void A_change_stands_in_the_table_with_what_it_takes(string name)
    {
        Changes.ShouldContainKey(name);
        Regex.Matches(Changes[name][1], "`(.+?)`").Select(match => match.Groups[1].Value).ShouldBe(TakenBy(OfChanges.Single(type => type.Name == name)));
    }

    [Fact]
    public void Nothing_else_stands_in_the_table_of_changes()
        => Changes.Keys.ShouldBe(OfChanges.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_kind_of_question_stands_in_a_table_and_is_answered_in_the_example(string name)
    {
        Kinds.ShouldContainKey(name);
        File.ReadAllText(Repository.File("docs/examples/answering.cs")).ShouldContain($"Show(FactKind.{name}, ");
    }

    /// <summary>Whoever looks for a kind looks by what the sentence asks for.</summary>
    [Fact]
    public void Every_kind_of_rule_is_found_by_what_it_asks_for()
    {
        string page = File.ReadAllText(Repository.File("docs/own-text.md"));
        string[] kinds = [.. typeof(Rule).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name)];

        string[] rows = [.. page.Split("## Which kind says it")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))];
        kinds.Where(kind => !Array.Exists(rows, row => row.Contains($"`{kind}`", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static IEnumerable<Type> OfChanges => typeof(Change).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract);

    /// <summary>What it cannot be without, and then what may be said beside.</summary>
    private static IEnumerable<string> TakenBy(Type change)
    {
        string[] needed = [.. change.GetConstructors().Single().GetParameters().Select(parameter => parameter.Name!)];
        return needed.Concat(change.GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Except(needed));
    }

    /// <summary>The cells of each row that begins with one code, by that code.</summary>
    private static Dictionary<string, string[]> Rows(string document) => Repository.Lines(document)
        .Where(line => Regex.IsMatch(line, @"^\| `\w+` \|"))
        .Select(line => line.Split(" | "))
        .ToDictionary(cells => cells[0].Trim('|', ' ', '`'));
}
