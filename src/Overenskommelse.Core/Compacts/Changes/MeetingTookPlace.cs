namespace Overenskommelse.Compacts.Changes;

/// <summary>A meeting is held (<i>hålls</i>): one that was called for that day, or one that was not.</summary>
/// <param name="Group">The group that met; null for a meeting of the whole compact.</param>
/// <param name="Meeting">The meeting: who attended, what it dealt with; whatever its status, it was held.</param>
/// <remarks>When a meeting was called, who convened and who arranged it, whose own it is, where that is from, and its key, are taken from the call, unless they are said here.</remarks>
public sealed record MeetingTookPlace(GroupId? Group, Meeting Meeting) : MeetingChange(Group)
{
    /// <summary>The meeting: who attended, what it dealt with; whatever its status, it was held.</summary>
    public Meeting Meeting { get; init => field = Guard.Against.Null(value, nameof(Meeting)); } = Guard.Against.Null(Meeting);

    internal override LocalDate? TakesEffect => Meeting.Day.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Meeting.CalledOn", Meeting.CalledOn), ("Meeting.Day", Meeting.Day)];

    internal override Id[] ToldBy => Named(Meeting.Kind);

    private protected override Register<Meeting> Change(Register<Meeting> meetings, CompactFacts facts, Misfits misfits)
    {
        if (!misfits.IsInLife(this, "Meeting.Day", Meeting.Day, facts))
        {
            return meetings;
        }

        if (Meeting.Day.TryGet(out LocalDate day) && meetings.Known.Any(meeting => IsHeldOn(day, meeting)))
        {
            misfits.Add(this, "Meeting.Day", day, "expected.no-meeting-yet", Meeting.Kind);
            return meetings;
        }

        Meeting held = Meeting with { Status = MeetingStatus.Held };
        int place = PlaceOfCalled(meetings, Meeting.Kind, Meeting.Day);
        return place >= 0 ? meetings.Replace(place, AsCalled(held, meetings.Known[place])) : meetings.Add(held);
    }

    private bool IsHeldOn(LocalDate day, Meeting meeting) =>
        meeting.Kind == Meeting.Kind && meeting.Day.Is(day) == true && meeting.Status.Is(MeetingStatus.Held) == true;

    private static Meeting AsCalled(Meeting held, Meeting called) => held with
    {
        CalledOn = held.CalledOn.IsKnown ? held.CalledOn : called.CalledOn,
        ConvenedBy = held.ConvenedBy.IsKnown ? held.ConvenedBy : called.ConvenedBy,
        ArrangedBy = held.ArrangedBy.IsKnown ? held.ArrangedBy : called.ArrangedBy,
        PreMeetingOf = held.PreMeetingOf.IsKnown ? held.PreMeetingOf : called.PreMeetingOf,
        Source = held.Source ?? called.Source,
        Key = held.Key ?? called.Key,
    };
}
