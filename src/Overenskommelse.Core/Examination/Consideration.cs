using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Examination;

/// <summary>What follows if changes are made, taken as one: whether they may be, and which findings change.</summary>
public sealed class Consideration
{
    private readonly Dictionary<(ClauseId, DateInterval?), Finding> _before;

    private Consideration(Report before, ValueList<Problem> misfits, Report? after)
    {
        _before = before.ToDictionary(finding => (finding.Clause.Id, finding.Period));
        Before = before;
        Misfits = misfits;
        After = after;
        NewlyBroken = Those(finding => finding.Outcome == Outcome.Broken && Breaks(finding));
        NewlyKept = Those(finding => finding.Outcome == Outcome.Kept && BeforeOf(finding)?.Outcome != Outcome.Kept);
        NewlyOpen = Those(finding => IsOpen(finding) && !IsOpen(BeforeOf(finding)));
        StillOpen = Those(finding => IsOpen(finding) && IsOpen(BeforeOf(finding)));
        Changed = Those(finding =>
            finding.Outcome != BeforeOf(finding)?.Outcome || finding.Explanation != BeforeOf(finding)?.Explanation || NewlyBroken.Contains(finding));
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

    /// <summary>Every finding whose outcome would be another, that would be explained or no longer be, or that would be broken worse; in the order of the text.</summary>
    public ValueList<Finding> Changed { get; }

    /// <summary>The report without the changes.</summary>
    public Report Before { get; }

    /// <summary>The report with them; null when they do not fit.</summary>
    public Report? After { get; }

    /// <summary>The compact as it would be; null when the changes do not fit.</summary>
    public Compact? Compact => After?.Compact;

    /// <summary>The breaches of a finding with the changes that there would not be without them. Empty when it does not rest on breaches.</summary>
    /// <param name="finding">One of the findings of <see cref="After"/>.</param>
    /// <exception cref="ArgumentException">The finding is not in that report.</exception>
    public ValueList<Breach> NewBreachesIn(Finding finding)
    {
        Guard.Against.Null(finding);
        _ = After?.Contains(finding) == true ? finding : throw new ArgumentException($"The finding ({finding}) is not in the report with the changes.", nameof(finding));
        return (finding.Evidence, BeforeOf(finding)?.Evidence) switch
        {
            (Breaches later, Breaches earlier) => later.NewSince(earlier),
            (Breaches later, _) => later.Found,
            _ => [],
        };
    }

    internal static Consideration Of(Report before, ValueList<Change> changes)
    {
        Compact? after = before.Compact.TryApply(changes.Items, out ValueList<Problem> problems);
        ValueList<Problem> misfits = RecordChecker.MisfitsIn(changes, before.RuleSet, after ?? before.Compact, before.On);
        misfits = [.. problems, .. misfits];
        return new(before, misfits, misfits.Count > 0 ? null : Examining.Update(before, after!, Touched(changes)));
    }

    private static FactAreas Touched(ValueList<Change> changes) => changes.Aggregate(FactAreas.None, (touched, change) => touched | change.Touches);

    private ValueList<Finding> Those(Func<Finding, bool> condition) => After?.Where(condition).ToValueList() ?? [];

    /// <summary>The same question without the changes; null when they bring it up, as a decision does that opens a round.</summary>
    private Finding? BeforeOf(Finding finding) => _before.GetValueOrDefault((finding.Clause.Id, finding.Period));

    private static bool IsOpen(Finding? finding) => finding?.Outcome is Outcome.Pending or Outcome.Undetermined or Outcome.NeedsJudgement;

    private bool Breaks(Finding after)
    {
        Finding? before = BeforeOf(after);
        return before?.Outcome != Outcome.Broken || (!ReferenceEquals(before, after) && Answering.IsWorse(before, Before.Compact, after, After!.Compact));
    }
}
