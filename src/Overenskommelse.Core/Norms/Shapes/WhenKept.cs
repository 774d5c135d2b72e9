namespace Overenskommelse.Norms;

/// <summary>Only if: where one norm is kept another counts, and otherwise there is nothing to judge: a ballot where more are nominated than there are seats.</summary>
/// <param name="condition">When the other counts.</param>
/// <param name="then">The norm.</param>
public sealed class WhenKept(Norm condition, Norm then) : Norm
{
    /// <inheritdoc/>
    public override Phrase Says => field ??= new("when-kept", [condition.Says, then.Says]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).WhenKept(condition, then);

    internal override FactAreas Reads { get; } = Guard.Against.Null(condition).Reads | Guard.Against.Null(then).Reads;

    internal override IEnumerable<GroupId> Groups => [.. condition.Groups, .. then.Groups];

    internal override bool IsJudged => condition.IsJudged || then.IsJudged;

    internal override Answer Look(in Moment at)
    {
        Outcomes may = condition.Look(at).May;
        Outcomes without = (may & Outcomes.NeedsJudgement) | ((may & ~(Outcomes.Kept | Outcomes.NeedsJudgement)) != 0 ? Outcomes.NotApplicable : 0);
        if ((may & Outcomes.Kept) == 0)
        {
            return new(without);
        }

        Answer answer = then.Look(at);
        return answer with { May = answer.May | without };
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        Answer answer = condition.Look(at);
        if (!answer.IsSettled)
        {
            condition.Ask(at, ask);
        }

        if ((answer.May & Outcomes.Kept) != 0)
        {
            then.Ask(at, ask);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found) => then.NameAmiss(at, amiss, found);

    internal override void NameSetAside(in Moment at, List<SetAside> found) => then.NameSetAside(at, found);

    internal override int Examined(in Moment at) => then.Examined(at);

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => then.Evidence(at, outcome);

    internal override NothingReason Nothing(in Moment at) => condition.Look(at).May == Outcomes.Kept ? then.Nothing(at) : NothingReason.ConditionNotMet;

    internal override bool IsWorse(in Moment before, in Moment after) => then.IsWorse(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [tracing.Of(condition, at), tracing.Of(then, at)], []);

    internal override void Turns(in Moment at, TurningDays days)
    {
        condition.Turns(at, days);
        then.Turns(at, days);
    }
}
