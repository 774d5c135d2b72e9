using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing.Laws;

/// <summary>Considering a change comes to the same as examining the changed compact anew.</summary>
internal sealed class ConsideringIsExamining : Check
{
    private const int ChangesTried = 3;

    public override Law Law => Law.ConsideringIsExamining;

    public override int Every => 2;

    public override IEnumerable<Amiss> In(Trial trial)
    {
        LawCase one = trial.Case;
        ChangeMaker maker = new(trial.Maker, one, trial.Dice);
        for (int number = 0; number < ChangesTried; number++)
        {
            if (maker.One() is not { } change || trial.Report.Consider([change]) is not { After: { } after } considered)
            {
                continue;
            }

            Report anew = one.Rules.Examine(Compact.From(after.Compact.Facts), considered.On);
            ILookup<(ClauseId, DateInterval?), Finding> examined = anew.ToLookup(Trial.KeyOf);
            foreach (Finding finding in after.Where(finding => !examined[Trial.KeyOf(finding)].Contains(finding)))
            {
                Finding? other = examined[Trial.KeyOf(finding)].FirstOrDefault();
                yield return new(finding.Clause.Id, $"{Facts.FactWriter.Change(change)} is considered: it would be {Trial.Told(finding)}; examined anew with the change, it {(other is null ? "is not asked" : other.Outcome != finding.Outcome ? $"is {other.Outcome}" : "rests on something else")}");
            }
        }
    }
}
