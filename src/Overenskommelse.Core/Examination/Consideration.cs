using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Examination;

/// <summary>What follows if changes are made, taken as one: whether they may be, and which findings change.</summary>
public sealed class Consideration
{
    private readonly ILookup<(ClauseId, DateInterval?), Finding> _before;
    private readonly Dictionary<Finding, Worsening> _worsened = new(ReferenceEqualityComparer.Instance);
    private readonly ValueList<Finding> _inDoubt;
    private readonly Lazy<ValueList<Finding>> _undecided;

    private Consideration(Report before, ValueList<Change> changes, ValueList<Problem> misfits, Report? after)
    {
        _before = before.ToLookup(QuestionOf);
        Before = before;
        Misfits = misfits;
        After = after;
        NewlyBroken = Those(finding => finding.Outcome == Outcome.Broken && WorsenedIn(finding).IsSo.IsYes);
        NewlyKept = Those(finding => finding.Outcome == Outcome.Kept && BeforeOf(finding)?.Outcome != Outcome.Kept);
        NewlyOpen = Those(finding => IsOpen(finding) && !IsOpen(BeforeOf(finding)));
        StillOpen = Those(finding => IsOpen(finding) && IsOpen(BeforeOf(finding)));
        Changed = Those(finding =>
            finding.Outcome != BeforeOf(finding)?.Outcome || finding.Explanation != BeforeOf(finding)?.Explanation || NewlyBroken.Contains(finding));
        HashSet<(ClauseId, DateInterval?)> asked = [.. (after ?? before).Select(QuestionOf)];
        Lapsed = before.Where(finding => !asked.Contains(QuestionOf(finding))).ToValueList();
        _inDoubt = Those(finding => finding.Clause.Strength == Strength.Must && !NewlyBroken.Contains(finding) && WorsenedIn(finding) is { IsSo.MayBeYes: true, Missing.Count: > 0 });
        _undecided = new(() => _inDoubt.Select(finding => finding.Lacking(WorsenedIn(finding).Deciding())).ToValueList());
        Answer = misfits.Count > 0 ? ProposalAnswer.DoesNotFit
            : Refusals.Count > 0 || Worsening.AreSoInTurn(_inDoubt.Select(WorsenedIn)) ? ProposalAnswer.Refused
            : _inDoubt.Count > 0 ? ProposalAnswer.Undecided
            : Coverage.IsIn(before, after!, changes) ? ProposalAnswer.Accepted
            : ProposalAnswer.NotCovered;
    }

    /// <summary>What the proposal is told.</summary>
    public ProposalAnswer Answer { get; }

    /// <summary>Whether the changes may be made: they fit the facts, a rule is about them, and they certainly break no duty newly.</summary>
    public bool IsAccepted => Answer == ProposalAnswer.Accepted;

    /// <summary>The day asked about; null when it was left out.</summary>
    public LocalDate? AskedOn { get; private init; }

    /// <summary>The day whose findings are compared: the day asked about, or the first on which all of the changes have taken effect if that is later.</summary>
    public LocalDate On => Before.On;

    /// <summary>Why the changes cannot be applied at all: everything that does not fit. Empty when they fit.</summary>
    public ValueList<Problem> Misfits { get; }

    /// <summary>
    /// The duties that the changes would certainly break newly: what they are refused for. Empty when they are accepted, or do not fit; and where they are refused since one or another of those
    /// that are <see cref="Undecided"/> would be broken whatever is missing, and it is not known which.
    /// </summary>
    public ValueList<Finding> Refusals => NewlyBroken.Where(finding => finding.Clause.Strength == Strength.Must).ToValueList();

    /// <summary>
    /// The duties of which a missing fact leaves open whether the changes would newly break them; each names, in <see cref="Finding.Missing"/>, the facts that this depends on. Where one of
    /// them cannot be tried with every value, such as what a list may lack, it is all that is missing of the duty; of a duty of each thing by itself, what the changes bring. Empty when the changes do not fit.
    /// </summary>
    public ValueList<Finding> Undecided => _undecided.Value;

    /// <summary>
    /// What the duties that are <see cref="Undecided"/> depend on, and who knows it: of a proposal that is undecided, the facts that make the difference between accepted and refused. Of one that is refused no answer to them
    /// makes any difference to that. Empty when no duty is undecided.
    /// </summary>
    public ValueList<MissingFact> Deciding => Undecided.SelectMany(finding => finding.Missing).Distinct().ToValueList();

    /// <summary>What was asked and no longer would be: of a round, say, that would be another with the changes. Empty when they do not fit.</summary>
    public ValueList<Finding> Lapsed { get; }

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
        _ = After?.Any(each => ReferenceEquals(each, finding)) == true ? finding : throw new ArgumentException($"The finding ({finding}) is not in the report with the changes.", nameof(finding));
        return finding.Evidence is Breaches later ? later.NewSince(FoundBefore(finding)) : [];
    }

    /// <summary>A finding with nothing amiss but what is newly so; where what was amiss has only become worse, all that is.</summary>
    internal Finding OnlyNewIn(Finding finding) => finding.Evidence is Breaches breaches && NewBreachesIn(finding) is { Count: > 0 } found ? finding with { Evidence = breaches with { Found = found } } : finding;

    internal static Consideration Of(Report before, ValueList<Change> changes, LocalDate? askedOn)
    {
        Compact? after = before.Compact.TryApply(changes.Items, out ValueList<Problem> problems);
        ValueList<Problem> misfits = [.. problems, .. new RecordChecker(before.Asked, after ?? before.Compact).MisfitsIn(changes, before.On)];
        return new(before, changes, misfits, misfits.Count > 0 ? null : Examining.Update(before, after!, Touched(changes))) { AskedOn = askedOn };
    }

    private static FactAreas Touched(ValueList<Change> changes) => changes.Aggregate(FactAreas.None, (touched, change) => touched | change.Touches);

    private ValueList<Finding> Those(Func<Finding, bool> condition) => After?.Where(condition).ToValueList() ?? [];

    /// <summary>The same question without the changes; null when they bring it up, as a decision does that opens a round.</summary>
    private Finding? BeforeOf(Finding finding) => _before[QuestionOf(finding)].FirstOrDefault();

    private static (ClauseId, DateInterval?) QuestionOf(Finding finding) => (finding.Clause.Id, finding.Period);

    /// <summary>What was amiss without the changes: of the same question, or, where they bring it up, of all of the clause; a thing may have belonged to another round.</summary>
    private Breaches FoundBefore(Finding after) =>
        Worsening.FoundIn(BeforeOf(after) is { } same ? [same] : Before[after.Clause.Id].Where(finding => finding.Outcome == Outcome.Broken));

    private static bool IsOpen(Finding? finding) => finding?.Outcome is Outcome.Pending or Outcome.Undetermined or Outcome.NeedsJudgement;

    /// <summary>Whether the changes break it newly; looked through once.</summary>
    private Worsening WorsenedIn(Finding after)
    {
        if (!_worsened.TryGetValue(after, out Worsening? worsened))
        {
            _worsened[after] = worsened = BeforeOf(after) is { } before ? Worsening.Of(before, Before.Compact, after, After!.Compact) : Worsening.BroughtUp(after, After!.Compact, Before[after.Clause.Id]);
        }

        return worsened;
    }
}
