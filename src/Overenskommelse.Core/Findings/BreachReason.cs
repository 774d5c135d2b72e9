namespace Overenskommelse.Findings;

/// <summary>Why one thing among those looked at is not as the clause says. A host's own rule names its own reasons.</summary>
/// <param name="Value">A stable code in kebab case, such as <c>no-seat</c>; not blank, without white space.</param>
public sealed record BreachReason(string Value) : Id<BreachReason>(Value)
{
    /// <summary>The party (the subject) has no seat.</summary>
    public static BreachReason NoSeat { get; } = new("no-seat");

    /// <summary>The party (the subject) has a seat that nobody holds.</summary>
    public static BreachReason VacantSeat { get; } = new("vacant-seat");

    /// <summary>An organisation has more seats than each may have.</summary>
    public static BreachReason TooManySeats { get; } = new("too-many-seats");

    /// <summary>The seat is held for an organisation (the subject) in another capacity than the clause asks for.</summary>
    public static BreachReason OtherCapacity { get; } = new("other-capacity");

    /// <summary>The organisation (the subject) has not joined.</summary>
    public static BreachReason NotJoined { get; } = new("not-joined");

    /// <summary>The organisation (the subject) joined later: the limit is the day it signed.</summary>
    public static BreachReason JoinedLater { get; } = new("joined-later");

    /// <summary>The organisation (the subject) had left: the limit is its last day.</summary>
    public static BreachReason LeftBefore { get; } = new("left-before");

    /// <summary>The organisation (the subject) belongs to the public sector or to neither side.</summary>
    public static BreachReason NotCivilSociety { get; } = new("not-civil-society");

    /// <summary>The organisation (the subject) is not one of the parties, nor joined to them.</summary>
    public static BreachReason OutsideTheParties { get; } = new("outside-the-parties");

    /// <summary>The seat is held for an organisation (the subject) of somebody who is no party then: not yet, or no longer.</summary>
    public static BreachReason PartyThatIsNone { get; } = new("party-that-is-none");

    /// <summary>Nobody holds the office (the subject).</summary>
    public static BreachReason NobodyInOffice { get; } = new("nobody-in-office");

    /// <summary>More people hold the office (the subject) than the clause has room for.</summary>
    public static BreachReason TooManyInOffice { get; } = new("too-many-in-office");

    /// <summary>Nobody from civil society holds the office (the subject).</summary>
    public static BreachReason NobodyFromCivilSociety { get; } = new("nobody-from-civil-society");

    /// <summary>Nobody from the public sector holds the office (the subject).</summary>
    public static BreachReason NobodyFromPublicSector { get; } = new("nobody-from-public-sector");

    /// <summary>The holder, from an organisation (the subject), comes from neither side.</summary>
    public static BreachReason FromNeitherSide { get; } = new("from-neither-side");

    /// <summary>The holder, from an organisation (the subject), is not a member of the group that the clause asks for.</summary>
    public static BreachReason NotInGroup { get; } = new("not-in-group");

    /// <summary>Somebody holds an office whom nobody appointed on any day.</summary>
    public static BreachReason NeverAppointed { get; } = new("never-appointed");

    /// <summary>The holder, from an organisation (the subject), was appointed too long ago: the limit is the last day of the appointment.</summary>
    public static BreachReason TermEnded { get; } = new("term-ended");

    /// <summary>The holder, from an organisation (the subject), was appointed by somebody else than the clause says.</summary>
    public static BreachReason AppointedByOther { get; } = new("appointed-by-other");

    /// <summary>The holder comes from another organisation (the subject) than the clause names.</summary>
    public static BreachReason OtherOrganisation { get; } = new("other-organisation");

    /// <summary>The holder, from an organisation (the subject), is not one of those whom the clause describes.</summary>
    public static BreachReason OtherHolder { get; } = new("other-holder");

    /// <summary>The office (the subject) is held from the same side as another that is to be held from another side.</summary>
    public static BreachReason SameSide { get; } = new("same-side");

    /// <summary>More terms in a group (the subject) end in the same year than the text says.</summary>
    public static BreachReason TermsEndTogether { get; } = new("terms-end-together");

    /// <summary>The seat of an organisation (the subject) is kept for another constituency, or for none.</summary>
    public static BreachReason OtherConstituency { get; } = new("other-constituency");

    /// <summary>An organisation (the subject) has joined in another tier than the text says, or in none.</summary>
    public static BreachReason OtherTier { get; } = new("other-tier");

    /// <summary>An organisation (the subject) nominated without enclosing what the text says.</summary>
    public static BreachReason NotEnclosed { get; } = new("not-enclosed");

    /// <summary>The signatory (the subject) has no contact person.</summary>
    public static BreachReason NoContactPerson { get; } = new("no-contact-person");

    /// <summary>The nomination, from an organisation (the subject), came outside the days of the year that the clause names.</summary>
    public static BreachReason OutsideWindow { get; } = new("outside-window");

    /// <summary>The nomination, from an organisation (the subject), does not say for which constituency it is.</summary>
    public static BreachReason NoConstituency { get; } = new("no-constituency");

    /// <summary>The nomination, from an organisation (the subject), came before the window opened: the limit is its first day, if it has one.</summary>
    public static BreachReason BeforeOpening { get; } = new("before-opening");

    /// <summary>The nomination, from an organisation (the subject), came after the window closed: the limit is its last day.</summary>
    public static BreachReason AfterClosing { get; } = new("after-closing");

    /// <summary>A meeting was called later than the clause says, or not at all: the limit is the last day to call it.</summary>
    public static BreachReason CalledLate { get; } = new("called-late");

    /// <summary>A meeting was convened by somebody else than the clause says, or by nobody.</summary>
    public static BreachReason ConvenedByOther { get; } = new("convened-by-other");

    /// <summary>A fact of a text's own is another, of the one it is about (the subject), than the clause asks for; or there is none.</summary>
    public static BreachReason OwnFactOtherwise { get; } = new("own-fact-otherwise");

    /// <summary>A plan is for longer than the clause says, or has no last day: the limit is the last day that it may have.</summary>
    public static BreachReason PlanTooLong { get; } = new("plan-too-long");

    /// <summary>The group, party or organisation (the subject) has made no report.</summary>
    public static BreachReason NoReport { get; } = new("no-report");

    /// <summary>The term of whoever holds the seat of an organisation (the subject) has ended, on the day that is told, or it is for no term.</summary>
    public static BreachReason SeatTermEnded { get; } = new("seat-term-ended");

    /// <summary>The term of whoever holds the seat of an organisation (the subject) is longer than the clause says: the limit is the last day that it may have.</summary>
    public static BreachReason SeatTermTooLong { get; } = new("seat-term-too-long");

    /// <summary>Whoever holds the seat of an organisation (the subject) has held one for more terms in a row than the clause says.</summary>
    public static BreachReason TooManyTerms { get; } = new("too-many-terms");

    /// <summary>Fewer members attended a meeting than the clause says.</summary>
    public static BreachReason NoQuorum { get; } = new("no-quorum");

    /// <summary>Somebody (the subject) voted who had no right to.</summary>
    public static BreachReason NotEntitled { get; } = new("not-entitled");

    /// <summary>Somebody (the subject) voted more than once in a ballot.</summary>
    public static BreachReason VotedTwice { get; } = new("voted-twice");

    /// <summary>A ballot was held where no more were nominated than there are seats.</summary>
    public static BreachReason NotContested { get; } = new("not-contested");

    /// <summary>Somebody was elected, or something carried (the subject), with fewer votes than the clause says.</summary>
    public static BreachReason NoMajority { get; } = new("no-majority");

    /// <summary>The party (the subject) did not attend.</summary>
    public static BreachReason DidNotAttend { get; } = new("did-not-attend");

    /// <summary>The matter (the subject) was not dealt with.</summary>
    public static BreachReason NotDealtWith { get; } = new("not-dealt-with");

    /// <summary>Somebody entitled has judged that it is not so of the one it is about (the subject).</summary>
    public static BreachReason JudgedNotKept { get; } = new("judged-not-kept");

    /// <summary>The working group (the subject) has no delimited question.</summary>
    public static BreachReason NoQuestion { get; } = new("no-question");
}
