namespace Overenskommelse.Examination;

/// <summary>How many findings have each outcome.</summary>
public sealed record OutcomeCount
{
    /// <summary>So many are kept.</summary>
    public required int Kept { get; init; }

    /// <summary>So many are broken; of recommendations, deviated from, with an explanation or without.</summary>
    public required int Broken { get; init; }

    /// <summary>So many of the broken are recommendations whose deviation is explained.</summary>
    public required int Explained { get; init; }

    /// <summary>So many are pending.</summary>
    public required int Pending { get; init; }

    /// <summary>So many cannot be decided.</summary>
    public required int Undetermined { get; init; }

    /// <summary>So many need judgement.</summary>
    public required int NeedsJudgement { get; init; }

    /// <summary>So many have nothing to judge.</summary>
    public required int NotApplicable { get; init; }

    /// <summary>All of them.</summary>
    public int Total => Kept + Broken + Pending + Undetermined + NeedsJudgement + NotApplicable;

    internal static OutcomeCount Of(IEnumerable<Finding> findings)
    {
        ILookup<Outcome, Finding> byOutcome = findings.ToLookup(finding => finding.Outcome);
        return new()
        {
            Kept = byOutcome[Outcome.Kept].Count(),
            Broken = byOutcome[Outcome.Broken].Count(),
            Explained = byOutcome[Outcome.Broken].Count(finding => finding.Explanation is not null),
            Pending = byOutcome[Outcome.Pending].Count(),
            Undetermined = byOutcome[Outcome.Undetermined].Count(),
            NeedsJudgement = byOutcome[Outcome.NeedsJudgement].Count(),
            NotApplicable = byOutcome[Outcome.NotApplicable].Count(),
        };
    }
}
