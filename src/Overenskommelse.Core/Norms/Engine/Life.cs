using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>
/// When a clause is asked: while the compact is in force and there are the groups that it is about, or that alone are bound by it. What a group was not there for is
/// treated like what the compact was not in force for.
/// </summary>
/// <remarks>A group that the facts do not name is presumed to be there, as a compact is to be in force. Of one of which a day is not known, nothing is presumed.</remarks>
internal static class Life
{
    private static readonly List<GroupRows> AlwaysThere = [];

    /// <summary>Whether the clause may be asked on a day: not where it is known that the compact was not in force, or that there was no such group.</summary>
    public static bool MayBeOn(LocalDate day, in Moment at) => at.Compact.IsInForceOn(day) && LackingOn(day, at) is null;

    /// <summary>The first of the groups that certainly is not there on a day; null when each may be.</summary>
    public static Group? LackingOn(LocalDate day, in Moment at)
    {
        foreach (GroupRows group in GroupsOf(at))
        {
            if (group.Exists.On(day) == false)
            {
                return group.Group;
            }
        }

        return null;
    }

    /// <summary>Whether it had begun on a day; null when that is not known.</summary>
    public static bool? HadBegunOn(LocalDate day, in Moment at)
    {
        bool? begun = at.Compact.HadTakenEffectOn(day);
        foreach (GroupRows group in GroupsOf(at))
        {
            begun &= HadBegunOn(day, group);
        }

        return begun;
    }

    /// <summary>Whether it had not ended on a day; null when that is not known. What may be asked on the day asked about had not ended before.</summary>
    public static bool? HadNotEndedOn(LocalDate day, in Moment at)
    {
        bool? lasting = at.Compact.HadNotEndedOn(day, at.On);
        foreach (GroupRows group in GroupsOf(at))
        {
            lasting &= HadNotEndedOn(day, group, at);
        }

        return lasting;
    }

    /// <summary>
    /// Whether it is not known if the compact had ended, or a group was not there, when a period was over: then it would not be answered for, whole or not. Never
    /// of a period that is not over. When the compact took effect is no matter here: of a year that asks whether it was whole, and a decision opens no round of no compact.
    /// </summary>
    public static bool MayNotBeAnsweredFor(DateInterval period, in Moment at)
    {
        bool? lasting = HadNotEndedOn(period.End, at);
        foreach (GroupRows group in GroupsOf(at))
        {
            lasting &= HadBegunOn(period.End, group);
        }

        return period.End < at.On && lasting is null;
    }

    /// <summary>Whether it certainly ends before a day.</summary>
    public static bool EndsBefore(LocalDate day, in Moment at) =>
        at.Compact.Facts.LastDay.IsBefore(day) == true || GroupsOf(at).Exists(group => group.Group.LastDay.IsBefore(day) == true);

    /// <summary>The earlier of a day and the last on which it may be asked.</summary>
    public static LocalDate NotAfterEnd(LocalDate day, in Moment at)
    {
        LocalDate last = LocalDate.Min(day, at.Compact.Facts.LastDay.Latest ?? day);
        foreach (GroupRows group in GroupsOf(at))
        {
            last = LocalDate.Min(last, group.Group.LastDay.Latest ?? last);
        }

        return last;
    }

    /// <summary>Whether the groups are there on the day asked about.</summary>
    public static Truth HasItsGroups(in Moment at)
    {
        Truth all = Truth.Yes;
        foreach (GroupId id in at.Within.Items)
        {
            all = at.Compact.Rows.Group(id) is { } group ? all & Exists(group, at) : all;
        }

        return all;
    }

    /// <summary>Whether there is a group on the day asked about; where nobody has told, as is supposed.</summary>
    public static Truth Exists(GroupRows group, in Moment at)
    {
        Truth exists = group.Exists.OnKey(at.Key);
        return exists.IsOpen && at.Supposed is { } supposed && supposed.TryGet(typeof(Group), group.Group, out object? told) ? Truth.Of((bool)told) : exists;
    }

    /// <summary>Asks whether there is a group on the day asked about, where that is not known.</summary>
    public static void AskWhetherExists(GroupRows group, in Moment at, Questions ask)
    {
        if (group.Exists.OnKey(at.Key).IsOpen)
        {
            ask.Add(new(FactKind.Group, group.Group.Id, group.Group.Id), typeof(Group), group.Group, [true, false]);
        }
    }

    /// <summary>Asks whether the groups are there on the day asked about.</summary>
    public static void AskForItsGroups(in Moment at, Questions ask)
    {
        foreach (GroupRows group in GroupsOf(at))
        {
            AskWhetherExists(group, at, ask);
        }
    }

    /// <summary>Asks for the days that leave open whether all of a period was lived through.</summary>
    public static void AskForDays(Window period, in Moment at, Questions ask)
    {
        if (at.Compact.HadTakenEffectOn(period.Start) is null)
        {
            ask.AddOfCompact(FactKind.InForceFrom, at);
        }

        if (at.Compact.HadNotEndedOn(period.End, at.On) is null)
        {
            ask.AddOfCompact(FactKind.InForceUntil, at);
        }

        foreach (GroupRows group in GroupsOf(at))
        {
            if (HadBegunOn(period.Start, group) is null || HadNotEndedOn(period.End, group, at) is null)
            {
                ask.Add(new(FactKind.Group, group.Group.Id, group.Group.Id));
            }
        }
    }

    /// <summary>The group because of which a period is a part only; null when the compact itself was in force for a part of it.</summary>
    public static GroupId? CutShortBy(Window period, in Moment at)
    {
        if (at.Compact.HadTakenEffectOn(period.Start) == false || at.Compact.HadNotEndedOn(period.End, at.On) == false || at.Compact.Facts.LastDay.IsBefore(period.Due) == true)
        {
            return null;
        }

        Moment moment = at;
        return GroupsOf(at).Find(group => HadBegunOn(period.Start, group) == false || HadNotEndedOn(period.End, group, moment) == false || group.Group.LastDay.IsBefore(period.Due) == true)?.Group.Id;
    }

    /// <summary>Every day on which it may begin or end.</summary>
    public static void Turns(in Moment at, TurningDays days)
    {
        days.Around(at.Compact.Facts.InForceFrom);
        days.Around(at.Compact.Facts.LastDay);
        foreach (GroupRows group in GroupsOf(at))
        {
            days.Around(group.Group.FirstDay);
            days.Around(group.Group.LastDay);
        }
    }

    private static bool? HadBegunOn(LocalDate day, GroupRows group) => group.Group.FirstDay.IsNone ? true : group.Group.FirstDay.IsOnOrBefore(day);

    private static bool? HadNotEndedOn(LocalDate day, GroupRows group, in Moment at) =>
        group.Group.LastDay.IsNone || (day <= at.On && Exists(group, at).IsYes) ? true : group.Group.LastDay.IsOnOrAfter(day);

    /// <summary>The groups that have a first or a last day, or may have: the others are always there.</summary>
    private static List<GroupRows> GroupsOf(in Moment at)
    {
        List<GroupRows>? groups = null;
        foreach (GroupId id in at.Within.Items)
        {
            if (at.Compact.Rows.Group(id) is { Group: not { FirstDay.IsNone: true, LastDay.IsNone: true } } group)
            {
                (groups ??= []).Add(group);
            }
        }

        return groups ?? AlwaysThere;
    }
}
