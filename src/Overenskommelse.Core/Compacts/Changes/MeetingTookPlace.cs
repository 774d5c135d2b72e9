namespace Overenskommelse.Compacts.Changes;

/// <summary>A meeting is held (<i>hålls</i>): one that was called for that day, or one that was not.</summary>
/// <param name="Group">The group that met; null for a meeting of the whole compact.</param>
/// <param name="Meeting">The meeting: who attended, what it dealt with; whatever its status, it was held.</param>
/// <remarks>Who convened a meeting that was called is taken from the call, unless it is said here.</remarks>
public sealed record MeetingTookPlace(GroupId? Group, Meeting Meeting) : MeetingChange(Group)
{
    /// <summary>The meeting: who attended, what it dealt with; whatever its status, it was held.</summary>
    public Meeting Meeting { get; init => field = Guard.Against.Null(value, nameof(Meeting)); } = Guard.Against.Null(Meeting);

    private protected override Register<Meeting> Change(Register<Meeting> meetings, CompactFacts facts, Misfits misfits)
    {
        if (!misfits.IsInLife(this, "Meeting.Day", Meeting.Day, facts))
        {
            return meetings;
        }

        if (Meeting.Day.TryGet(out LocalDate day) && meetings.Known.Any(meeting => IsHeldOn(day, meeting)))
        {
            misfits.Add(this, "Meeting.Day", Calendar.Iso(day), $"a day on which no meeting ({Meeting.Kind}) is recorded as held");
            return meetings;
        }

        Meeting held = Meeting with { Status = MeetingStatus.Held };
        int place = PlaceOfCalled(meetings, Meeting.Kind, Meeting.Day);
        return place >= 0 ? meetings.Replace(place, AsConvened(held, meetings.Known[place])) : meetings.Add(held);
    }

    private bool IsHeldOn(LocalDate day, Meeting meeting) =>
        meeting.Kind == Meeting.Kind && meeting.Day.Is(day) == true && meeting.Status.Is(MeetingStatus.Held) == true;

    private static Meeting AsConvened(Meeting held, Meeting called) => held.ConvenedBy.IsKnown ? held : held with { ConvenedBy = called.ConvenedBy };
}
