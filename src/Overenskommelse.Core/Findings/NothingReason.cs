namespace Overenskommelse.Findings;

/// <summary>Why there is nothing to judge.</summary>
public enum NothingReason
{
    /// <summary>A reason of a host's own rule.</summary>
    Other,

    /// <summary>The clause is a permission: it cannot be broken.</summary>
    Permission,

    /// <summary>The compact was not in force on the day asked about.</summary>
    NotInForce,

    /// <summary>The compact was in force for a part of the year only, and a part is not measured as a year.</summary>
    PartOfAYear,

    /// <summary>Nobody holds a seat.</summary>
    NoSeats,

    /// <summary>No meeting has been held.</summary>
    NoMeeting,

    /// <summary>No report has been made.</summary>
    NoReport,

    /// <summary>No organisation has signed.</summary>
    NoSignatories,

    /// <summary>No nomination has come in.</summary>
    NoNominations,

    /// <summary>There are no working groups.</summary>
    NoWorkingGroups,

    /// <summary>Nobody holds the office.</summary>
    NobodyInOffice,
}
