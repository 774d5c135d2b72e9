using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The eight rules of the comparison.</summary>
public enum Norm
{
    LeadershipSplitEvenly,
    DevelopmentBalanced,
    SharedLeadership,
    AppointedWithinTheYear,
    ContactPersonNamed,
    NominatedInTime,
    FourMeetings,
    AnnualMeeting,
}

/// <summary>One thing that is not as a rule says.</summary>
/// <remarks>
/// The subject is a number: the group, the leader's side, the organisation or the year, whichever the rule speaks of. Only a nomination has a day.
/// </remarks>
public readonly record struct Breach(Norm Norm, int Subject, LocalDate? Day = null);
