namespace Overenskommelse.Compacts.Changes;

/// <summary>A meeting is called (<i>kallas till</i>).</summary>
/// <param name="Group">The group that meets; null for a meeting of the whole compact.</param>
/// <param name="Meeting">The meeting; whatever its status, it is called and no more.</param>
public sealed record MeetingCalled(GroupId? Group, Meeting Meeting) : MeetingChange(Group)
{
    /// <summary>The meeting; whatever its status, it is called and no more.</summary>
    public Meeting Meeting { get; init => field = Guard.Against.Null(value, nameof(Meeting)); } = Guard.Against.Null(Meeting);

    /// <summary>The day of the call, where that is told, and not the day of the meeting.</summary>
    internal override LocalDate? TakesEffect => Meeting.CalledOn.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Meeting.CalledOn", Meeting.CalledOn), ("Meeting.Day", Meeting.Day)];

    internal override Id[] ToldBy => Named(Meeting.Kind);

    private protected override Register<Meeting> Change(Register<Meeting> meetings, CompactFacts facts, Misfits misfits) =>
        misfits.IsInLife(this, "Meeting.Day", Meeting.Day, facts) ? meetings.Add(Meeting with { Status = MeetingStatus.Called }) : meetings;
}
