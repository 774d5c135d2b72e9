using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Examination;

/// <summary>Whether a finding depends on the reading chosen (<i>beror på tolkningen</i>), or is robust.</summary>
/// <remarks>The shipped alternatives are tried one at a time, each in the place of the reading it is an alternative to.</remarks>
public sealed record Sensitivity
{
    private Sensitivity(Outcome outcome, Strength strength, ValueList<ReadingOutcome> alternatives)
    {
        Outcome = outcome;
        Strength = strength;
        Alternatives = alternatives;
    }

    /// <summary>The outcome under the readings chosen.</summary>
    public Outcome Outcome { get; }

    /// <summary>How binding the clause is.</summary>
    public Strength Strength { get; }

    /// <summary>Every alternative and the outcome under it; empty when there are none.</summary>
    public ValueList<ReadingOutcome> Alternatives { get; }

    /// <summary>Whether every alternative gives the same outcome; also when there are none.</summary>
    public bool IsRobust => Alternatives.All(alternative => alternative.Outcome == Outcome);

    internal static Sensitivity Of(Finding finding, Compact compact)
    {
        return new(
            finding.Outcome,
            finding.Clause.Strength,
            [
                .. finding.Rule.Alternatives.Select(reading => new ReadingOutcome(reading, OutcomeUnder(reading, finding, compact))),
                .. OtherTransitions(finding).Select(reading => new ReadingOutcome(reading, OutcomeUnder(reading, finding, compact))),
            ]);
    }

    /// <summary>Where several editions have a part in the period of a finding, the other ways to choose one.</summary>
    private static IEnumerable<Transition> OtherTransitions(Finding finding) =>
        finding is { Period: { } period, Rule.Tenure: { } tenure } && (tenure.Shares(period) || tenure.IsCut(period)) ? Transition.All.Where(other => !other.Is(tenure.Transition)) : [];

    /// <summary>Of a period that is divided, the last part tells.</summary>
    private static Outcome? OutcomeUnder(Transition reading, Finding finding, Compact compact)
    {
        List<Finding> answers = [];
        foreach (Rule rule in finding.Rule.Tenure!.Rules)
        {
            (rule with { Tenure = rule.Tenure!.Under(reading) }).AddFindings(compact, finding.On, Asked.Once, answers);
        }

        return (answers.Find(answer => answer.Period?.End == finding.Period!.End) ?? answers.Find(answer => answer.Period?.Contains(finding.Period!.End) == true))?.Outcome;
    }

    /// <summary>
    /// A round that begins on another day is the same round when it ends on the same day. An answer without a year stands in for every year: that is how the reading
    /// answers. A finding without one is compared with the year that has closed, whose answer is settled. Of editions each that has the alternative is read so.
    /// </summary>
    private static Outcome? OutcomeUnder(Reading reading, Finding finding, Compact compact)
    {
        List<Finding> answers = [];
        foreach (Rule rule in finding.Rule.Tenure?.Rules ?? [finding.Rule])
        {
            (rule.Alternatives.Any(alternative => alternative.Is(reading)) ? rule.Under(reading) : rule).AddFindings(compact, finding.On, Asked.Once, answers);
        }

        return (answers.Find(answer => answer.Period?.End == finding.Period?.End) ?? answers.Find(answer => answer.Period is null || finding.Period is null))?.Outcome;
    }
}
