using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Examination;

/// <summary>What follows if changes are made, taken as one: whether they may be, and which findings change.</summary>
public sealed class Consideration
{
    private Consideration(Report before, ValueList<Problem> misfits, Report? after)
    {
        Before = before;
        Misfits = misfits;
        After = after;
        NewlyBroken = Changed(finding => finding.Outcome == Outcome.Broken && Breaks(finding));
        NewlyKept = Changed(finding => finding.Outcome == Outcome.Kept && OutcomeBefore(finding) != Outcome.Kept);
        StillOpen = Changed(finding => finding.Outcome is Outcome.Pending or Outcome.Undetermined or Outcome.NeedsJudgement);
    }

    /// <summary>Whether the changes may be made: they fit the facts, and newly break no duty.</summary>
    public bool IsAccepted => After is not null && Refusals.Count == 0;

    /// <summary>Why the changes cannot be applied at all: everything that does not fit. Empty when they fit.</summary>
    public ValueList<Problem> Misfits { get; }

    /// <summary>The duties that the changes would newly break: what they are refused for. Empty when they are accepted, or do not fit.</summary>
    public ValueList<Finding> Refusals => NewlyBroken.Where(finding => finding.Clause.Strength == Strength.Must).ToValueList();

    /// <summary>
    /// What would be broken and was not; or was, and would be in a way in which it was not: one more late nomination. A breach that becomes less,
    /// or stays as it was, is not among them.
    /// </summary>
    public ValueList<Finding> NewlyBroken { get; }

    /// <summary>What would be kept and was not.</summary>
    public ValueList<Finding> NewlyKept { get; }

    /// <summary>What would be pending, undetermined or in need of judgement.</summary>
    public ValueList<Finding> StillOpen { get; }

    /// <summary>The report without the changes.</summary>
    public Report Before { get; }

    /// <summary>The report with them; null when they do not fit.</summary>
    public Report? After { get; }

    /// <summary>The compact as it would be; null when the changes do not fit.</summary>
    public Compact? Compact => After?.Compact;

    internal static Consideration Of(Report before, ValueList<Change> changes)
    {
        ValueList<Problem> misfits = RecordChecker.MisfitsIn(changes, before.Rules);
        Compact? after = before.Compact.TryApply(changes.Items, out ValueList<Problem> problems);
        misfits = [.. problems, .. misfits];
        return new(before, misfits, misfits.Count > 0 ? null : Examining.Update(before, after!));
    }

    private ValueList<Finding> Changed(Func<Finding, bool> condition) => After?.Where(condition).ToValueList() ?? [];

    private Outcome? OutcomeBefore(Finding finding) => BeforeOf(finding)?.Outcome;

    private Finding? BeforeOf(Finding finding) =>
        Before.FirstOrDefault(before => before.Clause.Id == finding.Clause.Id && Equals(before.Period, finding.Period));

    private bool Breaks(Finding after) =>
        BeforeOf(after) is not { Outcome: Outcome.Broken } before
        || (before.Evidence is Breaches earlier && after.Evidence is Breaches later && HasMore(later, earlier));

    /// <summary>A breach is the same one as long as it is about the same thing on the same day, though its reason may have become another.</summary>
    private static bool HasMore(Breaches later, Breaches earlier)
    {
        ILookup<(Id?, LocalDate?), Breach> known = earlier.Found.ToLookup(breach => (breach.Subject, breach.Day));
        return later.Found.GroupBy(breach => (breach.Subject, breach.Day)).Any(same => same.Count() > known[same.Key].Count());
    }
}
