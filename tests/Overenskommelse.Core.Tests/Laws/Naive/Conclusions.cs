namespace Overenskommelse.Laws.Naive;

/// <summary>What follows from what was seen.</summary>
internal static class Conclusions
{
    /// <summary>A duty that is kept when it is done.</summary>
    public static Outcome Done(bool? done)
        => done switch { true => Outcome.Kept, false => Outcome.Broken, null => Outcome.Undetermined };

    /// <summary>A duty on each of some things: one certain breach is enough, and where there is nothing there is nothing to judge.</summary>
    public static Outcome Unless(bool? breach, bool? anything)
        => breach == true ? Outcome.Broken
        : breach is null || anything is null ? Outcome.Undetermined
        : anything == true ? Outcome.Kept : Outcome.NotApplicable;

    /// <summary>A duty to do something so many times in a calendar year.</summary>
    public static Outcome Yearly(this Facts facts, int year, int certainly, int? atMost, int required)
        => certainly >= required ? Outcome.Kept
        : atMost is null || atMost >= required ? Outcome.Undetermined
        : !facts.InForceAllThrough(year) ? Outcome.NotApplicable
        : facts.IsOpen(year) ? Outcome.Pending : Outcome.Broken;

    /// <summary>What is judged of each by itself: broken of one is broken.</summary>
    public static Outcome OfEach(IEnumerable<Outcome> each)
        => each.Contains(Outcome.Broken) ? Outcome.Broken : each.Contains(Outcome.NeedsJudgement) ? Outcome.NeedsJudgement : Outcome.Kept;

    /// <summary>What people have said of an open norm: the latest that stands, by somebody who may.</summary>
    /// <remarks>Of a year, what was said of it, and not before there was something to judge; of verdicts from one day that contradict each other, none.</remarks>
    public static Outcome Judged(this Facts facts, Clause clause, int? year = null, Func<Judgement, bool?>? afterIt = null, Id? of = null)
    {
        List<(Judgement Of, bool Counts)>[] ways = facts.All.Judgements.Known
            .Where(judgement => judgement.Clause == clause.Id && clause.Judges.Contains(judgement.By))
            .Where(judgement => judgement.Day <= facts.On && facts.InLife(judgement.Day) != false && judgement.Year == year)
            .Where(judgement => judgement.About is null || judgement.About == (of ?? (clause.Bearers.Count == 1 ? clause.Bearers[0] : null)))
            .GroupBy(judgement => judgement.Day)
            .Aggregate((List<(Judgement, bool)>[])[[]], (some, day) =>
                [.. some.SelectMany(way => (afterIt is null ? true : afterIt(day.First())).Ways().SelectMany(isAfter => WaysOf(day, facts, isAfter).Select(one => way.Concat(one).ToList())))]);
        Outcome[] found = [.. ways.Select(way => Latest(way.Where(each => each.Counts).Select(each => each.Of))).Distinct()];
        return found is [var only] ? only : Outcome.Undetermined;
    }

    /// <summary>Which judgements of one day may count: all of them were made after what there was to judge, or none; each may have lapsed by itself.</summary>
    private static List<(Judgement, bool)>[] WaysOf(IEnumerable<Judgement> ofOneDay, Facts facts, bool isAfter)
        => ofOneDay.Aggregate((List<(Judgement, bool)>[])[[]], (some, judgement) =>
            [.. some.SelectMany(way => ((judgement.Day == facts.On ? true : judgement.LastDay.HasNotEnded(facts.On)) & isAfter & facts.InLife(judgement.Day)).Ways().Select(counts => way.Append((judgement, counts)).ToList()))]);

    private static bool[] Ways(this bool? known) => known is { } one ? [one] : [true, false];

    private static Outcome Latest(IEnumerable<Judgement> standing)
        => standing.GroupBy(judgement => judgement.Day).MaxBy(day => day.Key)?.Select(judgement => judgement.Verdict).Distinct().ToList() switch
        {
            [Verdict.Kept] => Outcome.Kept,
            [Verdict.NotKept] => Outcome.Broken,
            _ => Outcome.NeedsJudgement,
        };
}
