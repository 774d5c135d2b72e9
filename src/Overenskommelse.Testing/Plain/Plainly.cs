namespace Overenskommelse.Testing.Plain;

/// <summary>
/// Answers a norm a second time, from its shapes alone: slow and obvious, of facts of which everything is known, thing by thing and without anything that the engine remembers, foresees or
/// fills in. Where it differs from the engine, one of them is wrong.
/// </summary>
internal static class Plainly
{
    /// <summary>What is answered of a finding's question; null where it cannot be told plainly: when a leaf is in doubt although everything is known, as of whether a meeting that was called was held.</summary>
    public static Outcome? OutcomeOf(Finding finding, Report report)
    {
        if (report.MomentOf(finding) is not { } at)
        {
            return Outcome.NotApplicable;
        }

        try
        {
            Outcome outcome = finding.Rule.Norm.Accept(new PlainNorm(at));
            return outcome == Outcome.Pending && at.Window is { IsPartial: true } ? Outcome.NotApplicable : outcome;
        }
        catch (NotPlainException)
        {
            return null;
        }
    }
}
