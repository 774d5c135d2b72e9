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
    public static string ToMarkdown(params ReadOnlySpan<RuleSet> ruleSets) => ToMarkdown(Language.Swedish, Language.English, ruleSets);

    /// <summary>
    /// Every clause as Markdown, with phrases of a host's own: what a kind of its own examines is said by the phrase with the kind's full name and <c>.asks</c>, such as <c>Town.OneSeatEach.asks</c>. It takes no places: the
    /// library does not know the knobs of such a kind.
    /// </summary>
    /// <param name="swedish">Swedish, with a host's phrases: <c>Language.Swedish.With(phrases)</c>.</param>
    /// <param name="english">English, with a host's phrases.</param>
    /// <param name="ruleSets">The rule sets, in the order that they are told in.</param>
    /// <exception cref="ArgumentException">A language is another than the one asked for; the message has its tag.</exception>
    public static string ToMarkdown(Language swedish, Language english, params ReadOnlySpan<RuleSet> ruleSets)
    {
        Check(swedish, Language.Swedish, nameof(swedish));
        Check(english, Language.English, nameof(english));
        BilingualPage page = new();
        page.Block("# Regler / Rules");
        foreach (RuleSet rules in ruleSets)
        {
            Write(Guard.Against.Null(rules), page, swedish, english);
        }

        return page.ToString();
    }

    private static void Check(Language language, Language expected, string name)
    {
        if (Guard.Against.Null(language, name).Tag != expected.Tag)
        {
            throw new ArgumentException($"The language is \"{language.Tag}\"; expected \"{expected.Tag}\", with phrases of a host's own or without.", name);
        }
    }

    private static void Write(RuleSet rules, BilingualPage page, Language inSwedish, Language inEnglish)
    {
        (Speech swedish, Speech english) = BilingualPage.SpeechesOf(rules, inSwedish, inEnglish);
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
