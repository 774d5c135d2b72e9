namespace Overenskommelse.Norms;

/// <summary>A human being decides: what somebody entitled has judged, and otherwise that it needs judgement.</summary>
/// <param name="norm">The norm in our own words, as something that can be judged to be kept or not.</param>
/// <param name="notBefore">The day of what there is to judge: a judgement made before it does not count. Null when there always is something to judge.</param>
public sealed class ByJudgement(Text norm, DayBound? notBefore = null) : Norm
{
    internal const string Code = "by-judgement";
    internal const string CodeOfOne = "by-judgement-of";

    private readonly Text _norm = Guard.Against.Null(norm);

    /// <summary>Whom it is judged of, one of several: a judgement about nobody in particular is about each. Null, the default, when it is judged as a whole.</summary>
    public Id? About { get; init; }

    /// <inheritdoc/>
    public override Phrase Says => field ??= new(About is null ? Code : CodeOfOne, [_norm, .. About is null ? [] : (object[])[About], .. notBefore is null ? [] : (object[])[notBefore.Says]]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).ByJudgement(_norm, About, notBefore);

    internal override FactAreas Reads => FactAreas.Judgements | (notBefore?.Reads ?? FactAreas.None);

    internal override IEnumerable<GroupId> Groups => [];

    internal override bool IsJudged => true;

    internal override Answer Look(in Moment at)
    {
        if (notBefore is null)
        {
            return new(Standing(at, null).May);
        }

        (LocalDate earliest, LocalDate latest) = notBefore.Range(at);
        Outcomes may = Standing(at, latest).May;
        foreach (Judgement judgement in earliest < latest ? at.Compact.Facts.Judgements.Known.Items : [])
        {
            if (judgement.Clause == at.Clause.Id && judgement.Day >= earliest && judgement.Day < latest)
            {
                may |= Standing(at, judgement.Day).May;
            }
        }

        return new(may);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        Answer answer = Look(at);
        if ((answer.May & Outcomes.NeedsJudgement) != 0)
        {
            if (About is null)
            {
                ask.Judge(_norm);
            }
            else
            {
                ask.JudgeOf(About, _norm);
            }
        }

        if (!answer.IsDecided)
        {
            notBefore?.Ask(at, ask);
            Standing(at, notBefore?.Range(at).Earliest).Ask(at, ask);
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
        LocalDate? earliest = notBefore?.Range(at).Earliest;
        Standing(at, earliest).NameContradicting(found);
        if (earliest is { } first)
        {
            found.AddRange(Standing(at, null).Before(first).Select(each => new SetAside(RecordKind.Judgement, SetAsideReason.TooEarly, each.By, each.Day)));
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
    }

    internal override int Examined(in Moment at) => 0;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => outcome switch
    {
        Outcomes.Kept or Outcomes.Broken when Standing(at, notBefore?.Range(at).Earliest).ThatFound(outcome) is { } judgement => new Judged(judgement),
        _ => TooLittleKnown.Instance,
    };

    internal override NothingReason Nothing(in Moment at) => NeverNothing;

    internal override bool IsWorse(in Moment before, in Moment after) => false;

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], About is null ? [] : [new(About, true, null, Judged(About, at))]);

    internal override void Turns(in Moment at, TurningDays days)
    {
        notBefore?.Turns(at, days);
        Judgements.Turns(at, days);
    }

    private StandingJudgements Standing(in Moment at, LocalDate? notBefore) => About is null ? Judgements.Of(at, notBefore) : Judgements.OfOne(About, at, notBefore);

    private TestTrace Judged(Id about, in Moment at)
    {
        Outcomes may = Look(at).May;
        Truth found = StandingJudgements.TruthOf(may);
        return new(Says, found, null, []) { Judges = about };
    }
}
