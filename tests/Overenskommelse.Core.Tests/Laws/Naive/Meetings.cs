using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Naive;

/// <summary>NB-5, NB-18, NB-23, NB-24, HA-12: what happens in a year.</summary>
internal static class Meetings
{
    public static Outcome HeldTimes(this Facts facts, int year, Register<Meeting> meetings, int times, Func<Meeting, bool?> counts)
    {
        List<Meeting> held = [.. meetings.Known.Where(meeting => (counts(meeting) & facts.HeldIn(meeting, year)) != false)];
        return facts.Yearly(year, Certainly(held, meeting => counts(meeting) & facts.HeldIn(meeting, year)), meetings.IsComplete ? held.Count : null, times);
    }

    /// <summary>Two that are alike in all that is told of them may be one.</summary>
    private static int Certainly(List<Meeting> some, Func<Meeting, bool?> so) => some.Where(meeting => so(meeting) == true).Distinct().Count();

    /// <summary>NB-18 under its other reading: the twelve months that end on the day asked about.</summary>
    public static Outcome HeldTimesInTwelveMonths(this Facts facts, Register<Meeting> meetings, int times, Func<Meeting, bool?> counts)
    {
        LocalDate first = facts.On.PlusYears(-1).PlusDays(1);
        List<Meeting> held = [.. meetings.Known.Where(meeting => (counts(meeting) & facts.HeldBetween(meeting, first, facts.On)) != false)];
        return facts.InForceOn(first) && !facts.FirstDays.All(day => day.HasBegun(first) == true) ? Outcome.Undetermined
            : Certainly(held, meeting => counts(meeting) & facts.HeldBetween(meeting, first, facts.On)) >= times ? Outcome.Kept
            : !meetings.IsComplete || held.Count >= times ? Outcome.Undetermined
            : facts.InForceOn(first) ? Outcome.Broken : Outcome.NotApplicable;
    }

    /// <summary>NB-23 and NB-24: all that the year's annual meetings are to cover, by one of them or another.</summary>
    public static Outcome Covered<T>(this Facts facts, int year, Func<Meeting, Register<T>> covers, params T[] all)
        where T : notnull
        => facts.Covered(year, all.Every(each => facts.All.Meetings.Some(meeting =>
            IsAnnual(meeting) & facts.HeldIn(meeting, year) & covers(meeting).Some(item => item.Equals(each)))));

    /// <summary>NB-23 under its other reading: all at one of them.</summary>
    public static Outcome CoveredAtOnce<T>(this Facts facts, int year, Func<Meeting, Register<T>> covers, params T[] all)
        where T : notnull
        => facts.Covered(year, facts.All.Meetings.Some(meeting =>
            IsAnnual(meeting) & facts.HeldIn(meeting, year) & all.Every(each => covers(meeting).Some(item => item.Equals(each)))));

    private static Outcome Covered(this Facts facts, int year, bool? covered)
    {
        bool? held = facts.All.Meetings.Some(meeting => IsAnnual(meeting) & facts.HeldIn(meeting, year));
        return held == false ? Outcome.NotApplicable
            : covered == true ? Outcome.Kept
            : covered is null || held is null ? (held is null && covered == false && !facts.InForceAllThrough(year) ? Outcome.NotApplicable : Outcome.Undetermined)
            : !facts.InForceAllThrough(year) ? Outcome.NotApplicable
            : facts.IsOpen(year) ? Outcome.Pending : Outcome.Broken;
    }

    /// <summary>NB-25: no other occasion in a whole year that is over is too few; otherwise somebody has to judge.</summary>
    public static Outcome OtherOccasions(this Facts facts, int year, Clause clause)
    {
        bool? held = facts.All.Meetings.Some(meeting => !IsAnnual(meeting) & facts.HeldIn(meeting, year));
        bool isMissed = facts.InForceAllThrough(year) && !facts.IsOpen(year);
        Outcome judged = facts.Judged(clause, year);
        return held == true || judged == Outcome.Broken || !isMissed ? judged
            : held == false ? Outcome.Broken : Outcome.Undetermined;
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
            IsOwn(pre, party) & Facts.Held(pre) & facts.InLife(pre.Day) & Precedes(pre, joint, joints)));
        bool? all = !rest & joints.Where(joint => facts.HeldIn(joint, year) != false).Every(joint => !facts.HeldIn(joint, year) | IsPrepared(joint));

        return any == false ? Outcome.NotApplicable
            : any is null || all is null ? Outcome.Undetermined
            : all == true ? Outcome.Kept
            : facts.Judged(clause, year, judgement => joints.Where(joint => facts.HeldIn(joint, year) != false).Every(joint =>
                !facts.HeldIn(joint, year) | IsPrepared(joint) | joint.Day.HasCome(judgement.Day)));
    }

    /// <summary>Its own; or one that is no party's own, and that it attended.</summary>
    private static bool? IsOwn(Meeting pre, PartyId party)
        => pre.PreMeetingOf.IsNone ? pre.Attended.Some(each => each == party)
            : pre.PreMeetingOf.IsKnown ? pre.PreMeetingOf.Is(party)
            : null;

    /// <summary>A pre-meeting belongs to the first joint meeting on its day or after it.</summary>
    private static bool? Precedes(Meeting pre, Meeting joint, List<Meeting> joints)
        => IsBefore(pre, joint, orOn: true)
            & !joints.Some(other => Facts.Held(other) & IsBefore(pre, other, orOn: true) & IsBefore(other, joint, orOn: false));

    private static bool? IsBefore(Meeting one, Meeting other, bool orOn)
        => other.Day.TryGet(out var day) ? one.Day.HasCome(orOn ? day : day.PlusDays(-1)) : null;

    public static Outcome Reported(this Facts facts, GroupId from, Clause clause)
        => facts.All.Reports.Some(report => facts.IsReport(report, from) & facts.InLife(report.Day)) switch
        {
            true => Outcome.Kept,
            false => facts.Judged(clause),
            null => Outcome.Undetermined,
        };

    /// <summary>A report is of the year it is about, and of the year it was made in when it is about none.</summary>
    private static bool? IsOf(ForumReport report, int year)
        => report.About.TryGet(out DateInterval? about) ? about.Start.Year <= year && about.End.Year >= year
            : report.About.IsNone ? report.Day.HasCome(new(year, 12, 31))
            : null;

    /// <summary>NB-5 under its other reading: once in every calendar year.</summary>
    public static Outcome ReportedIn(this Facts facts, int year, GroupId from)
    {
        List<bool?> made =
        [
            .. facts.All.Reports.Known.Select(report => facts.IsReport(report, from)
                & facts.InLife(report.Day) & !report.Day.HasCome(new(year - 1, 12, 31)) & IsOf(report, year)),
        ];
        return facts.Yearly(year, made.Count(each => each == true), facts.All.Reports.IsComplete ? made.Count(each => each != false) : null, 1);
    }

    private static bool? IsReport(this Facts facts, ForumReport report, GroupId from)
        => facts.IsPolitical(report.To) & report.From.Is(from) & report.Day.HasCome(facts.On);

    /// <summary>A regional council is elected; of any other forum somebody has to say.</summary>
    private static bool? IsPolitical(this Facts facts, ForumId forum)
        => forum == Norrbotten.RegionalCouncil || forum == Norrbotten.PoliticalForum ? true
            : facts.All.Forums.Known.SingleOrDefault(each => each.Id == forum)?.IsPolitical.Is(true);
}
