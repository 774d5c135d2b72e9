namespace Overenskommelse.Compacts.Changes;

/// <summary>A meeting that was called is cancelled (<i>ställs in</i>).</summary>
/// <param name="Group">The group that was to meet; null for a meeting of the whole compact.</param>
/// <param name="Kind">What kind of meeting it was.</param>
/// <param name="Day">The day it was called for.</param>
public sealed record MeetingCancelled(GroupId? Group, MeetingKind Kind, LocalDate Day) : MeetingChange(Group)
{
    /// <summary>What kind of meeting it was.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>It tells the day of the meeting, and not the day on which that is cancelled.</summary>
    internal override LocalDate? TakesEffect => null;

    internal override (string Member, DayFact Day)[] Days => [(nameof(Day), Day)];

    internal override Id[] ToldBy => Named(Kind);

    private protected override Register<Meeting> Change(Register<Meeting> meetings, CompactFacts facts, Misfits misfits)
    {
        int place = PlaceOfCalled(meetings, Kind, Day);
        if (place >= 0)
        {
            return meetings.Replace(place, meetings.Known[place] with { Status = MeetingStatus.Cancelled });
        }

        misfits.Add(this, nameof(Day), Day, "expected.called-meeting", Kind);
        return meetings;
    }
}
