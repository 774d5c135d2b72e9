using FsCheck.Xunit;
using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Case = Overenskommelse.Laws.Five.Case;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Composed;

/// <summary>Whatever a host composes, nothing is decided that a way of filling in what is missing answers differently.</summary>
public sealed class CompositionLaws
{
    private const int MostWays = 400;

    private static readonly int Cases = SeededAttribute.FromOutside is null ? 1500 : 20_000;

    [Property(MaxTest = 1)]
    public void What_is_decided_of_any_norm_every_filling_answers_alike(FsCheck.DoNotSize<int> seed)
    {
        List<string> wrong = [];
        int decided = 0;
        for (int number = 0; number < Cases; number++)
        {
            decided += Tried(unchecked(seed.Item + number), wrong);
        }

        wrong.ShouldBeEmpty();
        decided.ShouldBeGreaterThan(Cases / 4);
    }

    /// <summary>How many findings are decided though something is missing.</summary>
    private static int Tried(int seed, List<string> wrong)
    {
        Case one = ComposedFacts.Of(seed);
        if (one.Holes.Count == 0 || one.Ways > MostWays || !Compact.TryFrom(one.Facts, out Compact? compact, out _))
        {
            return 0;
        }

        Per norm = AnyNorm.Of(new Dice(seed));
        RuleSet rules = Plain.RuleSet(new MadeOf(Plain.Clause(), norm));
        Report[] filled =
        [
            .. Enumerable.Range(0, (int)one.Ways).Select(way => Compact.TryFrom(one.Filled(way), out Compact? told, out _) ? rules.Examine(told, one.On) : null).OfType<Report>(),
        ];
        Finding[] decided = [.. rules.Examine(compact, one.On).Where(finding => finding.Outcome != Outcome.Undetermined)];
        foreach (Finding finding in decided)
        {
            foreach (Finding other in filled.Select(report => report.First(each => each.Period == finding.Period)))
            {
                if (other.Outcome != finding.Outcome || (finding.Deadline is not null && other.Deadline != finding.Deadline))
                {
                    wrong.Add($"seed {seed}: {norm} of {finding.Period} is {finding.Outcome} until {finding.Deadline}, and filled in {other.Outcome} until {other.Deadline}, not known: {string.Join(", ", one.Holes.Select(hole => hole.Name))}");
                    return decided.Length;
                }
            }
        }

        return decided.Length;
    }
}
