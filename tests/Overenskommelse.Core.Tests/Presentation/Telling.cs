using System.Text.RegularExpressions;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>Has findings told in both languages, and looks for what no reader should meet.</summary>
internal static partial class Telling
{
    public static readonly GroupId Group = new("raw-group");
    public static readonly OfficeId Office = new("raw-office");
    public static readonly OrganisationId Named = new("raw-named");
    public static readonly OrganisationId Unnamed = new("raw-unnamed");
    public static readonly PersonId Person = new("raw-person");
    public static readonly LocalDate On = new(2026, 9, 30);

    public static readonly Compact Facts = Compact.From(new CompactFacts
    {
        Organisations = [new(Named) { Name = "Föreningen Alfa" }, new(Unnamed)],
        Groups = [new(Group)],
    });

    public static ValueList<Finding> Findings(Strength strength, Outcome outcome, Evidence evidence, params ReadOnlySpan<MissingFact> missing)
    {
        Citation citation = Norrbotten.Rules.Sources[0].Cite(4);
        Clause clause = new("told", strength, citation, [Named], new Text("En sak att göra", "A thing to do"));
        Evidence told = outcome == Outcome.NeedsJudgement ? new ToJudge(new("Allt är gott.", "All is well.")) : evidence;
        ValueList<MissingFact> lacking = outcome is Outcome.Undetermined or Outcome.Broken ? [.. missing] : [];
        return
        [
            .. new DateInterval?[] { null, Days.Year(On.Year - 1), Days.Year(On.Year) }
                .Where(year => outcome != Outcome.Pending || year is not null)
                .Select(year => new Finding(new Told(clause), On, year, outcome, told, lacking) { Deadline = outcome == Outcome.Pending ? year?.End : null }),
        ];
    }

    public static void ShouldRead(this IEnumerable<Finding> findings) => findings.ShouldRead(Norrbotten.Rules, Facts);

    public static void ShouldRead(this IEnumerable<Finding> findings, RuleSet rules, Compact compact)
    {
        Words swedish = new(rules, compact, Language.Swedish);
        Words english = new(rules, compact, Language.English);
        foreach (Finding finding in findings)
        {
            ShouldRead(swedish.Of(finding));
            ShouldRead(english.Of(finding));
            swedish.Why(finding).ShouldNotBe(english.Why(finding));
            swedish.OutcomeOf(finding).ShouldNotBe(english.OutcomeOf(finding));
        }
    }

    public static void ShouldRead(string words)
    {
        words.ShouldEndWith(".");
        Slips().Match(words).Value.ShouldBe("", words);
        Identifiers().Match(Quotes().Replace(words, "")).Value.ShouldBe("", words);
        words.ShouldNotContain(Person.Value, Case.Sensitive);
    }

    [GeneratedRegex(@"  | [.,;:]|\.\.|,,|;;|: \.|\(\)|[{}]|TODO|[.] [a-zåäö]|, \.")]
    private static partial Regex Slips();

    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z]\w*|raw-\w+")]
    private static partial Regex Identifiers();

    [GeneratedRegex("[”“][^”“]*”")]
    private static partial Regex Quotes();
}
