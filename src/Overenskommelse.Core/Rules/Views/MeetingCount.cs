namespace Overenskommelse.Rules.Views;

/// <summary>Whether a meeting counts: held, within a period, not after the day asked about.</summary>
internal static class MeetingCount
{
    /// <summary>Whether it was held between two days, both included; null when that is not known.</summary>
    public static bool? HeldBetween(Meeting meeting, LocalDate first, LocalDate last)
    {
        bool? inTime = meeting.Day.TryGet(out LocalDate day) ? day >= first && day <= last : meeting.Day.IsNone ? false : null;
        bool? held = !meeting.Status.TryGet(out MeetingStatus status) || status == MeetingStatus.Called ? null : status == MeetingStatus.Held;
        return inTime & held;
    }

    /// <summary>Whether it was held in the period of a situation, not after the day asked about; null when that is not known.</summary>
    public static bool? HeldIn(Meeting meeting, Situation situation)
    {
        DateInterval period = situation.Period!;
        return HeldBetween(meeting, period.Start, LocalDate.Min(period.End, situation.On));
    }

    /// <summary>The meetings of a group: of one that is known not to exist, none.</summary>
    public static Register<Meeting> MeetingsOf(GroupId id, Compact compact) =>
        compact.Group(id) is { } group ? group.Meetings
        : compact.Facts.Groups.IsComplete ? Fact.None
        : Fact.NotKnown;

    /// <summary>Names what is not known of a meeting, so that it cannot be told whether it was held in time.</summary>
    public static void NameDoubt(Meeting meeting, Id host, ref Inquiry inquiry)
    {
        if (!meeting.Day.TryGet(out LocalDate day))
        {
            inquiry.Missing(FactKind.MeetingDay, host, host, meeting: meeting.Kind);
        }
        else if (!meeting.Status.TryGet(out MeetingStatus status) || status == MeetingStatus.Called)
        {
            inquiry.Missing(FactKind.MeetingHeld, host, host, meeting: meeting.Kind, day: day);
        }
    }
}
