using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Tongues;

namespace Overenskommelse.Presentation;

/// <summary>A table of what becomes of each sentence of the source texts, in Swedish and English side by side.</summary>
public static class SourceTable
{
    /// <summary>
    /// Every sentence of every source as Markdown: its number, the clauses that cite it and how they deal with it, its restatement, and the readings
    /// that it is given.
    /// </summary>
    public static string ToMarkdown(params ReadOnlySpan<RuleSet> ruleSets)
    {
        BilingualPage page = new();
        page.Block("# Källor / Sources");
        foreach (RuleSet rules in ruleSets)
        {
            foreach (SourceText source in Guard.Against.Null(rules).Sources)
            {
                Write(source, rules, page);
            }
        }

        return page.ToString();
    }

    private static void Write(SourceText source, RuleSet rules, BilingualPage page)
    {
        (Tongue swedish, Tongue english) = BilingualPage.TonguesOf(rules);
        page.Block($"## {source.Id}: {BilingualPage.Title(source.Title)}");
        page.Header("Nr / No.", "Ställning / Standing", "Svenska", "English");
        foreach (Sentence sentence in source.Sentences)
        {
            Rule[] citing = [.. rules.Where(rule => rule.Clause.Citation.Document == source.Id && rule.Clause.Citation.Sentences.Contains(sentence.Number))];
            page.Row(
                $"{source.Id}-{sentence.Number}",
                Standing(sentence, citing, swedish, english),
                InWords(sentence, citing, swedish),
                InWords(sentence, citing, english));
        }

        page.EndTable();
    }

    private static string Standing(Sentence sentence, Rule[] citing, Tongue swedish, Tongue english) => citing switch
    {
        [] when sentence.IsInformative => $"{swedish.InformativeStanding} / {english.InformativeStanding}",
        [] => $"{swedish.NotExaminedStanding} / {english.NotExaminedStanding}",
        _ => Lines(citing.Select(rule => $"{swedish.StandingOf(rule)} / {english.StandingOf(rule)}: `{rule.Clause.Id}`")),
    };

    /// <summary>The restatement, and then each reading once; what the reasons are, the catalogue says, save for those of the sentence itself.</summary>
    private static string InWords(Sentence sentence, Rule[] citing, Tongue tongue)
    {
        IEnumerable<string> own = sentence.Reading is { } reading ? [tongue.Reading(tongue.Say(reading.Says), tongue.Say(reading.Why))] : [];
        IEnumerable<string> chosen = citing
            .SelectMany(Tongue.ReadingsOf)
            .Select(each => tongue.Reading(tongue.Say(each.Says)));
        IEnumerable<string> others = citing.SelectMany(rule => rule.Alternatives).Select(each => tongue.Alternative(tongue.Say(each.Says)));
        return Lines(own.Concat(chosen).Concat(others).Distinct().Select(each => $"*{MarkdownPage.Escape(each)}*").Prepend(MarkdownPage.Escape(tongue.Say(sentence.Says))));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
