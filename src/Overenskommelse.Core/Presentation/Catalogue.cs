using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>A catalogue of rule sets, in Swedish and English side by side.</summary>
public static class Catalogue
{
    /// <summary>
    /// Every clause as Markdown, in the order of the text: its id, strength, citation and kind of rule; the sentences restated; what is examined; the
    /// readings with their reasons, and the alternatives; who is responsible, and who may judge.
    /// </summary>
    public static string ToMarkdown(params ReadOnlySpan<RuleSet> ruleSets)
    {
        BilingualPage page = new();
        page.Block("# Regler / Rules");
        foreach (RuleSet rules in ruleSets)
        {
            Write(Guard.Against.Null(rules), page);
        }

        return page.ToString();
    }

    private static void Write(RuleSet rules, BilingualPage page)
    {
        (Speech swedish, Speech english) = BilingualPage.SpeechesOf(rules);
        page.Block($"## {BilingualPage.Title(rules.Name)}");
        foreach (Rule rule in rules)
        {
            Clause clause = rule.Clause;
            page.Block($"### {clause.Citation} · {BilingualPage.Title(clause.Title)}");
            Part strength = new($"strength.{Codes.Of(clause.Strength)}");
            page.Block($"`{clause.Id}` · {swedish.Say(strength)} / {english.Say(strength)} · `{rule.GetType().Name}`");
            page.Header("Svenska", "English");
            foreach ((string left, string right) in RuleAccount.Describe(swedish, rule, rules.Sources).Zip(RuleAccount.Describe(english, rule, rules.Sources)))
            {
                page.Row(MarkdownText.Of(left), MarkdownText.Of(right));
            }

            page.EndTable();
        }
    }
}
