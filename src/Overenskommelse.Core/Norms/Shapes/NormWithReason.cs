namespace Overenskommelse.Norms;

/// <summary>A norm that is told, when it is not kept, by a reason and by what it is about.</summary>
internal sealed class NormWithReason(Norm norm, BreachReason reason, Id? subject) : Norm
{
    public override Phrase Says => norm.Says;

    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => norm.Accept(visitor);

    internal override FactAreas Reads => norm.Reads;

    internal override IEnumerable<GroupId> Groups => norm.Groups;

    internal override bool IsJudged => norm.IsJudged;

    internal override Answer Look(in Moment at) => norm.Look(at);

    internal override void Ask(in Moment at, Questions ask) => norm.Ask(at, ask);

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        if (Several.IsAmiss(norm.Look(at), amiss))
        {
            Evidence evidence = norm.Evidence(at, Outcomes.Broken);
            found.Add(new(reason, subject) { TooMany = evidence is Tally { TooMany: > 0 } tally ? tally : null, Judgement = (evidence as Judged)?.Judgement });
        }
    }

    internal override void NameMet(in Moment at, List<Met> met)
    {
        if (subject is not null && norm.Look(at).May == Outcomes.Kept && norm.Evidence(at, Outcomes.Kept) is Tally { Days.Count: > 0 } tally)
        {
            met.Add(new(subject, tally.Days));
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found) => norm.NameSetAside(at, found);

    internal override IEnumerable<Each<TThing>> EachOf<TThing>() => norm.EachOf<TThing>();

    internal override int Examined(in Moment at) => norm.Examined(at);

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => NamedAmiss(at, outcome);

    internal override NothingReason Nothing(in Moment at) => norm.Nothing(at);

    internal override bool IsWorse(in Moment before, in Moment after) => norm.IsWorse(before, after);

    internal override bool CertainlyBreaks(in Moment before, in Moment after) => norm.CertainlyBreaks(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => norm.Trace(at, tracing);

    internal override void Turns(in Moment at, TurningDays days) => norm.Turns(at, days);
}
