using System.Collections;
using Overenskommelse.Norms;

namespace Overenskommelse.Examination;

/// <summary>What a rule names: whatever goes into what its norm says, the group that it is of, and those whom its clause binds, asks and lets judge. A host's own rule is no exception.</summary>
internal static class NamedIds
{
    public static IEnumerable<Id> Of(Rule rule) =>
    [
        .. rule.Clause.Bearers,
        .. In(rule.Norm.Says),
        .. rule.Stated.Recurrence?.Says is { } says ? In(says) : [],
        .. rule.OfGroup is { } of ? [of] : Array.Empty<Id>(),
        .. rule.Clause.Judges,
        rule.Clause.KnownBy,
    ];

    /// <summary>The ids in what a norm says, however deep.</summary>
    public static IEnumerable<Id> In(object value) => value switch
    {
        Id id => [id],
        Phrase { Code: ForEach.ValueCode } phrase => phrase.With.SelectMany(In).Where(id => !id.Equals(phrase.With[^1])),
        Phrase phrase => phrase.With.SelectMany(In),
        string or DateInterval => [],
        IEnumerable several => several.Cast<object>().SelectMany(In),
        _ => [],
    };
}
