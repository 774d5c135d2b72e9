namespace Overenskommelse.Laws.Naive;

/// <summary>NB-5, NB-18, NB-23, NB-24, HA-12: what happens in a year.</summary>
internal static class Meetings
{
    public static Outcome HeldTimes(this Facts facts, int year, Register<Meeting> meetings, int times, Func<Meeting, bool?> counts)
    {
        List<bool?> held = [.. meetings.Known.Select(meeting => counts(meeting) & facts.HeldIn(meeting, year))];
        int? atMost = meetings.IsComplete ? held.Count(each => each != false) : null;
        return facts.Yearly(year, held.Count(each => each == true), atMost, times);
    }

    /// <summary>NB-18 under its other reading: the twelve months that end on the day asked about.</summary>
    public static Outcome HeldTimesInTwelveMonths(this Facts facts, Register<Meeting> meetings, int times, Func<Meeting, bool?> counts)
    {
        LocalDate first = facts.On.PlusYears(-1).PlusDays(1);
        List<bool?> held = [.. meetings.Known.Select(meeting => counts(meeting) & facts.HeldBetween(meeting, first, facts.On))];
        return held.Count(each => each == true) >= times ? Outcome.Kept
            : !meetings.IsComplete || held.Count(each => each != false) >= times ? Outcome.Undetermined
            : facts.InForceOn(first) ? Outcome.Broken : Outcome.NotApplicable;
    }

    /// <summary>NB-23 and NB-24: all that the year's annual meetings are to cover, by one of them or another.</summary>
    public static Outcome Covered<T>(this Facts facts, int year, Func<Meeting, Register<T>> covers, params T[] all)
        where T : notnull
    {
        bool? held = facts.All.Meetings.Some(meeting => IsAnnual(meeting) & facts.HeldIn(meeting, year));
        bool? covered = all.Every(each => facts.All.Meetings.Some(meeting =>
            IsAnnual(meeting) & facts.HeldIn(meeting, year) & covers(meeting).Some(item => item.Equals(each))));

        return held == false ? Outcome.NotApplicable
            : covered == true ? Outcome.Kept
            : covered is null || held is null ? (held is null && covered == false && !facts.InForceAllThrough(year) ? Outcome.NotApplicable : Outcome.Undetermined)
            : !facts.InForceAllThrough(year) ? Outcome.NotApplicable
            : facts.IsOpen(year) ? Outcome.Pending : Outcome.Broken;
    }

    public static Outcome BroadlyAttended(this Facts facts, int year, Clause clause)
        => facts.All.Meetings.Some(meeting => IsAnnual(meeting) & facts.HeldIn(meeting, year)) switch
        {
            true => facts.Judged(clause, year, judgement => facts.All.Meetings.Some(meeting =>
                IsAnnual(meeting) & facts.HeldIn(meeting, year) & meeting.Day.HasCome(judgement.Day))),
            false => Outcome.NotApplicable,
            null => Outcome.Undetermined,
        };

    public static bool? IsAnnual(Meeting meeting) => meeting.Kind == MeetingKind.Annual;

    /// <summary>Every joint meeting of the year is preceded, since the one before, by a pre-meeting of each party; or somebody has to judge.</summary>
    public static Outcome Prepared(this Facts facts, int year, Register<Meeting> meetings, Clause clause, params PartyId[] parties)
    {
        List<Meeting> joints = [.. meetings.Known.Where(meeting => meeting.Kind == MeetingKind.Group)];
        List<Meeting> pres = [.. meetings.Known.Where(meeting => meeting.Kind == MeetingKind.PreMeeting)];
        bool? rest = meetings.IsComplete ? false : null;
        bool? any = joints.Some(joint => facts.HeldIn(joint, year)) | rest;
        bool? IsPrepared(Meeting joint) => parties.Every(party => pres.Where(pre => IsOwn(pre, party) != false).Some(pre =>
            IsOwn(pre, party) & Facts.Held(pre) & Precedes(pre, joint, joints)));
        bool? all = !rest & joints.Where(joint => facts.HeldIn(joint, year) != false).Every(joint => !facts.HeldIn(joint, year) | IsPrepared(joint));

        return any == false ? Outcome.NotApplicable
            : any is null || all is null ? Outcome.Undetermined
            : all == true ? Outcome.Kept
            : facts.Judged(clause, year, judgement => joints.Where(joint => facts.HeldIn(joint, year) != false).Every(joint =>
                !facts.HeldIn(joint, year) | IsPrepared(joint) | joint.Day.HasCome(judgement.Day)));
    }

    private static bool? IsOwn(Meeting pre, PartyId party) => pre.PreMeetingOf.Is(party);

    /// <summary>A pre-meeting belongs to the first joint meeting on its day or after it.</summary>
    private static bool? Precedes(Meeting pre, Meeting joint, List<Meeting> joints)
        => IsBefore(pre, joint, orOn: true)
            & !joints.Some(other => Facts.Held(other) & IsBefore(pre, other, orOn: true) & IsBefore(other, joint, orOn: false));

    private static bool? IsBefore(Meeting one, Meeting other, bool orOn)
        => other.Day.TryGet(out var day) ? one.Day.HasCome(orOn ? day : day.PlusDays(-1)) : null;

    public static Outcome Reported(this Facts facts, GroupId from, ForumId to, Clause clause)
        => facts.All.Reports.Some(report => facts.IsReport(report, from, to) & !BeforeInForce(facts, report)) switch
        {
            true => Outcome.Kept,
            false => facts.Judged(clause),
            null => Outcome.Undetermined,
        };

    /// <summary>NB-5 under its other reading: once in every calendar year.</summary>
    public static Outcome ReportedIn(this Facts facts, int year, GroupId from, ForumId to)
    {
        List<bool?> made =
        [
            .. facts.All.Reports.Known.Select(report => facts.IsReport(report, from, to)
                & report.Day.HasCome(new(year, 12, 31)) & !report.Day.HasCome(new(year - 1, 12, 31))),
        ];
        return facts.Yearly(year, made.Count(each => each == true), facts.All.Reports.IsComplete ? made.Count(each => each != false) : null, 1);
    }

    private static bool? IsReport(this Facts facts, ForumReport report, GroupId from, ForumId to)
        => report.To == to ? report.From.Is(from) & report.Day.HasCome(facts.On) : false;

    private static bool? BeforeInForce(Facts facts, ForumReport report)
        => facts.All.InForceFrom.Earliest is { } first ? report.Day.HasCome(first.PlusDays(-1)) : false;
}
