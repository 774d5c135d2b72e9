namespace Overenskommelse.Benchmarks.Peers;

/// <summary>The eight rules of the comparison.</summary>
internal enum Norm
{
    /// <summary>As many regular leadership seats on each side.</summary>
    LeadershipSplitEvenly,

    /// <summary>Neither side holds more than 60 % of the regular development seats.</summary>
    DevelopmentBalanced,

    /// <summary>A meeting leader from each side, who sits in the leadership group.</summary>
    SharedLeadership,

    /// <summary>An appointment serves until the day before its first anniversary.</summary>
    AppointedWithinTheYear,

    /// <summary>Every signatory that has not left has a contact person.</summary>
    ContactPersonNamed,

    /// <summary>Nominated from the council's decision to 26 July inclusive, by a civil-society organisation that had joined.</summary>
    NominatedInTime,

    /// <summary>Four development meetings in the last closed year.</summary>
    FourMeetings,

    /// <summary>An annual meeting in the last closed year.</summary>
    AnnualMeeting,
}
