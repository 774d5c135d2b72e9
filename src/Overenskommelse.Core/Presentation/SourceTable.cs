using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

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
        (Speech swedish, Speech english) = BilingualPage.SpeechesOf(rules);
        page.Block($"## {source.Id}: {BilingualPage.Title(source.Title)}");
        page.Header("Nr / No.", "Ställning / Status", "Svenska", "English");
        foreach (Sentence sentence in source.Sentences)
        {
            Rule[] citing = [.. rules.Where(rule => rule.Clause.Citation.Document == source.Id && rule.Clause.Citation.Sentences.Contains(sentence.Number))];
            page.Row(
                $"{source.Id}-{sentence.Number}",
                StatusOf(sentence, citing, swedish, english),
                InWords(sentence, citing, swedish),
                InWords(sentence, citing, english));
        }

        page.EndTable();
    }

    private static string StatusOf(Sentence sentence, Rule[] citing, Speech swedish, Speech english)
    {
        string Both(string code) => $"{swedish.Say(code)} / {english.Say(code)}";
        return citing.Length > 0 ? Lines(citing.Select(rule => $"{Both(RuleAccount.StatusOf(rule))}: `{rule.Clause.Id}`"))
            : Both(sentence.IsInformative ? "status.informative" : "status.not-examined");
    }

    /// <summary>The restatement, and then each reading once; what the reasons are, the catalogue says, save for those of the sentence itself.</summary>
    private static string InWords(Sentence sentence, Rule[] citing, Speech speech)
    {
        IEnumerable<string> own = sentence.Reading is { } reading ? [speech.Say("reading", ("says", reading.Says), ("why", reading.Why))] : [];
        IEnumerable<string> chosen = citing
            .SelectMany(RuleAccount.ReadingsOf)
            .Select(each => speech.Say("reading", ("says", each.Says)));
        IEnumerable<string> others = citing.SelectMany(rule => rule.Alternatives).Select(each => speech.Say("alternative", ("says", each.Says)));
        return Lines(own.Concat(chosen).Concat(others).Distinct().Select(each => $"*{MarkdownText.Of(each)}*").Prepend(MarkdownText.Of(sentence.Says.In(speech.Language))));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
