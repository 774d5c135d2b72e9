namespace Overenskommelse.Compacts;

/// <summary>What kind of fact is missing. Each is a question that somebody can answer; a host's own rule names its own kinds.</summary>
/// <param name="Value">A stable code in kebab case, such as <c>parties</c>; not blank, without white space.</param>
public sealed record FactKind(string Value) : Id<FactKind>(Value)
{
    /// <summary>When the compact took effect. The subject is one of those who have made it.</summary>
    public static FactKind InForceFrom { get; } = new("in-force-from");

    /// <summary>When the compact ended. The subject is one of those who have made it.</summary>
    public static FactKind InForceUntil { get; } = new("in-force-until");

    /// <summary>Which the parties to the compact are.</summary>
    public static FactKind Parties { get; } = new("parties");

    /// <summary>From when and until when somebody (the subject) is a party.</summary>
    public static FactKind PartyDays { get; } = new("party-days");

    /// <summary>Which party an organisation (the subject) belongs to or sits for.</summary>
    public static FactKind PartyOf { get; } = new("party-of");

    /// <summary>How many members an organisation (the subject) has.</summary>
    public static FactKind OrganisationSize { get; } = new("organisation-size");

    /// <summary>Which side an organisation or a party (the subject) belongs to.</summary>
    public static FactKind SectorOf { get; } = new("sector-of");

    /// <summary>Whether there is a group (the subject) that the facts do not name.</summary>
    public static FactKind Group { get; } = new("group");

    /// <summary>When there is a group (the subject) that the facts name: its first day, or its last.</summary>
    public static FactKind GroupDays { get; } = new("group-days");

    /// <summary>Which working groups a group (the subject) has.</summary>
    public static FactKind WorkingGroups { get; } = new("working-groups");

    /// <summary>Which question a working group (the subject) works with.</summary>
    public static FactKind Question { get; } = new("question");

    /// <summary>Which seats a group (the subject) has.</summary>
    public static FactKind Seats { get; } = new("seats");

    /// <summary>For which organisation a seat in a group (the subject) is held, or whether it is a personal mandate.</summary>
    public static FactKind SeatOrganisation { get; } = new("seat-organisation");

    /// <summary>Whether an organisation's seat (the subject) in a group is regular, a substitute's, co-opted or support.</summary>
    public static FactKind SeatKind { get; } = new("seat-kind");

    /// <summary>In what capacity an organisation's seat (the subject) in a group is held.</summary>
    public static FactKind Capacity { get; } = new("capacity");

    /// <summary>Of which organisation or group the capacity is in which an organisation's seat (the subject) in a group is held.</summary>
    public static FactKind CapacityOf { get; } = new("capacity-of");

    /// <summary>Who holds an organisation's seat (the subject) in a group.</summary>
    public static FactKind SeatHolder { get; } = new("seat-holder");

    /// <summary>From when and until when an organisation's seat (the subject) in a group is held.</summary>
    public static FactKind SeatDays { get; } = new("seat-days");

    /// <summary>When the term ends for which whoever holds an organisation's seat (the subject) in a group was chosen.</summary>
    public static FactKind SeatTerm { get; } = new("seat-term");

    /// <summary>Who holds an office (the subject).</summary>
    public static FactKind OfficeHolders { get; } = new("office-holders");

    /// <summary>Which person it is that an organisation (the subject) has in an office.</summary>
    public static FactKind OfficeHolder { get; } = new("office-holder");

    /// <summary>Which organisation a holder of an office (the subject) comes from.</summary>
    public static FactKind OfficeHolderOrganisation { get; } = new("office-holder-organisation");

    /// <summary>Which side somebody represents who was appointed to an office for an organisation (the subject) of one side, and sits for the other.</summary>
    public static FactKind HolderSide { get; } = new("holder-side");

    /// <summary>When an office (the subject) was taken up or left.</summary>
    public static FactKind OfficeDays { get; } = new("office-days");

    /// <summary>Which counts of several appointments to an office (the subject) that one person was given from one day, such as one for each side.</summary>
    public static FactKind WhichAppointment { get; } = new("which-appointment");

    /// <summary>Who appointed to an office (the subject).</summary>
    public static FactKind AppointedBy { get; } = new("appointed-by");

    /// <summary>Which organisations have signed. The subject is the first of those that the clause binds.</summary>
    public static FactKind Signatories { get; } = new("signatories");

    /// <summary>When an organisation (the subject) signed, or left.</summary>
    public static FactKind SigningDays { get; } = new("signing-days");

    /// <summary>In which tier an organisation (the subject) has joined.</summary>
    public static FactKind SignatoryTier { get; } = new("signatory-tier");

    /// <summary>Whether a signatory (the subject) has a contact person, and who it is.</summary>
    public static FactKind ContactPerson { get; } = new("contact-person");

    /// <summary>Which meetings have been held.</summary>
    public static FactKind Meetings { get; } = new("meetings");

    /// <summary>On which day a meeting was held.</summary>
    public static FactKind MeetingDay { get; } = new("meeting-day");

    /// <summary>On which day a meeting was called.</summary>
    public static FactKind MeetingCalledOn { get; } = new("meeting-called-on");

    /// <summary>Whether a meeting that was called was held.</summary>
    public static FactKind MeetingHeld { get; } = new("meeting-held");

    /// <summary>Who convened a meeting.</summary>
    public static FactKind ConvenedBy { get; } = new("convened-by");

    /// <summary>Who arranged a meeting.</summary>
    public static FactKind ArrangedBy { get; } = new("arranged-by");

    /// <summary>Which party's own meeting a pre-meeting was.</summary>
    public static FactKind PreMeetingOf { get; } = new("pre-meeting-of");

    /// <summary>Whether a party (the subject) attended a meeting.</summary>
    public static FactKind Attendance { get; } = new("attendance");

    /// <summary>How many organisations attended a meeting.</summary>
    public static FactKind OrganisationsAttending { get; } = new("organisations-attending");

    /// <summary>Whether an organisation (the subject) attended a meeting.</summary>
    public static FactKind OrganisationAttendance { get; } = new("organisation-attendance");

    /// <summary>How many members of a group (the subject) attended a meeting of it.</summary>
    public static FactKind MembersAttending { get; } = new("members-attending");

    /// <summary>Whether a meeting dealt with a matter (the subject).</summary>
    public static FactKind Matter { get; } = new("matter");

    /// <summary>Which constituency the seat of an organisation (the subject) in a group is kept for.</summary>
    public static FactKind Constituency { get; } = new("constituency");

    /// <summary>Who appointed those who sit in a group for an organisation (the subject).</summary>
    public static FactKind SeatAppointedBy { get; } = new("seat-appointed-by");

    /// <summary>Which nominations have come in to a group (the subject).</summary>
    public static FactKind Nominations { get; } = new("nominations");

    /// <summary>Which constituency the nomination of an organisation (the subject) is for.</summary>
    public static FactKind NominationConstituency { get; } = new("nomination-constituency");

    /// <summary>What the nomination of an organisation (the subject) encloses.</summary>
    public static FactKind NominationEncloses { get; } = new("nomination-encloses");

    /// <summary>When an organisation's nomination (the subject) came in, or was withdrawn.</summary>
    public static FactKind NominationDays { get; } = new("nomination-days");

    /// <summary>Which decisions a forum (the subject) has made.</summary>
    public static FactKind Decisions { get; } = new("decisions");

    /// <summary>On which day a forum (the subject) decided.</summary>
    public static FactKind DecisionDay { get; } = new("decision-day");

    /// <summary>What a forum (the subject) decided about, on the day if that is known.</summary>
    public static FactKind DecisionMatter { get; } = new("decision-matter");

    /// <summary>Which reports have been made to a forum (the subject).</summary>
    public static FactKind Reports { get; } = new("reports");

    /// <summary>Whether a forum (the subject) consists of elected politicians.</summary>
    public static FactKind ForumIsPolitical { get; } = new("forum-is-political");

    /// <summary>Until when a judgement stands that somebody (the subject) made on the day.</summary>
    public static FactKind JudgementLastDay { get; } = new("judgement-last-day");

    /// <summary>Until when an explanation stands that somebody (the subject) gave on the day.</summary>
    public static FactKind ExplanationLastDay { get; } = new("explanation-last-day");

    /// <summary>A fact of a text's own, the one that is meant in <see cref="MissingFact.Own"/>, of a party, an organisation, a group or an office (the subject); of the whole compact, where the subject is that fact itself.</summary>
    public static FactKind OwnFact { get; } = new("own-fact");

    /// <summary>Which ballots have been held about something (the subject).</summary>
    public static FactKind Ballots { get; } = new("ballots");

    /// <summary>On which day a ballot about something (the subject) was held.</summary>
    public static FactKind BallotDay { get; } = new("ballot-day");

    /// <summary>Which constituency a ballot about something (the subject) was about.</summary>
    public static FactKind BallotConstituency { get; } = new("ballot-constituency");

    /// <summary>Who voted in a ballot about something (the subject), never for what.</summary>
    public static FactKind BallotVoters { get; } = new("ballot-voters");

    /// <summary>How many votes each got in a ballot about something (the subject), and who was elected or what carried.</summary>
    public static FactKind BallotVotes { get; } = new("ballot-votes");

    /// <summary>Which plans there are. The subject is one of those that the clause binds.</summary>
    public static FactKind Plans { get; } = new("plans");

    /// <summary>The first and the last day of a plan, which one of those that the clause binds (the subject) has.</summary>
    public static FactKind PlanDays { get; } = new("plan-days");

    /// <summary>Which period a report to the forum is about.</summary>
    public static FactKind ReportPeriod { get; } = new("report-period");
}
