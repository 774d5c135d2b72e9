using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing.Laws;

/// <summary>The order in which facts are told does not matter.</summary>
internal sealed class AnyOrder : Check
{
    public override Law Law => Law.AnyOrder;

    public override int Every => 2;

    public override IEnumerable<Amiss> In(Trial trial)
    {
        LawCase one = trial.Case;
        Dice dice = trial.Dice;
        LawCase other = one.With(one.Tree.Ordered(items => items.Length < 2 ? items : dice.Chance(50) ? items.Reverse() : dice.Shuffled(items)));
        if (!other.IsSound)
        {
            return [];
        }

        Dictionary<(ClauseId, DateInterval?), Outcome> outcomes = Trial.OutcomesOf(one.Rules.Examine(other.Compact, one.On));
        return trial.Report
            .Where(finding => !outcomes.TryGetValue(Trial.KeyOf(finding), out Outcome outcome) || outcome != finding.Outcome)
            .Select(finding => new Amiss(finding.Clause.Id, $"it is {Trial.Told(finding)}, and {(outcomes.TryGetValue(Trial.KeyOf(finding), out Outcome outcome) ? outcome : "nothing")} when the same facts are told in another order"));
    }
}
