namespace Overenskommelse.Rulebook;

/// <summary>Finds what people have recorded about a clause.</summary>
internal static class Records
{
    /// <summary>
    /// The latest judgement, by somebody who may judge the clause, that stands on the day and was not made before there was something to judge; of
    /// several from one day, one that found it not kept, and of equal ones the first in the alphabet.
    /// </summary>
    public static Judgement? JudgementOf(Clause clause, Situation situation, LocalDate? notBefore = null)
    {
        Judgement? latest = null;
        foreach (Judgement judgement in situation.Compact.Facts.Judgements.Known.Items)
        {
            if (judgement.Clause == clause.Id
                && clause.Judges.Contains(judgement.By)
                && IsAboutAll(judgement, clause)
                && IsAbout(judgement, situation.Period)
                && !(judgement.Day < notBefore)
                && Stands(judgement.Day, judgement.LastDay, situation.On))
            {
                latest = latest is null || IsLater(judgement, latest) ? judgement : latest;
            }
        }

        return latest;
    }

    /// <summary>The latest explanation that stands on the day; of several from one day, the one whose reason comes first in the alphabet.</summary>
    public static Explanation? ExplanationOf(ClauseId clause, Situation situation)
    {
        Explanation? latest = null;
        foreach (Explanation explanation in situation.Compact.Facts.Explanations.Known.Items)
        {
            if (explanation.Clause == clause
                && (explanation.Year is not { } year || year == situation.Period?.Start.Year)
                && Stands(explanation.Day, explanation.LastDay, situation.On)
                && (latest is null || IsLater(explanation, latest)))
            {
                latest = explanation;
            }
        }

        return latest;
    }

    /// <summary>Which of several is used must not depend on the order they were stated in.</summary>
    private static bool IsLater(Judgement one, Judgement other) =>
        (one.Day, one.Verdict) == (other.Day, other.Verdict)
            ? string.CompareOrdinal($"{one.By} {one.LastDay} {one.Reason} {one.About}", $"{other.By} {other.LastDay} {other.Reason} {other.About}") < 0
            : (one.Day, one.Verdict).CompareTo((other.Day, other.Verdict)) > 0;

    private static bool IsLater(Explanation one, Explanation other) =>
        one.Day == other.Day
            ? string.CompareOrdinal($"{one.Reason} {one.DecidedBy} {one.LastDay}", $"{other.Reason} {other.DecidedBy} {other.LastDay}") < 0
            : one.Day > other.Day;

    /// <summary>What was found of one of several tells nothing of the others.</summary>
    private static bool IsAboutAll(Judgement judgement, Clause clause) => judgement.About is null || (clause.Bearers.Count == 1 && clause.Bearers[0] == judgement.About);

    private static bool IsAbout(Judgement judgement, DateInterval? period) =>
        period is null ? judgement.Year is null : (judgement.Year ?? judgement.Day.Year) == period.Start.Year;

    /// <summary>One that may have come to an end is not relied on.</summary>
    private static bool Stands(LocalDate first, DayFact lastDay, LocalDate on) =>
        first <= on && (lastDay.IsNone || lastDay.IsOnOrAfter(on) == true);
}
