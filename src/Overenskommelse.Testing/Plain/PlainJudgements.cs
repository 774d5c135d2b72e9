using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Plain;

/// <summary>What people have judged, that stands.</summary>
internal static class PlainJudgements
{
    /// <summary>What was found on the latest day on which somebody who may has judged; that it needs judgement where nobody has, and where two of one day contradict each other.</summary>
    public static Outcome Of(Id? about, DayBound? notBefore, Moment at)
    {
        Judgement[] those = [.. at.Compact.Facts.Judgements.Known.Where(judgement => IsOfIt(judgement, about, at) && Stands(judgement, at))];
        if (those.Length > 0 && notBefore is not null)
        {
            throw new NotPlainException();
        }

        Verdict[] found = [.. those.GroupBy(judgement => judgement.Day).MaxBy(day => day.Key)?.Select(judgement => judgement.Verdict).Distinct() ?? []];
        return found is not [var verdict] ? Outcome.NeedsJudgement : verdict == Verdict.Kept ? Outcome.Kept : Outcome.Broken;
    }

    private static bool IsOfIt(Judgement judgement, Id? about, Moment at) =>
        judgement.Clause == at.Clause.Id && at.Clause.Judges.Contains(judgement.By)
        && judgement.Year == (at.Window is { IsTold: true } window ? window.Start.Year : null)
        && (judgement.About is null || judgement.About == (about ?? (at.Clause.Bearers is [var only] ? only : null)));

    private static bool Stands(Judgement judgement, Moment at) =>
        judgement.Day <= at.On && !(judgement.Day < at.Since.Exact) && (judgement.Day == at.On || judgement.LastDay.IsNone || judgement.LastDay.IsOnOrAfter(at.On) == true);
}
