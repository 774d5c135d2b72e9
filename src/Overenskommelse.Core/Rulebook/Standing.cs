using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>How a norm stands at a moment.</summary>
internal sealed class Standing(Rule rule, Moment at)
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

    public bool CertainlyBreaks(Standing before) => rule.Norm.CertainlyBreaks(before.At, at);

    /// <summary>What is amiss in it, certainly or perhaps.</summary>
    public Breaches Named(Amiss amiss)
    {
        List<Breach> found = [];
        rule.Norm.NameAmiss(at, amiss, found);
        return new(0, found.ToValueList());
    }

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

    /// <summary>What is asked of it, and, if so wished, also how far from kept it is.</summary>
    public ValueList<MissingFact> Asked(bool howFar)
    {
        Questions ask = new() { HowFar = howFar };
        rule.Stated.Ask(at, ask);
        return ask.Missing;
    }
}
