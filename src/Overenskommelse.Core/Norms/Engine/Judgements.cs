namespace Overenskommelse.Norms;

/// <summary>Finds what people have judged: by somebody who may judge the clause, of the period asked about, and not from before there was something to judge.</summary>
internal static class Judgements
{
    /// <summary>The judgements of the clause as a whole.</summary>
    public static StandingJudgements Of(in Moment at, LocalDate? notBefore) =>
        Standing(at, notBefore, null, static (judgement, clause, _) => IsAboutAll(judgement, clause));

    /// <summary>The judgements about one thing.</summary>
    public static StandingJudgements About(Id thing, in Moment at) => Standing(at, null, thing, static (judgement, _, thing) => judgement.About == thing);

    /// <summary>The judgements of one of several that a clause binds: about it, or about nobody in particular.</summary>
    public static StandingJudgements OfOne(Id one, in Moment at, LocalDate? notBefore) =>
        Standing(at, notBefore, one, static (judgement, _, one) => judgement.About is null || judgement.About == one);

    /// <summary>Judgements of the clause that would stand on the day and do not count: by somebody who may not judge, from before the compact took effect, or of no year where one has to be told.</summary>
    public static IEnumerable<SetAside> SetAside(Moment at)
    {
        foreach (Judgement judgement in at.Compact.Facts.Judgements.Known)
        {
            if (judgement.Clause == at.Clause.Id && Stands(judgement, at).MayBeYes && WhyNot(judgement, at) is { } reason)
            {
                yield return new(RecordKind.Judgement, reason, judgement.By, judgement.Day);
            }
        }
    }

    /// <summary>The days on which another may stand.</summary>
    public static void Turns(in Moment at, TurningDays days)
    {
        foreach (Judgement judgement in at.Compact.Facts.Judgements.Known.Items)
        {
            if (judgement.Clause == at.Clause.Id)
            {
                Records.Turns(judgement.Day, judgement.LastDay, days);
            }
        }
    }

    private static SetAsideReason? WhyNot(Judgement judgement, in Moment at) =>
        judgement.Year is { } year && at.Window is { IsTold: true } asked && year != asked.Start.Year ? null
        : !at.Clause.Judges.Items.Contains(judgement.By) ? SetAsideReason.MayNotJudge
        : Life.IsTooEarly(judgement.Day, at) is { } early ? early
        : judgement.Year is null && at.Window is { IsTold: true } ? SetAsideReason.OfNoYear
        : null;

    private static StandingJudgements Standing(in Moment at, LocalDate? notBefore, Id? thing, Func<Judgement, Clause, Id?, bool> isAbout)
    {
        List<(Judgement Of, Truth Stands)>? standing = null;
        foreach (Judgement judgement in at.Compact.Facts.Judgements.Known.Items)
        {
            if (judgement.Clause == at.Clause.Id
                && at.Clause.Judges.Items.Contains(judgement.By)
                && IsAbout(judgement, at.Window)
                && isAbout(judgement, at.Clause, thing)
                && !(judgement.Day < notBefore)
                && Life.IsTooEarly(judgement.Day, at) is null
                && (Stands(judgement, at) & Truth.Of(Life.HadGroupsOn(judgement.Day, at))) is { MayBeYes: true } stands)
            {
                (standing ??= []).Add((judgement, stands));
            }
        }

        standing?.Sort(static (one, other) => Compare(one.Of, other.Of));
        return standing is null ? StandingJudgements.None : new(standing);
    }

    /// <summary>The later first. Which of two of one day is named must not depend on the order they were stated in; which answer they give does not depend on it.</summary>
    private static int Compare(Judgement one, Judgement other) =>
        one.Day != other.Day ? other.Day.CompareTo(one.Day)
        : string.CompareOrdinal($"{one.By} {one.LastDay} {one.Reason} {one.About}", $"{other.By} {other.LastDay} {other.Reason} {other.About}");

    private static bool IsAbout(Judgement judgement, Window? window) =>
        window is { IsTold: true } ? judgement.Year == window.Start.Year : judgement.Year is null;

    /// <summary>What was found of one of several tells nothing of the others.</summary>
    private static bool IsAboutAll(Judgement judgement, Clause clause) => judgement.About is null || (clause.Bearers.Count == 1 && clause.Bearers[0] == judgement.About);

    private static Truth Stands(Judgement judgement, in Moment at) => Records.Stands(judgement, judgement.Day, judgement.LastDay, at);
}
