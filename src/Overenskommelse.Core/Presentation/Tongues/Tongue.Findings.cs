namespace Overenskommelse.Presentation.Tongues;

/// <summary>What a finding says, and in which order.</summary>
internal abstract partial class Tongue
{
    public abstract string OutcomeOf(Outcome outcome, Strength strength, bool isExplained);

    public string OutcomeOf(Finding finding) => OutcomeOf(finding.Outcome, finding.Clause.Strength, finding.Explanation is not null);

    /// <summary>The title of the clause and, for a yearly one, the year.</summary>
    public string TitleOf(Finding finding) => finding.Period is { } period
        ? $"{Say(finding.Clause.Title)}, {Year(period)}"
        : Say(finding.Clause.Title);

    /// <summary>Why the outcome is what it is, what is not known, and who must act; whole sentences.</summary>
    public IEnumerable<string> Explain(Finding finding)
    {
        IEnumerable<string> sentences = [.. Evidence(finding), .. Missing(finding), .. Ahead(finding)];
        return sentences.Select(Sentence);
    }

    /// <summary>The last day that an outcome stands.</summary>
    public abstract string Stands(Finding finding, LocalDate lastDay);

    /// <summary>Other readings, and what they make of the outcome.</summary>
    public string Depends(IEnumerable<(Reading Reading, Outcome? Outcome)> alternatives, Strength strength) =>
        Depends(And(alternatives
            .GroupBy(alternative => alternative.Outcome, alternative => Quote(Say(alternative.Reading.Says)))
            .Select(same => Under(Or(same), same.Key, strength))));

    protected abstract string Depends(string alternatives);

    protected abstract string Under(string reading, Outcome? outcome, Strength strength);

    protected abstract string Nothing(NothingReason reason, Finding finding);

    protected abstract string Judged(Judgement judgement);

    protected abstract string ToJudge(string norm);

    /// <summary>Of evidence that is of a host's own kind, all that can be said is what was concluded from it.</summary>
    protected abstract string Opaque(Outcome outcome);

    protected abstract string They { get; }

    protected abstract string Explained(Explanation explanation);

    protected abstract string? ToAct(Finding finding);

    /// <summary>Whether the finding is about a year that has closed.</summary>
    public static bool IsClosed(Finding finding) => finding.Period is { } period && finding.On > period.End;

    /// <summary>Those who must act; a pronoun when the sentence before has just listed them.</summary>
    protected string Actors(Finding finding) =>
        finding is { Missing.Count: 0, Evidence: Breaches { Found.Count: > 1 } breaches } && finding.MustAct.SequenceEqual(breaches.Found.Select(breach => breach.Subject))
            ? They
            : And(finding.MustAct);

    private IEnumerable<string> Evidence(Finding finding) => finding.Evidence switch
    {
        Tally tally => InWords(tally, finding),
        Sides sides => InWords(sides, finding),
        Breaches breaches => InWords(breaches, finding),
        NothingToJudge nothing => [Nothing(nothing.Reason, finding)],
        Judged judged => [Judged(judged.Judgement)],
        ToJudge open => [ToJudge(OneLine(Say(open.Norm)))],
        _ when finding.Missing.Count > 0 => [],
        _ => [Opaque(finding.Outcome)],
    };

    private IEnumerable<string> Missing(Finding finding) => NotKnown(finding.Missing, isMore: finding.Outcome != Outcome.Undetermined);

    private IEnumerable<string> Ahead(Finding finding)
    {
        if (finding.Explanation is { } explanation)
        {
            yield return Explained(explanation);
        }
        else if (ToAct(finding) is { } action)
        {
            yield return action;
        }
    }
}
