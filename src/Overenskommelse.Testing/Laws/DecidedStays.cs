using Overenskommelse.Testing.Facts;
using Overenskommelse.Testing.Making;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Laws;

/// <summary>What is decided stays so, whatever is told of what was not known.</summary>
/// <remarks>
/// The facts are known first, and then some are left unknown: so one way to tell them is at hand. Others are made by telling the unknown ones otherwise, and between all and nothing lies telling some
/// of them. Where a round is no longer known another one answers, or none in particular: that is another question.
/// </remarks>
internal sealed class DecidedStays : Check
{
    private const int OtherWays = 2;

    public override Law Law => Law.DecidedStays;

    public override IEnumerable<Amiss> In(Trial trial)
    {
        LawCase one = trial.Case;
        if (one.Hidden.IsEmpty)
        {
            return [];
        }

        Finding[] decided = [.. trial.Report.Where(finding => finding.Outcome != Outcome.Undetermined && (finding.Period is not null || !finding.Rule.IsByPeriod))];
        int alike = MeetingsAlike(one.Compact.Facts);
        return Ways(trial).Where(way => MeetingsAlike(way.Report.Compact.Facts) <= alike).SelectMany(way => Differing(decided, way.Report, way.Told)).DistinctBy(amiss => amiss.Clause);
    }

    private static IEnumerable<(Report Report, string Told)> Ways(Trial trial)
    {
        LawCase one = trial.Case;
        yield return (trial.Known, Telling.Of(one.Hidden.Keys, one.Tree));

        Dice dice = trial.Dice;
        Hidden some = one.Hidden.RemoveRange(one.Hidden.Keys.Where(_ => dice.Chance(50)));
        if (some.Count > 0 && some.Count < one.Hidden.Count && Built(one.Tree.Facts(some)) is { } partly)
        {
            yield return (one.Rules.Examine(partly, one.On), Telling.Of(one.Hidden.Keys.Except(some.Keys), one.Tree));
        }

        for (int way = 0; way < OtherWays; way++)
        {
            FactTree other = Otherwise(trial, dice);
            if (Built(other.Facts(Hidden.Empty)) is { } compact)
            {
                yield return (one.Rules.Examine(compact, one.On), Telling.Of(one.Hidden.Keys, other));
            }
        }
    }

    /// <summary>How many meetings are told that may be another told once more: equal in all that is known, and without keys. Two meetings that are told stay two when more is told of one of them.</summary>
    private static int MeetingsAlike(CompactFacts facts) =>
        facts.Groups.Known.Select(group => group.Meetings).Append(facts.Meetings).Select(meetings => meetings.Known.Where(meeting => meeting.Key is null)).Sum(meetings => meetings.Count() - meetings.Distinct().Count());

    private static Compact? Built(CompactFacts facts) => Compact.TryFrom(facts, out Compact? compact, out _) ? compact : null;

    /// <summary>The same facts with other values for what is left unknown; what a list lacks, it still lacks or has.</summary>
    private static FactTree Otherwise(Trial trial, Dice dice)
    {
        FactTree tree = trial.Case.Tree;
        (CompactMaker maker, _) = trial.Maker.MakerFor(trial.Case.On, dice);
        foreach (Spot spot in tree.Spots.Where(spot => trial.Case.Hidden.ContainsKey(spot.Slot.Id)))
        {
            foreach (Thing item in spot.Slot.Items.Where(item => trial.Case.Hidden.ContainsKey(item.Id) && dice.Chance(50)))
            {
                tree = tree.Without(item.Id);
            }

            Degree degree = trial.Case.Hidden[spot.Slot.Id];
            if (!spot.Slot.Member.IsList && dice.Chance(80))
            {
                tree = tree.With(spot.Slot.Id, degree == Degree.All ? maker.Another(spot.Slot) : Within((DayFact)spot.Slot.Value!, degree, dice));
            }
        }

        return tree;
    }

    private static DayFact Within(DayFact day, Degree degree, Dice dice) => day.Exact is not { } exact ? day
        : degree == Degree.ButMonth ? new LocalDate(exact.Year, exact.Month, dice.One(1, exact.Calendar.GetDaysInMonth(exact.Year, exact.Month)))
        : dice.One(new LocalDate(exact.Year, 1, 1), new LocalDate(exact.Year, 12, 31));

    private static IEnumerable<Amiss> Differing(Finding[] decided, Report report, string told)
    {
        Dictionary<(ClauseId, DateInterval?), Outcome> outcomes = Trial.OutcomesOf(report);
        return decided
            .Where(finding => outcomes.TryGetValue(Trial.KeyOf(finding), out Outcome outcome) && outcome != finding.Outcome)
            .Select(finding => new Amiss(finding.Clause.Id, $"it is {Trial.Told(finding)}, and {outcomes[Trial.KeyOf(finding)]} once it is told that {told}"));
    }
}
