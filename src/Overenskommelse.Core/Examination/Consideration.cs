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
        NewlyOpen = Changed(finding => IsOpen(finding) && !WasOpen(finding));
        StillOpen = Changed(finding => IsOpen(finding) && WasOpen(finding));
    }

    /// <summary>Whether the changes may be made: they fit the facts, and newly break no duty.</summary>
    public bool IsAccepted => After is not null && Refusals.Count == 0;

    /// <summary>Why the changes cannot be applied at all: everything that does not fit. Empty when they fit.</summary>
    public ValueList<Problem> Misfits { get; }

    /// <summary>The duties that the changes would newly break: what they are refused for. Empty when they are accepted, or do not fit.</summary>
    public ValueList<Finding> Refusals => NewlyBroken.Where(finding => finding.Clause.Strength == Strength.Must).ToValueList();

    /// <summary>
    /// What would be broken and was not; or was, and would be worse: one more late nomination, one more seat on the side that has too many. A
    /// breach that becomes less, or stays as it was, is not among them.
    /// </summary>
    public ValueList<Finding> NewlyBroken { get; }

    /// <summary>What would be kept and was not.</summary>
    public ValueList<Finding> NewlyKept { get; }

    /// <summary>What would be pending, undetermined or in need of judgement, and was none of these.</summary>
    public ValueList<Finding> NewlyOpen { get; }

    /// <summary>What would be pending, undetermined or in need of judgement, as it was before.</summary>
    public ValueList<Finding> StillOpen { get; }

    /// <summary>The report without the changes.</summary>
    public Report Before { get; }

    /// <summary>The report with them; null when they do not fit.</summary>
    public Report? After { get; }

    /// <summary>The compact as it would be; null when the changes do not fit.</summary>
    public Compact? Compact => After?.Compact;

    /// <summary>The breaches of a finding with the changes that there would not be without them. Empty when it does not rest on breaches.</summary>
    /// <param name="finding">One of the findings of <see cref="After"/>.</param>
    public ValueList<Breach> NewBreachesIn(Finding finding)
    {
        ValueList<Breach> later = (Guard.Against.Null(finding).Evidence as Breaches)?.Found ?? [];
        return BeforeOf(finding)?.Evidence is Breaches earlier ? NewAmong(later, earlier.Found) : later;
    }

    internal static Consideration Of(Report before, ValueList<Change> changes)
    {
        ValueList<Problem> misfits = RecordChecker.MisfitsIn(changes, before.RuleSet);
        Compact? after = before.Compact.TryApply(changes.Items, out ValueList<Problem> problems);
        misfits = [.. problems, .. misfits];
        return new(before, misfits, misfits.Count > 0 ? null : Examining.Update(before, after!));
    }

    private ValueList<Finding> Changed(Func<Finding, bool> condition) => After?.Where(condition).ToValueList() ?? [];

    private Outcome? OutcomeBefore(Finding finding) => BeforeOf(finding)?.Outcome;

    private Finding? BeforeOf(Finding finding) =>
        Before.FirstOrDefault(before => before.Clause.Id == finding.Clause.Id && Equals(before.Period, finding.Period));

    private bool WasOpen(Finding after) => BeforeOf(after) is { } before && IsOpen(before);

    private static bool IsOpen(Finding finding) => finding.Outcome is Outcome.Pending or Outcome.Undetermined or Outcome.NeedsJudgement;

    private bool Breaks(Finding after) =>
        BeforeOf(after) is not { Outcome: Outcome.Broken } before
        || (!ReferenceEquals(before.Evidence, after.Evidence) && IsWorse(before.Evidence, after.Evidence));

    private static bool IsWorse(Evidence before, Evidence after) => (before, after) switch
    {
        (Breaches earlier, Breaches later) => NewAmong(later.Found, earlier.Found).Count > 0,
        (Sides earlier, Sides later) => ToMend(later) > ToMend(earlier),
        (Tally earlier, Tally later) => later.Lacking > earlier.Lacking,
        _ => false,
    };

    /// <summary>A breach is the same one as long as it is about the same thing on the same day, though its reason may have become another.</summary>
    private static ValueList<Breach> NewAmong(ValueList<Breach> later, ValueList<Breach> earlier)
    {
        ILookup<(Id?, LocalDate?), Breach> known = earlier.ToLookup(breach => (breach.Subject, breach.Day));
        return later.GroupBy(breach => (breach.Subject, breach.Day)).SelectMany(same => same.Skip(known[same.Key].Count())).ToValueList();
    }

    /// <summary>How many seats have to change on one side, at the least, before the sides are in balance.</summary>
    private static int ToMend(Sides sides) => sides.Remedies.Select(remedy => Math.Abs(remedy.Seats)).DefaultIfEmpty(int.MaxValue).Min();
}
