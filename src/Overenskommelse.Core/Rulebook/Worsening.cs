using Overenskommelse.Norms;

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
    public static bool AreSoInTurn(IEnumerable<Worsening> all)
    {
        try
        {
            return Comparison.AreWorseInTurn([.. all.Select(one => one._comparison).OfType<Comparison>()]);
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>
    /// Of a question that the changes bring up: whatever is amiss is new that was not amiss before, in whichever round, and may not have been; so is what is in doubt, but for what was in doubt of each
    /// thing by itself and belonged to another round.
    /// </summary>
    /// <param name="after">What is found of it.</param>
    /// <param name="compactAfter">The compact with the changes.</param>
    /// <param name="before">What was found of the same clause without them.</param>
    public static Worsening BroughtUp(Finding after, Compact compactAfter, ValueList<Finding> before) => after.Outcome switch
    {
        Outcome.Undetermined when WasAmiss(after, compactAfter, before) => new(Truth.No, []),
        Outcome.Undetermined => BroughtIntoDoubt(after, before),
        Outcome.Broken => NewlyFound(after, before),
        _ => new(Truth.No, []),
    };

    /// <summary>Whether all that is in doubt of a question is of things that were amiss in another round. Not, where the norm of a host throws.</summary>
    private static bool WasAmiss(Finding after, Compact compactAfter, ValueList<Finding> before)
    {
        try
        {
            return after.Rule.Norm.IsOfEach
                && after.Missing.All(fact => fact.Subject is OrganisationId)
                && Answering.MomentOf(after, compactAfter) is { } at
                && new Standing(after.Rule, at).Named(Amiss.Perhaps) is { Found.Count: > 0 } perhaps
                && perhaps.NewSince(FoundIn(before.Where(finding => finding.Outcome == Outcome.Broken))).Count == 0;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static Worsening BroughtIntoDoubt(Finding after, ValueList<Finding> before)
    {
        bool wasOfAnotherRound = after.Rule.Stated is { Recurrence.TakesWhatFallsBetween: true, Norm.IsOfEach: true };
        ValueList<MissingFact> missing = after.Missing.Except(wasOfAnotherRound ? MissingOf(before) : []).ToValueList();
        return new(missing.Count > 0 ? Truth.Unknown : Truth.No, missing);
    }

    /// <summary>What is found that was not found before may have been so, as long as something is missing that is not about another organisation.</summary>
    private static Worsening NewlyFound(Finding after, ValueList<Finding> before)
    {
        ValueList<MissingFact> missing = MissingOf(before);
        if (after.Evidence is not Breaches { Found.Count: > 0 } later)
        {
            return new(missing.Count > 0 ? Truth.Unknown : Truth.Yes, missing);
        }

        ValueList<Breach> found = later.NewSince(FoundIn(before.Where(finding => finding.Outcome == Outcome.Broken)));
        return found.Count == 0 ? new(Truth.No, [])
            : found.Any(breach => missing.All(fact => after.Rule.Norm.IsOfEach && fact.Subject is OrganisationId && fact.Subject != breach.Subject)) ? new(Truth.Yes, [])
            : new(Truth.Unknown, missing);
    }

    /// <summary>All that some findings found amiss.</summary>
    public static Breaches FoundIn(IEnumerable<Finding> findings) => new(0, findings.Select(finding => finding.Evidence).OfType<Breaches>().SelectMany(breaches => breaches.Found).ToValueList());

    private static ValueList<MissingFact> MissingOf(ValueList<Finding> findings) => findings.SelectMany(finding => finding.Missing).Distinct().ToValueList();

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
