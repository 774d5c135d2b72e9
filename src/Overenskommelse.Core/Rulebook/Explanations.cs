using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Finds how deviations have been explained.</summary>
internal static class Explanations
{
    /// <summary>
    /// The latest explanation that certainly stands on the day; of several from one day, the one whose reason comes first in the alphabet. Where none does, and
    /// one may, its last day is asked for.
    /// </summary>
    public static Explanation? Of(in Moment at, Questions ask)
    {
        Explanation? latest = null;
        List<Explanation> perhaps = [];
        foreach (Explanation explanation in at.Compact.Facts.Explanations.Known.Items)
        {
            if (explanation.Clause != at.Clause.Id
                || !at.Clause.Bearers.Items.Contains(explanation.DecidedBy)
                || explanation.Year != YearOf(at)
                || Life.IsTooEarly(explanation.Day, at) is not null)
            {
                continue;
            }

            Truth stands = Stands(explanation, at) & Truth.Of(Life.HadGroupsOn(explanation.Day, at));
            if (stands.IsYes)
            {
                latest = latest is null || IsLater(explanation, latest) ? explanation : latest;
            }
            else if (stands.MayBeYes)
            {
                perhaps.Add(explanation);
            }
        }

        foreach (Explanation explanation in latest is null ? perhaps : [])
        {
            Records.Ask(explanation, FactKind.ExplanationLastDay, explanation.DecidedBy, explanation.Day, explanation.LastDay, at, ask);
        }

        return latest;
    }

    /// <summary>Explanations of the clause that would stand on the day and do not count.</summary>
    public static IEnumerable<SetAside> SetAside(Moment at)
    {
        foreach (Explanation explanation in at.Compact.Facts.Explanations.Known)
        {
            if (explanation.Clause == at.Clause.Id && Stands(explanation, at).MayBeYes && WhyNot(explanation, at) is { } reason)
            {
                yield return new(RecordKind.Explanation, reason, explanation.DecidedBy, explanation.Day);
            }
        }
    }

    /// <summary>The days on which another may stand.</summary>
    public static void Turns(in Moment at, TurningDays days)
    {
        foreach (Explanation explanation in at.Compact.Facts.Explanations.Known.Items)
        {
            if (explanation.Clause == at.Clause.Id)
            {
                Records.Turns(explanation.Day, explanation.LastDay, days);
            }
        }
    }

    private static SetAsideReason? WhyNot(Explanation explanation, in Moment at) =>
        explanation.Year is { } year && year != YearOf(at) ? null
        : !at.Clause.Bearers.Items.Contains(explanation.DecidedBy) ? SetAsideReason.NotBound
        : Life.IsTooEarly(explanation.Day, at) is { } early ? early
        : explanation.Year is null && YearOf(at) is not null ? SetAsideReason.OfNoYear
        : null;

    /// <summary>The year that a finding is of; null for a clause that is not answered period by period.</summary>
    private static int? YearOf(in Moment at) => at.Window is { IsTold: true } window ? window.Start.Year : null;

    /// <summary>Which of several is used must not depend on the order they were stated in.</summary>
    private static bool IsLater(Explanation one, Explanation other) =>
        one.Day == other.Day
            ? string.CompareOrdinal($"{one.Reason} {one.DecidedBy} {one.LastDay}", $"{other.Reason} {other.DecidedBy} {other.LastDay}") < 0
            : one.Day > other.Day;

    private static Truth Stands(Explanation explanation, in Moment at) => Records.Stands(explanation, explanation.Day, explanation.LastDay, at);
}
