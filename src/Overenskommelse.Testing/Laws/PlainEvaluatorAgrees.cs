using Overenskommelse.Testing.Plain;

namespace Overenskommelse.Testing.Laws;

/// <summary>Where everything is known, the answer is that of the plain evaluator.</summary>
internal sealed class PlainEvaluatorAgrees : Check
{
    public override Law Law => Law.PlainEvaluatorAgrees;

    public override bool MayForget => false;

    public override IEnumerable<Amiss> In(Trial trial) => trial.Known
        .Where(finding => finding.Outcome != Outcome.Undetermined && Plainly.OutcomeOf(finding, trial.Known) is { } plain && plain != finding.Outcome)
        .Select(finding => new Amiss(finding.Clause.Id, $"it is {Trial.Told(finding)}, and {Plainly.OutcomeOf(finding, trial.Known)} when its norm is answered plainly"));
}
