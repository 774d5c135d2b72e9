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
    /// <remarks>Of a year, what was said of it, and not before there was something to judge; of verdicts from one day, the harder.</remarks>
    public static Outcome Judged(this Facts facts, Clause clause, int? year = null, Func<Judgement, bool?>? afterIt = null, Id? of = null)
    {
        List<(Judgement Of, bool? Counts)> standing =
        [
            .. facts.All.Judgements.Known
                .Where(judgement => judgement.Clause == clause.Id && clause.Judges.Contains(judgement.By))
                .Where(judgement => judgement.Day <= facts.On && facts.InLife(judgement.Day) == true && judgement.LastDay.HasNotEnded(facts.On) == true)
                .Where(judgement => judgement.Year == year)
                .Where(judgement => judgement.About is null || judgement.About == (of ?? (clause.Bearers.Count == 1 ? clause.Bearers[0] : null)))
                .OrderBy(judgement => judgement.Day)
                .ThenBy(judgement => judgement.Verdict)
                .Select(judgement => (judgement, afterIt is null ? true : afterIt(judgement))),
        ];
        List<Judgement> counting = [.. standing.Where(each => each.Counts == true).Select(each => each.Of)];

        return counting.Count > 0 ? (counting[^1].Verdict == Verdict.Kept ? Outcome.Kept : Outcome.Broken)
            : standing.Exists(each => each.Counts is null) ? Outcome.Undetermined
            : Outcome.NeedsJudgement;
    }
}
