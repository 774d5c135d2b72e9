namespace Overenskommelse.Findings;

/// <summary>What kind of fact is missing. Each is a question that somebody can answer.</summary>
public enum FactKind
{
    /// <summary>A fact that a host's own rule asks for.</summary>
    Other,

    /// <summary>Which the parties to the compact are.</summary>
    Parties,

    /// <summary>Which party an organisation (the subject) belongs to or sits for.</summary>
    PartyOf,

    /// <summary>Which side an organisation or a party (the subject) belongs to.</summary>
    SectorOf,

    /// <summary>Whether a group (the subject) exists.</summary>
    Group,

    /// <summary>Which working groups a group (the subject) has.</summary>
    WorkingGroups,

    /// <summary>Which question a working group (the subject) works with.</summary>
    Question,

    /// <summary>Which seats a group (the subject) has.</summary>
    Seats,

    /// <summary>Whether an organisation's seat (the subject) in a group is regular, a substitute's, co-opted or support.</summary>
    SeatKind,

    /// <summary>In what capacity an organisation's seat (the subject) in a group is held.</summary>
    Capacity,

    /// <summary>Who holds an organisation's seat (the subject) in a group.</summary>
    SeatHolder,

    /// <summary>From when and until when an organisation's seat (the subject) in a group is held.</summary>
    SeatDays,

    /// <summary>Who holds an office (the subject).</summary>
    OfficeHolders,

    /// <summary>Which person it is that an organisation (the subject) has in an office.</summary>
    OfficeHolder,

    /// <summary>Which organisation a holder of an office (the subject) comes from.</summary>
    OfficeHolderOrganisation,

    /// <summary>When an office (the subject) was taken up or left.</summary>
    OfficeDays,

    /// <summary>Who appointed to an office (the subject).</summary>
    AppointedBy,

    /// <summary>Which organisations have signed. The subject is the first of those that the clause binds.</summary>
    Signatories,

    /// <summary>When an organisation (the subject) signed, or left.</summary>
    SigningDays,

    /// <summary>Whether a signatory (the subject) has a contact person, and who it is.</summary>
    ContactPerson,

    /// <summary>Which meetings have been held.</summary>
    Meetings,

    /// <summary>On which day a meeting was held.</summary>
    MeetingDay,

    /// <summary>Whether a meeting that was called was held.</summary>
    MeetingHeld,

    /// <summary>Who convened a meeting.</summary>
    ConvenedBy,

    /// <summary>Which party's own meeting a pre-meeting was.</summary>
    PreMeetingOf,

    /// <summary>Whether a party (the subject) attended a meeting.</summary>
    Attendance,

    /// <summary>How many organisations attended a meeting.</summary>
    OrganisationsAttending,

    /// <summary>Whether a meeting dealt with a matter (the subject).</summary>
    Matter,

    /// <summary>Which nominations have come in to a group (the subject).</summary>
    Nominations,

    /// <summary>When an organisation's nomination (the subject) came in, or was withdrawn.</summary>
    NominationDays,

    /// <summary>On which day a forum (the subject) decided.</summary>
    DecisionDay,

    /// <summary>Which reports have been made to a forum (the subject).</summary>
    Reports,
}
