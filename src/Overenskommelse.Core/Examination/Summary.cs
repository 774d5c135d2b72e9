namespace Overenskommelse.Examination;

/// <summary>A report in numbers, one count for each strength, and what those numbers leave out.</summary>
/// <remarks>Green never means more than it should: the open norms and the sentences that no clause examines are counted beside the rest.</remarks>
public sealed record Summary
{
    /// <summary>The duties.</summary>
    public required OutcomeCount Musts { get; init; }

    /// <summary>The recommendations; the broken ones are deviations.</summary>
    public required OutcomeCount Shoulds { get; init; }

    /// <summary>The permissions. They never lower the summary.</summary>
    public required OutcomeCount Mays { get; init; }

    /// <summary>How many clauses are open norms, or have an open part, that only a human being can judge; those already judged among them.</summary>
    public required int OpenNorms { get; init; }

    /// <summary>The sentences of the text that no clause of the rule set examines, as citations; informative ones among them.</summary>
    public required ValueList<Citation> NotExamined { get; init; }

    /// <summary>Whether every duty that has anything to judge is kept: nothing is broken, pending, undetermined or in need of judgement.</summary>
    public bool EveryMustIsKept => Musts.Kept > 0 && Musts.Kept + Musts.NotApplicable == Musts.Total;

    internal static Summary Of(Report report) => new()
    {
        Musts = OutcomeCount.Of(report.With(Strength.Must)),
        Shoulds = OutcomeCount.Of(report.With(Strength.Should)),
        Mays = OutcomeCount.Of(report.With(Strength.May)),
        OpenNorms = report.RuleSet.Count(rule => rule.IsOpen),
        NotExamined = report.RuleSet.NotExamined,
    };
}
