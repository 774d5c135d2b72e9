namespace Overenskommelse.Rulebook;

/// <summary>Whether changes break what a rule asks newly, or worse than it was: whatever is missing, in no way to fill it in, or in some.</summary>
/// <param name="isSo">Yes where they do in every way, no where they do in none.</param>
/// <param name="missing">What is not known of it.</param>
internal sealed class Worsening(Truth isSo, ValueList<MissingFact> missing)
{
    private Comparison? _comparison;

    /// <summary>Yes where they do in every way, no where they do in none.</summary>
    public Truth IsSo => isSo;

    /// <summary>What is not known of it.</summary>
    public ValueList<MissingFact> Missing => missing;

    /// <summary>Those of what is missing that make a difference, whether they do: looked for each time it is asked. All that is missing, where the norm of a host throws of what is supposed.</summary>
    public ValueList<MissingFact> Deciding()
    {
        try
        {
            return _comparison?.Deciding() ?? Missing;
        }
        catch (Exception)
        {
            return Missing;
        }
    }

    /// <summary>Whether one or another of them is so, whatever is missing, though it may not be the same one: looked for each time it is asked. Not, where the norm of a host throws of what is supposed.</summary>
    public static bool IsOneOrAnotherSo(IEnumerable<Worsening> all)
    {
        try
        {
            return Comparison.IsOneOrAnotherWorse([.. all.Select(one => one._comparison).OfType<Comparison>()]);
        }
        catch (Exception)
        {
            return false;
        }
    }

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

            Comparison comparison = new(new(before.Rule, earlier) { Told = before }, new(after.Rule, later) { Told = after });
            Truth isSo = comparison.IsWorse();
            return new(isSo.IsNo && IsSoOfWhatIsTold(before, compactBefore, after, compactAfter) ? Truth.Unknown : isSo, comparison.Missing) { _comparison = comparison };
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
