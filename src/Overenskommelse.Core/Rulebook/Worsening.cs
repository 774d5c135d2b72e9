namespace Overenskommelse.Rulebook;

/// <summary>Whether changes break what a rule asks newly, or worse than it was: whatever is missing, in no way to fill it in, or in some.</summary>
/// <param name="IsSo">Yes where they do in every way, no where they do in none.</param>
/// <param name="Missing">What is not known of it.</param>
internal sealed record Worsening(Truth IsSo, ValueList<MissingFact> Missing)
{
    /// <summary>Those of what is missing that make a difference, whether they do. Looked for only when asked for.</summary>
    public ValueList<MissingFact> Deciding => Decide?.Invoke() ?? Missing;

    /// <summary>How to look for them; null where all that is missing does.</summary>
    public Func<ValueList<MissingFact>>? Decide { private get; init; }

    /// <summary>Compares what one question is answered without the changes and with them.</summary>
    public static Worsening Of(Finding before, Compact compactBefore, Finding after, Compact compactAfter)
    {
        bool isBroken = after.Outcome == Outcome.Broken;
        if (ReferenceEquals(before, after) || (!isBroken && (after.Outcome != Outcome.Undetermined || after.Evidence is Fault)))
        {
            return new(Truth.No, []);
        }

        if (isBroken && (before.Outcome is not (Outcome.Broken or Outcome.Undetermined) || before.Evidence is Fault))
        {
            return new(Truth.Yes, []);
        }

        Worsening byOutcome = new(isBroken ? Truth.Of(before.Outcome != Outcome.Broken) : Truth.Unknown, after.Missing);
        try
        {
            if (Answering.MomentOf(before, compactBefore) is not { } earlier || Answering.MomentOf(after, compactAfter) is not { } later)
            {
                return byOutcome;
            }

            Worsening worsening = new Comparison(new(before.Rule, earlier) { Told = before }, new(after.Rule, later) { Told = after }).Worsening;
            return worsening.IsSo.IsNo && IsSoOfWhatIsTold(before, compactBefore, after, compactAfter) ? worsening with { IsSo = Truth.Unknown } : worsening;
        }
        catch (Exception)
        {
            // A host's own may throw of what is supposed; what it throws of the facts the findings tell.
            return byOutcome;
        }
    }

    /// <summary>Whether they do if there is nothing that nobody has told of: then it cannot be said that they do not.</summary>
    private static bool IsSoOfWhatIsTold(Finding before, Compact compactBefore, Finding after, Compact compactAfter) =>
        compactBefore.WithNothingLeftOut is { } wholeBefore
        && compactAfter.WithNothingLeftOut is { } wholeAfter
        && Answering.MomentOf(before, wholeBefore) is { } earlier
        && Answering.MomentOf(after, wholeAfter) is { } later
        && after.Rule.Norm.Breaks(earlier, later);
}
