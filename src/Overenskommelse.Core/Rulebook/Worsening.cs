using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Whether changes break what a rule asks newly, or worse than it was: whatever is missing, in no way to fill it in, or in some.</summary>
/// <param name="IsSo">Yes where they do in every way, no where they do in none.</param>
/// <param name="Missing">What would have to be known to tell.</param>
internal sealed record Worsening(Truth IsSo, ValueList<MissingFact> Missing)
{
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

            Worsening worsening = Of(new Standing(before.Rule, earlier) { Told = before }, new Standing(after.Rule, later) { Told = after });
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

    private static Worsening Of(Standing before, Standing after)
    {
        Questions ask = new() { HowFar = true, Places = new() };
        before.Rule.Stated.Ask(before.At, ask);
        after.Rule.Stated.Ask(after.At, ask);
        Truth? all = null;
        foreach (Supposed supposed in Filling.OfBoth(ask))
        {
            Truth one = Compared(before.Supposing(supposed), after.Supposing(supposed));
            all = all is { } others ? Truth.Either(others, one) : one;
            if (all.Value.IsOpen)
            {
                break;
            }
        }

        return new(all ?? Compared(before, after), ask.Missing);
    }

    private static Truth Compared(Standing before, Standing after) =>
        !after.MayBeBroken ? Truth.No
        : after.IsBroken && !before.MayBeBroken ? Truth.Yes
        : before.LacksNothing && after.LacksNothing && after.IsBroken ? Truth.Of(!before.IsBroken || after.IsWorseThan(before))
        : after.CertainlyNamesMoreThan(before) ? Truth.Yes
        : after.MayBeWorseThan(before) ? Truth.Unknown
        : Truth.No;

    /// <summary>How a norm stands at a moment.</summary>
    private sealed class Standing(Rule rule, Moment at)
    {
        private Outcomes? _may;
        private ValueList<MissingFact>? _missing;
        private bool? _lacksNothing;

        public Rule Rule => rule;

        public Moment At => at;

        /// <summary>What was answered, where nothing is supposed.</summary>
        public Finding? Told { get; init; }

        public bool IsBroken => May == Outcomes.Broken;

        public bool MayBeBroken => (May & Outcomes.Broken) != 0;

        /// <summary>Whether all is known that tells how far from kept it is.</summary>
        public bool LacksNothing => _lacksNothing ??= Asked(howFar: true).Count == 0;

        private Outcomes May => _may ??= Told is { Outcome: not Outcome.Undetermined } told ? Answering.OutcomesOf(told.Outcome) : rule.Stated.Look(at).May;

        private ValueList<MissingFact> Missing => _missing ??= Told?.Missing ?? Asked(howFar: false);

        private Evidence Evidence => Told?.Evidence ?? rule.Norm.Evidence(at, May);

        public Standing Supposing(Supposed facts) => new(rule, at.Supposing(facts));

        public bool IsWorseThan(Standing before) => rule.Norm.IsWorse(before.At, at);

        /// <summary>For the shapes that name what is amiss.</summary>
        public bool CertainlyNamesMoreThan(Standing before) => IsBroken && Named(Amiss.Broken).NewSince(before.Named(Amiss.Perhaps)).Count > 0;

        /// <summary>
        /// It was decided; or something is missing that was not, or may be amiss that was not; or what is known of it is another, as where one more sits on a
        /// side of which not all seats are known.
        /// </summary>
        public bool MayBeWorseThan(Standing before) =>
            (IsBroken ? !before.IsBroken : !before.MayBeBroken)
            || Missing.Any(fact => !before.Missing.Contains(fact))
            || Named(Amiss.Perhaps).NewSince(before.Named(Amiss.Perhaps)).Count > 0
            || (IsBroken && before.IsBroken && IsWorseThan(before))
            || (Evidence is not Breaches && before.Evidence != Evidence);

        private Breaches Named(Amiss amiss)
        {
            List<Breach> found = [];
            rule.Norm.NameAmiss(at, amiss, found);
            return new(0, found.ToValueList());
        }

        private ValueList<MissingFact> Asked(bool howFar)
        {
            Questions ask = new() { HowFar = howFar };
            rule.Stated.Ask(at, ask);
            return ask.Missing;
        }
    }
}
