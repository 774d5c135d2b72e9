using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <content>What is asked where it is not known when there was a compact, or a group.</content>
internal static partial class Life
{
    /// <summary>Asks whether there is a group on the day asked about, where that is not known.</summary>
    public static void AskWhetherExists(GroupRows group, in Moment at, Questions ask)
    {
        if (group.Exists.OnKey(at.Key).IsOpen)
        {
            ask.Add(new(FactKind.GroupDays, group.Group.Id, group.Group.Id), typeof(Group), group.Group.Id, [true, false]);
        }
    }

    /// <summary>Asks whether the groups are there on the day asked about.</summary>
    public static void AskForItsGroups(in Moment at, Questions ask)
    {
        foreach (GroupRows group in at.LivesOf)
        {
            AskWhetherExists(group, at, ask);
        }
    }

    /// <summary>
    /// Asks for the days that leave open whether a period is answered for: whether it was there when the period was over, and, where only a whole one is measured, from its beginning.
    /// </summary>
    public static void AskForDays(Window period, in Moment at, Questions ask)
    {
        if (period.IsMeasuredWhole)
        {
            AskWhetherBegun(period.Start, at, ask);
        }

        if (period.End >= at.On)
        {
            AskWhetherCease(period.Due, at, ask);
            return;
        }

        if (at.Compact.HadNotEndedOn(period.End, at.On) is null)
        {
            ask.AddOfCompact(FactKind.InForceUntil, at);
        }

        foreach (GroupRows group in at.LivesOf)
        {
            if (HadBegunOn(period.End, group) is null || HadNotEndedOn(period.End, group, at) is null)
            {
                AskForDays(group, ask);
            }
        }
    }

    private static void AskWhetherCease(LocalDate before, in Moment at, Questions ask)
    {
        foreach (GroupRows group in at.LivesOf)
        {
            if (group.Group.LastDay.IsBefore(before) is null)
            {
                AskForDays(group, ask);
            }
        }
    }

    /// <summary>Asks for the days that leave open when it began.</summary>
    public static void AskForBeginning(in Moment at, Questions ask)
    {
        if (!at.Compact.Facts.InForceFrom.IsKnown)
        {
            ask.AddOfCompact(FactKind.InForceFrom, at);
        }

        foreach (GroupRows group in at.LivesOf)
        {
            if (!group.Group.FirstDay.IsKnown)
            {
                AskForDays(group, ask);
            }
        }
    }

    /// <summary>Asks for the days that leave open whether it had begun on a day.</summary>
    public static void AskWhetherBegun(LocalDate day, in Moment at, Questions ask)
    {
        if (HadBegunOn(day, at) is null && at.Compact.HadTakenEffectOn(day) is null)
        {
            ask.AddOfCompact(FactKind.InForceFrom, at);
        }

        AskWhetherHadGroups(day, at, ask);
    }

    /// <summary>Asks for the days that leave open whether the groups were there already on a day.</summary>
    public static void AskWhetherHadGroups(LocalDate day, in Moment at, Questions ask)
    {
        if (HadGroupsOn(day, at) is not null)
        {
            return;
        }

        foreach (GroupRows group in at.LivesOf)
        {
            if (HadBegunOn(day, group) is null)
            {
                AskForDays(group, ask);
            }
        }
    }

    private static void AskForDays(GroupRows group, Questions ask) => ask.Add(new(FactKind.GroupDays, group.Group.Id, group.Group.Id));
}
