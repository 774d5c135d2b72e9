namespace Overenskommelse.Norms;

/// <summary>What people have recorded, a judgement or an explanation, from its day until its last: whether it stands on a day.</summary>
internal static class Records
{
    private static readonly object LastDay = new();

    /// <summary>Whether it stands on the day asked about. Its last day is never before its first, so on its own day it does.</summary>
    public static Truth Stands(object record, LocalDate day, DayFact lastDay, in Moment at)
    {
        if (!lastDay.IsKnown && at.Supposed is { } supposed && supposed.TryGet(LastDay, record, out object? last))
        {
            lastDay = (LocalDate)last;
        }

        return day > at.On ? Truth.No
            : lastDay.IsNone || day == at.On ? Truth.Yes
            : Truth.Of(lastDay.IsOnOrAfter(at.On));
    }

    /// <summary>Asks whoever made it for its last day, where that is in doubt: it came before the day asked about, or it did not; and whether there was a group already.</summary>
    public static void Ask(object record, FactKind kind, Id by, LocalDate day, DayFact lastDay, in Moment at, Questions ask)
    {
        if (Stands(record, day, lastDay, at).IsOpen)
        {
            ask.Add(new(kind, by, by) { Day = day }, LastDay, record, [at.On.PlusDays(-1), at.On]);
        }

        Life.AskWhetherHadGroups(day, at, ask);
    }

    /// <summary>The days on which it may come to stand, or no longer stand.</summary>
    public static void Turns(LocalDate day, DayFact lastDay, TurningDays days)
    {
        days.Around(day);
        days.Around(lastDay);
    }
}
