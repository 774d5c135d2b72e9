namespace Overenskommelse.Findings;

/// <summary>Why one thing among those looked at is not as the clause says.</summary>
public enum BreachReason
{
    /// <summary>A reason of a host's own rule.</summary>
    Other,

    /// <summary>The party (the subject) has no seat.</summary>
    NoSeat,

    /// <summary>The seat is held for an organisation (the subject) in another capacity than the clause asks for.</summary>
    OtherCapacity,

    /// <summary>The organisation (the subject) has not joined.</summary>
    NotJoined,

    /// <summary>The organisation (the subject) joined later: the limit is the day it signed.</summary>
    JoinedLater,

    /// <summary>The organisation (the subject) had left: the limit is its last day.</summary>
    LeftBefore,

    /// <summary>The organisation (the subject) belongs to the public sector or to neither side.</summary>
    NotCivilSociety,

    /// <summary>The organisation (the subject) is not one of the parties, nor joined to them.</summary>
    OutsideTheParties,

    /// <summary>Nobody holds the office (the subject).</summary>
    NobodyInOffice,

    /// <summary>More people hold the office (the subject) than the clause has room for.</summary>
    TooManyInOffice,

    /// <summary>Nobody from civil society holds the office (the subject).</summary>
    NobodyFromCivilSociety,

    /// <summary>Nobody from the public sector holds the office (the subject).</summary>
    NobodyFromPublicSector,

    /// <summary>The holder, from an organisation (the subject), comes from neither side.</summary>
    FromNeitherSide,

    /// <summary>The holder, from an organisation (the subject), is not a member of the group that the clause asks for.</summary>
    NotInGroup,

    /// <summary>The holder, from an organisation (the subject), was appointed too long ago: the limit is the last day of the appointment.</summary>
    TermEnded,

    /// <summary>The holder, from an organisation (the subject), was appointed by somebody else than the clause says.</summary>
    AppointedByOther,

    /// <summary>The holder comes from another organisation (the subject) than the clause names.</summary>
    OtherOrganisation,

    /// <summary>The signatory (the subject) has no contact person.</summary>
    NoContactPerson,

    /// <summary>The nomination, from an organisation (the subject), came before the window opened: the limit is its first day, if it has one.</summary>
    BeforeOpening,

    /// <summary>The nomination, from an organisation (the subject), came after the window closed: the limit is its last day.</summary>
    AfterClosing,

    /// <summary>The party (the subject) did not attend.</summary>
    DidNotAttend,

    /// <summary>The matter (the subject) was not dealt with.</summary>
    NotDealtWith,

    /// <summary>The working group (the subject) has no delimited question.</summary>
    NoQuestion,
}
