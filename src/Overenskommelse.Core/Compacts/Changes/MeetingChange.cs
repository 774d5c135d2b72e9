namespace Overenskommelse.Compacts.Changes;

/// <summary>A change of a meeting: of a group, or of the whole compact.</summary>
public abstract record MeetingChange : Change
{
    private protected MeetingChange(GroupId? group) => Group = group;

    /// <summary>The group that meets; null for a meeting of the whole compact.</summary>
    public GroupId? Group { get; }

    internal sealed override FactAreas Touches => Group is null ? FactAreas.Meetings : FactAreas.GroupMeetings;

    internal sealed override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits) =>
        Group is null
            ? facts with { Meetings = Change(facts.Meetings, facts, misfits) }
            : facts.Edit(this, Group, misfits, group => group with { Meetings = Change(group.Meetings, facts, misfits) });

    /// <summary>A norm about meetings names whose they are, and of which kind.</summary>
    private protected Id[] Named(MeetingKind kind) => Group is null ? [kind] : [Group, kind];

    private protected abstract Register<Meeting> Change(Register<Meeting> meetings, CompactFacts facts, Misfits misfits);

    /// <summary>The place of a meeting that was called, or of which it is not known, and neither held nor cancelled; or −1.</summary>
    private protected static int PlaceOfCalled(Register<Meeting> meetings, MeetingKind kind, DayFact day) => meetings.Known.PlaceOf(meeting =>
        meeting.Kind == kind && meeting.Day == day && !(meeting.Status.Is(MeetingStatus.Held) == true || meeting.Status.Is(MeetingStatus.Cancelled) == true));
}
