using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>The year's meetings of a kind cover what they ought to, taken together. The rules that say what that is derive from this one.</summary>
/// <remarks>
/// Until a meeting is held there is nothing to judge: that one ought to be held is another clause. What one meeting of the year leaves out another
/// may take up, so the clause is pending while the year is open, and broken only when it has closed.
/// </remarks>
public abstract record MeetingCoverage : Rule
{
    private protected MeetingCoverage(Clause clause, MeetingKind kind)
        : base(clause) => Kind = Guard.Against.Null(kind);

    /// <summary>What kind of meeting; meetings of the whole compact, not of a group.</summary>
    public MeetingKind Kind { get; }

    /// <inheritdoc/>
    public sealed override FactAreas Reads => FactAreas.Meetings;

    /// <inheritdoc/>
    public sealed override bool IsYearly => true;

    private protected abstract IEnumerable<Id> Required { get; }

    private protected abstract BreachReason Reason { get; }

    private protected abstract FactKind Gap { get; }

    private Id Host => Clause.Bearers[0];

    /// <inheritdoc/>
    public sealed override Finding Examine(Situation situation)
    {
        Register<Meeting> meetings = Guard.Against.Null(situation).Compact.Facts.Meetings;
        Inquiry inquiry = default;
        bool? isHeld = meetings.IsComplete ? false : null;
        foreach (Meeting meeting in meetings.Known.Items)
        {
            isHeld |= IsHeld(meeting, situation);
        }

        if (isHeld == false)
        {
            return NotApplicable(situation, NothingReason.NoMeeting);
        }

        foreach (Id required in Required)
        {
            inquiry.Examined++;
            Look(required, meetings, situation, ref inquiry);
        }

        if (isHeld is null && !(inquiry.IsBroken && !situation.CoversWholePeriod))
        {
            NameDoubtsOfHolding(meetings, situation, ref inquiry);
            inquiry.Discard();
            return Undetermined(situation, inquiry.MissingFacts);
        }

        if (inquiry.IsBroken && !situation.CoversWholePeriod)
        {
            inquiry.Discard();
            return NotApplicable(situation, NothingReason.PartOfAYear);
        }

        return inquiry.IsBroken && situation.IsOpen ? Pending(situation, inquiry.TakeEvidence()) : Conclude(situation, inquiry);
    }

    private protected abstract bool? Covers(Meeting meeting, Id required);

    private bool? IsHeld(Meeting meeting, Situation situation) => meeting.Kind == Kind ? MeetingCount.HeldIn(meeting, situation) : false;

    private void Look(Id required, Register<Meeting> meetings, Situation situation, ref Inquiry inquiry)
    {
        bool? covered = meetings.IsComplete ? false : null;
        foreach (Meeting meeting in meetings.Known.Items)
        {
            covered |= IsHeld(meeting, situation) & Covers(meeting, required);
        }

        if (covered == false)
        {
            inquiry.Breach(Reason, required);
        }
        else if (covered is null)
        {
            NameDoubts(required, meetings, situation, ref inquiry);
        }
    }

    private void NameDoubtsOfHolding(Register<Meeting> meetings, Situation situation, ref Inquiry inquiry)
    {
        if (!meetings.IsComplete)
        {
            inquiry.Missing(FactKind.Meetings, Host, Host, meeting: Kind);
        }

        foreach (Meeting meeting in meetings.Known.Items)
        {
            if (IsHeld(meeting, situation) is null)
            {
                MeetingCount.NameDoubt(meeting, Host, ref inquiry);
            }
        }
    }

    private void NameDoubts(Id required, Register<Meeting> meetings, Situation situation, ref Inquiry inquiry)
    {
        NameDoubtsOfHolding(meetings, situation, ref inquiry);
        foreach (Meeting meeting in meetings.Known.Items)
        {
            if (IsHeld(meeting, situation) != false && Covers(meeting, required) is null)
            {
                inquiry.Missing(Gap, required, Host, meeting: Kind, day: meeting.Day.TryGet(out LocalDate day) ? day : null);
            }
        }
    }
}
