namespace Overenskommelse.Norms;

/// <summary>A norm of which nothing is asked before its time is up: what has time left is in order.</summary>
/// <param name="norm">The norm.</param>
public sealed class WhenOver(Norm norm) : Norm
{
    private readonly Norm _norm = Guard.Against.Null(norm);

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("when-over", [_norm.Says]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).WhenOver(_norm);

    internal override FactAreas Reads => _norm.Reads;

    internal override IEnumerable<GroupId> Groups => _norm.Groups;

    internal override bool IsJudged => _norm.IsJudged;

    internal override Answer Look(in Moment at)
    {
        Outcomes may = _norm.Look(at).May;
        return new((may & Outcomes.Pending) == 0 ? may : (may & ~Outcomes.Pending) | Outcomes.Kept);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (ask.Need(Look(at)))
        {
            _norm.Ask(at, ask);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        if (Several.IsAmiss(Look(at), amiss))
        {
            _norm.NameAmiss(at, amiss, found);
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found) => _norm.NameSetAside(at, found);

    internal override IEnumerable<Each<TThing>> EachOf<TThing>() => _norm.EachOf<TThing>();

    internal override int Examined(in Moment at) => _norm.Examined(at);

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => _norm.Evidence(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _norm.Nothing(at);

    internal override bool IsWorse(in Moment before, in Moment after) => _norm.IsWorse(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [tracing.Of(_norm, at)], []);

    internal override void Turns(in Moment at, TurningDays days) => _norm.Turns(at, days);
}
