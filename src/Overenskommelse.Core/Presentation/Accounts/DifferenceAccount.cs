using System.Collections;
using Overenskommelse.Presentation.Speaking;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What sets two rule sets apart, a line for each clause.</summary>
internal static class DifferenceAccount
{
    public static IEnumerable<string> Tell(Speech speech, RuleSetDifference difference) => difference.IsEmpty ? [speech.Sentence(new Part("difference.none"))] :
    [
        .. difference.Added.Select(rule => speech.Sentence(One("difference.added", rule))),
        .. difference.Removed.Select(rule => speech.Sentence(One("difference.removed", rule))),
        .. difference.Changed.Select(changed => speech.Sentence(Changed(changed))),
        .. difference.IsReordered ? [speech.Sentence(new Part("difference.reordered"))] : Array.Empty<string>(),
    ];

    private static Part One(string code, Rule rule) => new(code, ("title", rule.Clause.Title), ("citation", $"{rule.Clause.Citation}"), ("clause", rule.Clause.Id.Value));

    private static Part Changed(RuleDifference changed) => new(
        "difference.changed",
        ("title", changed.After.Clause.Title),
        ("citation", $"{changed.After.Clause.Citation}"),
        ("before", changed.Before.Clause.Citation == changed.After.Clause.Citation ? null : $"{changed.Before.Clause.Citation}"),
        ("parts", changed.Parts.Select(Told).ToArray()));

    private static Part Told(PartDifference part) => new(
        part.IsOnlyTheReason ? "difference.reading-reason" : $"difference.{Codes.Of(part.Part)}",
        ("name", part.Name),
        ("before", Value(part.Before)),
        ("after", Value(part.After)));

    private static object Value(object? value) => value switch
    {
        null => new Part("difference.nothing"),
        bool so => new Part(so ? "difference.yes" : "difference.no"),
        Strength strength => new Part($"strength.{Codes.Of(strength)}"),
        Reading reading => reading.Says,
        Quantity quantity => quantity.Says,
        Whose whose => whose.Says,
        Period length => Phrase.Of(length),
        Citation citation => $"{citation}",
        string words => words,
        IEnumerable values and not DateInterval => values.Cast<object?>().Select(Value).ToArray() is { Length: > 0 } all ? all : new Part("difference.nothing"),
        _ => value,
    };
}
