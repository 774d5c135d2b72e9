namespace Overenskommelse.Compacts.Checking;

/// <summary>
/// Whether nothing about a fact is unknown, so that another that is equal to it is the same one told twice. Two unnamed nominees of one organisation on one
/// day are two.
/// </summary>
internal static class Whole
{
    public static bool Is(Seat seat) =>
        seat.Organisation.IsKnown && seat.Kind.IsKnown && seat.Holder.IsKnown && seat.Capacity.IsKnown && seat.CapacityOf.IsKnown && seat.AppointedBy.IsKnown
        && seat.FirstDay.IsKnown && seat.LastDay.IsKnown;

    public static bool Is(Appointment appointment) =>
        appointment.Organisation.IsKnown && appointment.Holder.IsKnown && appointment.AppointedBy.IsKnown
        && appointment.AppointedOn.IsKnown && appointment.HeldFrom.IsKnown && appointment.LastDay.IsKnown;

    public static bool Is(Nomination nomination) => nomination.Nominee.IsKnown && nomination.Day.IsKnown && nomination.WithdrawnOn.IsKnown;

    public static bool Is(ContactPerson contact) => contact.Person.IsKnown && contact.FirstDay.IsKnown && contact.LastDay.IsKnown;

    /// <summary>Whose own meeting it is, is told of a pre-meeting and of no other.</summary>
    public static bool Is(Meeting meeting) =>
        meeting.Day.IsKnown && meeting.Status.IsKnown && meeting.ConvenedBy.IsKnown && meeting.ArrangedBy.IsKnown
        && (meeting.PreMeetingOf.IsKnown || meeting.Kind != MeetingKind.PreMeeting)
        && meeting.Attended.IsComplete && meeting.OrganisationsAttending.IsKnown && meeting.Matters.IsComplete;

    public static bool Is(Decision decision) => decision.Day.IsKnown && decision.About.IsKnown;

    public static bool Is(Ballot ballot)
    {
        bool isWhole = ballot.Day.IsKnown && ballot.Constituency.IsKnown && ballot.Voters.IsComplete && ballot.Votes.IsComplete;
        foreach (VoteCount count in ballot.Votes.Known.Items)
        {
            isWhole &= count.Votes.IsKnown && count.IsElected.IsKnown;
        }

        return isWhole;
    }

    public static bool Is(ForumReport report) => report.Day.IsKnown && report.From.IsKnown && report.About.IsKnown;

    public static bool Is(Plan plan) => plan.FirstDay.IsKnown && plan.LastDay.IsKnown;

    public static bool Is(Judgement judgement) => judgement.Reason.IsKnown && judgement.LastDay.IsKnown;

    public static bool Is(Explanation explanation) => explanation.LastDay.IsKnown;
}
