namespace Overenskommelse.Norms;

/// <summary>A permission without conditions: it can be used or left alone, and never broken.</summary>
public sealed class Permission : Norm
{
    /// <inheritdoc/>
    public override Phrase Says => field ??= new("permission");

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Permission();

    internal override FactAreas Reads => FactAreas.None;

    internal override IEnumerable<GroupId> Groups => [];

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at) => Answer.Nothing;

    internal override void Ask(in Moment at, Questions ask)
    {
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
    }

    internal override int Examined(in Moment at) => 0;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => new NothingToJudge(Nothing(at));

    internal override NothingReason Nothing(in Moment at) => NothingReason.Permission;

    internal override bool IsWorse(in Moment before, in Moment after) => false;

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], []);

    internal override void Turns(in Moment at, TurningDays days)
    {
    }
}
