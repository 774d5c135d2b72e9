namespace Overenskommelse.Norms;

/// <summary>Finds what people have judged.</summary>
internal static class Judgements
{
    /// <summary>
    /// The latest judgement, by somebody who may judge the clause, that stands on the day and was not made before there was something to judge; of
    /// several from one day, one that found it not kept, and of equal ones the first in the alphabet.
    /// </summary>
    public static Judgement? Of(in Moment at, LocalDate? notBefore) =>
        Latest(at, notBefore, null, static (judgement, clause, _) => IsAboutAll(judgement, clause));

    /// <summary>The latest judgement about one thing.</summary>
    public static Judgement? About(Id thing, in Moment at) => Latest(at, null, thing, static (judgement, _, thing) => judgement.About == thing);

    /// <summary>The latest judgement of one of several that a clause binds: about it, or about nobody in particular.</summary>
    public static Judgement? OfOne(Id one, in Moment at, LocalDate? notBefore) =>
        Latest(at, notBefore, one, static (judgement, _, one) => judgement.About is null || judgement.About == one);

    /// <summary>Judgements of the clause that would stand on the day and do not count: by somebody who may not judge, from before the compact took effect, or of no year where one has to be told.</summary>
    public static IEnumerable<SetAside> SetAside(Moment at)
    {
        foreach (Judgement judgement in at.Compact.Facts.Judgements.Known)
        {
            if (judgement.Clause == at.Clause.Id && Stands(judgement.Day, judgement.LastDay, at.On) && WhyNot(judgement, at) is { } reason)
            {
                yield return new(reason, judgement.By, judgement.Day);
            }
        }
    }

    private static SetAsideReason? WhyNot(Judgement judgement, in Moment at) =>
        judgement.Year is { } year && at.Window is { IsTold: true } asked && year != asked.Start.Year ? null
        : !at.Clause.Judges.Items.Contains(judgement.By) ? SetAsideReason.MayNotJudge
        : judgement.Day < at.Compact.Facts.InForceFrom.Earliest ? SetAsideReason.BeforeInForce
        : judgement.Year is null && at.Window is { IsTold: true } window && window.Interval.Contains(judgement.Day) ? SetAsideReason.OfNoYear
        : null;

    private static Judgement? Latest(in Moment at, LocalDate? notBefore, Id? thing, Func<Judgement, Clause, Id?, bool> isAbout)
    {
        Judgement? latest = null;
        foreach (Judgement judgement in at.Compact.Facts.Judgements.Known.Items)
        {
            if (judgement.Clause == at.Clause.Id
                && at.Clause.Judges.Items.Contains(judgement.By)
                && IsAbout(judgement, at.Window)
                && isAbout(judgement, at.Clause, thing)
                && !(judgement.Day < notBefore)
                && !(judgement.Day < at.Compact.Facts.InForceFrom.Earliest)
                && Stands(judgement.Day, judgement.LastDay, at.On))
            {
                latest = latest is null || IsLater(judgement, latest) ? judgement : latest;
            }
        }

        return latest;
    }

    /// <summary>Which of several is used must not depend on the order they were stated in.</summary>
    private static bool IsLater(Judgement one, Judgement other) =>
        (one.Day, one.Verdict) == (other.Day, other.Verdict)
            ? string.CompareOrdinal($"{one.By} {one.LastDay} {one.Reason} {one.About}", $"{other.By} {other.LastDay} {other.Reason} {other.About}") < 0
            : (one.Day, one.Verdict).CompareTo((other.Day, other.Verdict)) > 0;

    private static bool IsAbout(Judgement judgement, Window? window) =>
        window is { IsTold: true } ? judgement.Year == window.Start.Year : judgement.Year is null;

    /// <summary>What was found of one of several tells nothing of the others.</summary>
    private static bool IsAboutAll(Judgement judgement, Clause clause) => judgement.About is null || (clause.Bearers.Count == 1 && clause.Bearers[0] == judgement.About);

    /// <summary>One that may have come to an end is not relied on.</summary>
    private static bool Stands(LocalDate first, DayFact lastDay, LocalDate on) => first <= on && (lastDay.IsNone || lastDay.IsOnOrAfter(on) == true);
}
