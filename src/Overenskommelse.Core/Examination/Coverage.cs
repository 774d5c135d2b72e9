using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Examination;

/// <summary>Whether any rule of a set is about what changes.</summary>
internal static class Coverage
{
    /// <summary>
    /// A rule is about it when something that its norm is asked of is another, or is answered otherwise, with the changes than without them; or when its norm
    /// names whose the change is, though it counts it as nothing: a seat of its group, a decision of its forum about its matter.
    /// </summary>
    public static bool IsIn(Report before, Report after, ValueList<Change> changes) =>
        !before.SequenceEqual(after)
        || changes.Any(change => IsNamedIn(before.Asked, change, before.On))
        || before.Zip(after).Any(each => IsAnsweredOtherwise(each.First, before, each.Second, after));

    private static bool IsNamedIn(RuleSet rules, Change change, LocalDate on) => change.ToldBy.Length > 0 && rules.Asked.Any(rule =>
        change is JudgementRecorded or ExplanationRecorded
            ? change.ToldBy.Contains(rule.Clause.Id)
            : rule.IsAskedOn(on) && (rule.Reads & change.Touches) != FactAreas.None && NamedIds.In(rule.Norm.Says).ToHashSet() is var ids && change.ToldBy.All(ids.Contains));

    private static bool IsAnsweredOtherwise(Finding before, Report reportBefore, Finding after, Report reportAfter) =>
        !ReferenceEquals(before, after)
        && Answering.Explain(before, reportBefore.Compact) != Answering.Explain(after, reportAfter.Compact);
}
