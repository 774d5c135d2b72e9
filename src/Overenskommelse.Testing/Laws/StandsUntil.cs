using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing.Laws;

/// <summary>A finding stands on every day until the one it says, and not on the day after.</summary>
internal sealed class StandsUntil : Check
{
    private const int DaysTried = 10;

    private static readonly LocalDate LastDay = new(2999, 12, 31);

    public override Law Law => Law.StandsUntil;

    public override int Every => 3;

    public override IEnumerable<Amiss> In(Trial trial)
    {
        LawCase one = trial.Case;
        Dice dice = trial.Dice;
        LocalDate[] turning = [.. dice.Shuffled(TurningDays(one, trial).Where(day => day > one.On)).Take(DaysTried)];
        Dictionary<LocalDate, Report> reports = [];
        Report On(LocalDate day) => reports.TryGetValue(day, out Report? report) ? report : reports[day] = one.Rules.Examine(one.Compact, day);

        foreach (Finding finding in trial.Report.Where(finding => finding.Evidence is not Fault))
        {
            Outlook outlook = trial.Report.StandsUntil(finding);
            LocalDate last = outlook.LastDay.Exact ?? LastDay;
            if (outlook.Fault is not null)
            {
                continue;
            }

            if (Array.Find(turning, day => day <= last && !Stands(finding, On(day))) is var falls && falls != default)
            {
                yield return new(finding.Clause.Id, $"it is {Trial.Told(finding)}, says that this stands until {Until(outlook)}, and does not on {falls:uuuu'-'MM'-'dd}");
            }
            else if (last < LastDay && Stands(finding, On(last.PlusDays(1))))
            {
                yield return new(finding.Clause.Id, $"it is {Trial.Told(finding)}, says that this stands until {Until(outlook)}, and still does on the day after");
            }
        }
    }

    private static string Until(Outlook outlook) => outlook.LastDay.Exact is { } day ? $"{day:uuuu'-'MM'-'dd}" : "further notice";

    private static bool Stands(Finding finding, Report report) => report.Any(each => Trial.KeyOf(each) == Trial.KeyOf(finding) && each.Outcome == finding.Outcome);

    /// <summary>Every day in the facts, the days round it, and those that lie so long after it as the rules say: on others nothing can turn, but where years begin.</summary>
    private static IEnumerable<LocalDate> TurningDays(LawCase one, Trial trial)
    {
        LocalDate[] told = [.. one.Tree.Spots.Where(spot => spot.Slot.Value is DayFact).Select(spot => ((DayFact)spot.Slot.Value!).Exact).Concat(one.Tree.Spots.Select(spot => spot.Slot.Value as LocalDate?)).OfType<LocalDate>().Append(one.On).Distinct()];
        return told
            .Concat(told.SelectMany(day => trial.Maker.After(day)))
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Concat(Enumerable.Range(1, 3).SelectMany(years => new[] { new LocalDate(one.On.Year + years, 1, 1), new LocalDate(one.On.Year + years - 1, 7, 1) }))
            .Where(day => day <= LastDay)
            .Distinct();
    }
}
