using System.Collections;
using Overenskommelse.Presentation;

namespace Overenskommelse.Testing.Laws;

/// <summary>There are words in Swedish and in English for all that a finding says, and for all that its norm asks.</summary>
internal sealed class HasWords(ValueList<Language> languages) : Check
{
    public override Law Law => Law.HasWords;

    public override int Every => 5;

    public override IEnumerable<Amiss> In(Trial trial) => trial.Report.SelectMany(finding => languages.Select(language => Of(finding, trial, language))).OfType<Amiss>().DistinctBy(amiss => amiss.Clause);

    /// <summary>What of the rule set itself lacks a language: its name, its titles, its sentences and its labels.</summary>
    public IEnumerable<Amiss> Of(RuleSet rules) =>
    [
        .. Lacking(rules.Name, "the name of the rule set", null),
        .. rules.Sources.SelectMany(source => Lacking(source.Title, $"the title of {source.Id}", null).Concat(source.Sentences.SelectMany(sentence => Lacking(sentence.Says, $"{source.Id}-{sentence.Number}", null)))),
        .. rules.Vocabulary.Labels.SelectMany(label => Lacking(label.Name, $"what \"{label.Id}\" is called", null)),
        .. rules.SelectMany(rule => Lacking(rule.Clause.Title, "its title", rule.Clause.Id).Concat(Texts(rule.Norm.Says).SelectMany(text => Lacking(text, "what is to be judged", rule.Clause.Id)))),
    ];

    private IEnumerable<Amiss> Lacking(Text text, string what, ClauseId? clause) =>
        languages.Where(language => text.Find(language.Tag) is null).Select(language => new Amiss(clause, $"{what} (\"{text.First}\") is not said in \"{language.Tag}\""));

    private static Amiss? Of(Finding finding, Trial trial, Language language)
    {
        Report report = trial.Report;
        try
        {
            // Each part is said by itself too: what is so for each value is not said with the whole.
            string said = string.Join(' ', Parts(finding.Rule.Norm.Says).Select(part => report.InWords(part, language)).Prepend(report.InWords(finding, language)));
            string? lacking = new object[] { finding.Evidence, finding.Missing, finding.Rule.Norm.Says }.SelectMany(each => Codes(each, trial.Maker.IsNamed))
                .FirstOrDefault(code => !IsSaid(code, report.RuleSet, language) && said.Contains(Readable(code), StringComparison.OrdinalIgnoreCase));
            return lacking is null ? null : new(finding.Clause.Id, $"there is no phrase for \"{lacking}\" in \"{language.Tag}\", so that it is said by its code: {said.Trim()}");
        }
        catch (Exception thrown)
        {
            return new(finding.Clause.Id, $"it throws when it is put into words (\"{language.Tag}\"): {thrown.GetType().Name}: {thrown.Message}");
        }
    }

    /// <summary>Whether the language has a phrase for a code, or the rule set a label in it.</summary>
    private static bool IsSaid(string code, RuleSet rules, Language language) =>
        language.Phrases.Find(code) is not null || rules.Vocabulary.Labels.Any(label => CodeOf(label.Id) == code && label.Name.Find(language.Tag) is not null);

    /// <summary>The codes of all that goes into words, however deep; a capacity or a kind of meeting that no rule names is for the host to call something.</summary>
    private static IEnumerable<string> Codes(object? value, Func<Id, bool> isNamed) => value switch
    {
        null or string or Text or DateInterval => [],
        Id id => CodeOf(id) is { } code && (id is not (Capacity or MeetingKind) || isNamed(id)) ? [code] : [],
        Phrase phrase => phrase.With.SelectMany(each => Codes(each, isNamed)).Prepend(phrase.Code),
        MissingFact fact => [.. Codes(fact.Kind, isNamed), .. Codes(fact.Meeting, isNamed)],
        Breaches breaches => breaches.Found.SelectMany(breach => Codes(breach.Reason, isNamed).Concat(Codes(breach.Instead, isNamed))),
        Tally tally => Codes(tally.Unit, isNamed),
        Sides sides => [.. Codes(sides.Unit, isNamed), .. sides.Counts.SelectMany(count => Codes(count.Side, isNamed))],
        NothingToJudge nothing => Codes(nothing.Reason, isNamed),
        IEnumerable several => several.Cast<object>().SelectMany(each => Codes(each, isNamed)),
        _ => [],
    };

    private static IEnumerable<Phrase> Parts(Phrase phrase) => phrase.With.OfType<Phrase>().SelectMany(Parts).Prepend(phrase);

    private static IEnumerable<Text> Texts(object value) => value switch
    {
        Text text => [text],
        Phrase phrase => phrase.With.SelectMany(Texts),
        _ => [],
    };

    private static string? CodeOf(Id id) => id switch
    {
        Capacity => $"capacity.{id}",
        MeetingKind => $"meeting.{id}",
        BreachReason => $"reason.{id}",
        FactKind => $"fact.{id}",
        NothingReason => $"nothing.{id}",
        Unit => $"unit.{id}",
        _ => null,
    };

    /// <summary>A code as it is said for want of a phrase.</summary>
    private static string Readable(string code)
    {
        string[] parts = code.Split('.', 2);
        string said = parts is ["capacity" or "meeting" or "reason" or "fact" or "nothing" or "unit", var own] ? own : code;
        return said.Replace('-', ' ').Replace('.', ' ').Replace('_', ' ');
    }
}
