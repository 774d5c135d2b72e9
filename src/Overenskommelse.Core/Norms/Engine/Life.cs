using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>
/// When a clause is asked: while the compact is in force, on the days of the clause itself, and there are the groups that it is about, or that alone are bound by it. What the clause or a group was
/// not there for is treated like what the compact was not in force for.
/// </summary>
/// <remarks>A group that the facts do not name is presumed to be there, as a compact is to be in force. Of one of which a day is not known, nothing is presumed.</remarks>
internal static partial class Life
{
    /// <summary>Whether the clause may be asked on a day: not where it is known that the compact was not in force, the clause not asked, or that there was no such group.</summary>
    public static bool MayBeOn(LocalDate day, in Moment at) => at.Compact.IsInForceOn(day) && IsAskedOn(day, at) && LackingOn(day, at) is null;

    /// <summary>Whether a day is one of the clause's own.</summary>
    public static bool IsAskedOn(LocalDate day, in Moment at) => at.Days?.Has(day) != false;

    /// <summary>The first of the groups that certainly is not there on a day; null when each may be.</summary>
    public static Group? LackingOn(LocalDate day, in Moment at)
    {
        foreach (GroupRows group in at.LivesOf)
        {
            if (group.Exists.On(day) == false)
            {
                return group.Group;
            }
        }

        return null;
    }

    /// <summary>The first and the last day on which it may have begun: when the compact had taken effect and each of the groups was there. Of what had always been there: a last day before the first.</summary>
    public static (LocalDate Earliest, LocalDate Latest) Began(in Moment at)
    {
        (LocalDate Earliest, LocalDate Latest) began = at.Compact.Facts.InForceFrom.Bounds;
        foreach (GroupRows group in at.LivesOf)
        {
            began = Later(began, group.Group.FirstDay.Bounds);
        }

        return at.Days?.First is { } first ? Later(began, (first, first)) : began;
    }

    private static (LocalDate Earliest, LocalDate Latest) Later((LocalDate Earliest, LocalDate Latest) began, (LocalDate Earliest, LocalDate Latest) other) =>
        other.Earliest > other.Latest ? began
        : began.Earliest > began.Latest ? other
        : (LocalDate.Max(began.Earliest, other.Earliest), LocalDate.Max(began.Latest, other.Latest));

    /// <summary>
    /// The first and the last day that may be its last. A compact is presumed not to have ended before the day asked about, where nothing is known of its last day; a group is not.
    /// </summary>
    public static (LocalDate Earliest, LocalDate Latest) Ends(in Moment at)
    {
        DayFact last = at.Compact.Facts.LastDay;
        (LocalDate earliest, LocalDate latest) = last.IsNone ? (LocalDate.MaxIsoValue, LocalDate.MaxIsoValue) : (last.Earliest ?? at.On, last.Latest ?? LocalDate.MaxIsoValue);
        foreach (GroupRows group in at.LivesOf)
        {
            (LocalDate from, LocalDate to) = group.Group.LastDay.Bounds;
            (earliest, latest) = from > to ? (earliest, latest) : (LocalDate.Min(earliest, from), LocalDate.Min(latest, to));
        }

        return at.Days?.Last is { } ends ? (LocalDate.Min(earliest, ends), LocalDate.Min(latest, ends)) : (earliest, latest);
    }

    /// <summary>Why what was done on a day is from before there was anything to do it about; null when it may not be.</summary>
    public static SetAsideReason? IsTooEarly(LocalDate day, in Moment at) =>
        day < at.Compact.Facts.InForceFrom.Earliest ? SetAsideReason.BeforeInForce
        : day < at.Days?.First ? SetAsideReason.BeforeClause
        : Began(at) is var (earliest, latest) && earliest <= latest && day < earliest ? SetAsideReason.BeforeGroup
        : null;

    /// <summary>Whether it had begun on a day; null when that is not known.</summary>
    public static bool? HadBegunOn(LocalDate day, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = Began(at);
        return latest <= day ? true : earliest > day ? false : null;
    }

    /// <summary>Whether each of the groups was there already on a day; null when that is not known.</summary>
    public static bool? HadGroupsOn(LocalDate day, in Moment at)
    {
        bool? begun = true;
        foreach (GroupRows group in at.LivesOf)
        {
            begun &= HadBegunOn(day, group);
        }

        return begun;
    }

    /// <summary>Whether it had not ended on a day; null when that is not known. What may be asked on the day asked about had not ended before.</summary>
    public static bool? HadNotEndedOn(LocalDate day, in Moment at)
    {
        bool? lasting = at.Compact.HadNotEndedOn(day, at.On) & !(day > at.Days?.Last);
        foreach (GroupRows group in at.LivesOf)
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
        return period.End < at.On && (HadNotEndedOn(period.End, at) & HadGroupsOn(period.End, at)) is null;
    }

    /// <summary>Whether it is not known of one of the groups if it ceases before a day.</summary>
    public static bool MayCeaseBefore(LocalDate day, in Moment at) => Array.Exists(at.LivesOf, group => group.Group.LastDay.IsBefore(day) is null);

    /// <summary>Whether it certainly ends before a day.</summary>
    public static bool EndsBefore(LocalDate day, in Moment at) => Ends(at).Latest < day;

    /// <summary>The earlier of a day and the last on which it may be asked.</summary>
    public static LocalDate NotAfterEnd(LocalDate day, in Moment at) => LocalDate.Min(day, Ends(at).Latest);

    /// <summary>Whether the groups are there on the day asked about.</summary>
    public static Truth HasItsGroups(in Moment at)
    {
        Truth all = Truth.Yes;
        foreach (GroupRows group in at.LivesOf)
        {
            all &= Exists(group, at);
        }

        return all;
    }

    /// <summary>Whether there is a group on the day asked about; where nobody has told, as is supposed.</summary>
    public static Truth Exists(GroupRows group, in Moment at)
    {
        Truth exists = group.Exists.OnKey(at.Key);
        return exists.IsOpen && at.Supposed is { } supposed && supposed.TryGet(typeof(Group), group.Group.Id, out object? told) ? Truth.Of((bool)told) : exists;
    }

    /// <summary>The group because of which a period is a part only; null when the compact itself was in force for a part of it.</summary>
    public static GroupId? CutShortBy(Window period, in Moment at)
    {
        if (IsOfCompact(period, at))
        {
            return null;
        }

        Moment moment = at;
        return Array.Find(at.LivesOf, group => HadBegunOn(period.Start, group) == false || HadNotEndedOn(period.End, group, moment) == false || group.Group.LastDay.IsBefore(period.Due) == true)?.Group.Id;
    }

    /// <summary>Whether the compact itself was in force for a part of a period only, or no longer on the last day to do what is asked for in it.</summary>
    private static bool IsOfCompact(Window period, in Moment at) =>
        at.Compact.HadTakenEffectOn(period.Start) == false || at.Compact.HadNotEndedOn(period.End, at.On) == false || at.Compact.Facts.LastDay.IsBefore(period.Due) == true;

    /// <summary>Whether a period is a part only because of the days of the clause, and not of the compact.</summary>
    public static bool IsCutByClause(Window period, in Moment at) => at.Days?.Cuts(period) == true && !IsOfCompact(period, at);

    /// <summary>Every day on which it may begin or end.</summary>
    public static void Turns(in Moment at, TurningDays days)
    {
        days.Around(at.Compact.Facts.InForceFrom);
        days.Around(at.Compact.Facts.LastDay);
        foreach (LocalDate? turn in (ReadOnlySpan<LocalDate?>)[at.Compact.Facts.RecordedFrom, at.Days?.First, at.Days?.Last?.PlusDays(1)])
        {
            if (turn is { } day)
            {
                days.Add(day);
            }
        }

        foreach (GroupRows group in at.LivesOf)
        {
            Turns(group, days);
        }
    }

    /// <summary>Every day on which it may turn whether there is a group; none where the facts do not name it.</summary>
    public static void TurnsOf(GroupId? id, in Moment at, TurningDays days)
    {
        if (id is not null && at.Compact.Rows.Group(id) is { } group)
        {
            Turns(group, days);
        }
    }

    private static void Turns(GroupRows group, TurningDays days)
    {
        days.Around(group.Group.FirstDay);
        days.Around(group.Group.LastDay);
    }

    private static bool? HadBegunOn(LocalDate day, GroupRows group) => group.Group.FirstDay.IsNone ? true : group.Group.FirstDay.IsOnOrBefore(day);

    private static bool? HadNotEndedOn(LocalDate day, GroupRows group, in Moment at) =>
        group.Group.LastDay.IsNone || (day <= at.On && Exists(group, at).IsYes) ? true : group.Group.LastDay.IsOnOrAfter(day);

    /// <summary>The groups that have a first or a last day, or may have.</summary>
    public static GroupRows[] DatedAmong(ValueList<GroupId> groups, Compact compact)
    {
        List<GroupRows>? dated = null;
        foreach (GroupId id in groups.Items)
        {
            if (compact.Rows.Group(id) is { Group: not { FirstDay.IsNone: true, LastDay.IsNone: true } } group)
            {
                (dated ??= []).Add(group);
            }
        }

        return dated is null ? [] : [.. dated];
    }
}
