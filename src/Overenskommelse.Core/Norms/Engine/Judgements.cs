namespace Overenskommelse.Norms;

/// <summary>Finds what people have judged.</summary>
internal static class Judgements
{
    /// <summary>
    /// The latest judgement, by somebody who may judge the clause, that stands on the day and was not made before there was something to judge; of
    /// several from one day, one that found it not kept, and of equal ones the first in the alphabet.
    /// </summary>
    public static Judgement? Of(in Moment at, LocalDate? notBefore) => Latest(at, notBefore, null);

    /// <summary>The latest judgement about one thing.</summary>
    public static Judgement? About(Id thing, in Moment at) => Latest(at, null, thing);

    private static Judgement? Latest(in Moment at, LocalDate? notBefore, Id? thing)
    {
        Judgement? latest = null;
        foreach (Judgement judgement in at.Compact.Facts.Judgements.Known.Items)
        {
            if (judgement.Clause == at.Clause.Id
                && at.Clause.Judges.Items.Contains(judgement.By)
                && IsAbout(judgement, at.Window)
                && (thing is null ? IsAboutAll(judgement, at.Clause) : judgement.About == thing)
                && !(judgement.Day < notBefore)
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
        window is not { IsTold: true } ? judgement.Year is null
        : judgement.Year is { } year ? year == window.Start.Year
        : window.Interval.Contains(judgement.Day);

    /// <summary>What was found of one of several tells nothing of the others.</summary>
    private static bool IsAboutAll(Judgement judgement, Clause clause) => judgement.About is null || (clause.Bearers.Count == 1 && clause.Bearers[0] == judgement.About);

    /// <summary>One that may have come to an end is not relied on.</summary>
    private static bool Stands(LocalDate first, DayFact lastDay, LocalDate on) => first <= on && (lastDay.IsNone || lastDay.IsOnOrAfter(on) == true);
}
