using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>Before each meeting of a group, every party can hold a meeting of its own (<i>förmöte</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>
/// A party that has held its pre-meeting could hold it, so when all have, the clause is kept. When one has not, nobody but a human being can tell
/// whether it could have; a judgement counts until there is a later meeting that it cannot have been about. A pre-meeting belongs to the first joint meeting on its day or after it, and its party is the one that attended.
/// </remarks>
public sealed record PreMeetingsPossible(Clause Clause, GroupId Group, ValueList<PartyId> Parties) : Rule(Clause)
{
    private static readonly Text Norm = new(
        "Parterna har haft möjlighet att hålla egna förmöten inför gruppens möten.",
        "The parties have been able to hold meetings of their own before the meetings of the group.");

    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.Empty(value, nameof(Parties)); } = Guard.Against.Empty(Parties);

    /// <inheritdoc/>
    public override bool IsOpen => true;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups | FactAreas.GroupMeetings | FactAreas.Judgements;

    /// <inheritdoc/>
    public override bool IsYearly => true;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Register<Meeting> register = MeetingCount.MeetingsOf(Group, Guard.Against.Null(situation).Compact);
        Inquiry inquiry = Doubts(register, situation);
        if (inquiry.LacksFacts)
        {
            return Undetermined(situation, inquiry.MissingFacts);
        }

        List<LocalDate> joint = [.. register.Where(meeting => IsHeld(meeting, MeetingKind.Group, situation.On)).Select(Day).Order()];
        List<LocalDate> ofTheYear = joint.FindAll(situation.Period!.Contains);
        List<LocalDate> unprepared = ofTheYear.FindAll(day => !Parties.All(party => HasPrepared(party, joint, day, register, situation)));
        return ofTheYear.Count == 0 ? NotApplicable(situation, NothingReason.NoMeeting)
            : unprepared.Count == 0 ? Kept(situation, new Tally(Unit.PreparedMeetings, ofTheYear.Count, ofTheYear.Count) { Days = ofTheYear.ToValueList() })
            : Judged(situation, Norm, notBefore: unprepared[^1]);
    }

    private static LocalDate Day(Meeting meeting) => meeting.Day.TryGet(out LocalDate day) ? day : LocalDate.MaxIsoValue;

    private static bool IsHeld(Meeting meeting, MeetingKind kind, LocalDate on) =>
        meeting.Kind == kind && MeetingCount.HeldBetween(meeting, LocalDate.MinIsoValue, on) == true;

    private static bool HasPrepared(PartyId party, List<LocalDate> joint, LocalDate day, Register<Meeting> register, Situation situation)
    {
        int place = joint.IndexOf(day);
        LocalDate first = place > 0 ? joint[place - 1].PlusDays(1) : LocalDate.MinIsoValue;
        return register.Any(meeting =>
            IsHeld(meeting, MeetingKind.PreMeeting, situation.On) && Day(meeting) >= first && Day(meeting) <= day && meeting.Attended.Known.Contains(party));
    }

    /// <summary>What came before the last joint meeting of the years before has no bearing on the meetings of this one.</summary>
    private static LocalDate LastJointBefore(LocalDate start, Register<Meeting> register) =>
        register
            .Where(meeting => IsHeld(meeting, MeetingKind.Group, start.PlusDays(-1)))
            .Select(Day)
            .DefaultIfEmpty(LocalDate.MinIsoValue)
            .Max();

    private Inquiry Doubts(Register<Meeting> register, Situation situation)
    {
        Inquiry inquiry = default;
        if (!register.IsComplete)
        {
            inquiry.Missing(FactKind.Meetings, Group, Group, meeting: MeetingKind.Group);
        }

        LocalDate first = LastJointBefore(situation.Period!.Start, register);
        foreach (Meeting meeting in register.Known.Items)
        {
            if (meeting.Kind != MeetingKind.Group && meeting.Kind != MeetingKind.PreMeeting)
            {
                continue;
            }

            bool? held = MeetingCount.HeldBetween(meeting, first, LocalDate.Min(situation.On, situation.Period!.End));
            if (held is null)
            {
                MeetingCount.NameDoubt(meeting, Group, ref inquiry);
            }

            if (held != false && meeting.Kind == MeetingKind.PreMeeting && meeting.Attended is { IsComplete: false, Count: 0 })
            {
                inquiry.Missing(FactKind.Attendance, Group, Group, meeting: MeetingKind.PreMeeting, day: meeting.Day.TryGet(out LocalDate day) ? day : null);
            }
        }

        return inquiry;
    }
}
