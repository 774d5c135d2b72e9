namespace Overenskommelse.Presentation.Languages;

/// <summary>English: what is asked of any day and any attribute, and how things are linked.</summary>
internal static class EnglishLeaves
{
    public static readonly (string Code, string Says)[] All =
    [
        ("day.seat.first-day", "the first day of the seat"),
        ("day.seat.last-day", "the last day of the seat"),
        ("day.seat.term-ends", "the last day of the term"),
        ("day.signatory.signed-on", "the day of signing"),
        ("day.signatory.last-day", "the last day of the organisation in the compact"),
        ("day.appointment.first-day", "the first day of the appointment"),
        ("day.appointment.last-day", "the last day of the appointment"),
        ("day.nomination.day", "the day of the nomination"),
        ("day.nomination.withdrawn-on", "the day when the nomination was withdrawn"),
        ("day.meeting.day", "the day of the meeting"),
        ("day.meeting.called-on", "the day when the meeting was called"),
        ("day.report.day", "the day of the report"),
        ("day.decision.day", "the day of the decision"),
        ("day.group.first-day", "the first day of the group"),
        ("day.group.last-day", "the last day of the group"),
        ("day.plan.first-day", "the first day of the plan"),
        ("day.plan.last-day", "the last day of the plan"),
        ("day.party.first-day", "the first day of the party"),
        ("day.party.last-day", "the last day of the party"),
        ("day.ballot.day", "the day of the ballot"),
        ("day.own-fact.day", "the day"),

        // What an attribute tells, as it stands after "the same".
        ("attribute.organisation", "organisation"),
        ("attribute.party", "party"),
        ("attribute.sector", "side"),
        ("attribute.constituency", "constituency"),
        ("attribute.capacity", "capacity"),
        ("attribute.holder", "person"),
        ("attribute.person", "person"),
        ("attribute.nominee", "person"),
        ("attribute.kind", "kind"),
        ("attribute.year", "year"),
        ("attribute.by", "organisation"),
        ("attribute.to", "receiver"),
        ("attribute.from", "sender"),
        ("attribute.about", "matter"),

        // What is asked of any of them.
        ("any-day.has-come", "{what} has come"),
        ("any-day.is-ahead", "{what} has not passed"),
        ("any-day.in-season", "{what} is from {0} to {1}"),
        ("any-day.in-period", "{what} has come in the period"),
        ("any-day.by-due", "{what} is within the time that is given"),
        ("any-day.since-period-began", "{what} has come since the period began"),
        ("any-day.in-force", "{what} has come while the compact was in force"),
        ("any-day.at-least-before", "{what} is at least {1} before [other?{other}][!other?the other day]"),
        ("any-day.less-than-before", "it is less than {1} from {what} to [other?{other}][!other?the other day]"),
        ("any-attribute.differs", "it is not the same {what} as next before"),
        ("any-attribute.has-gap", "there is a gap since the one next before"),
        ("any-day.has-gap", "there is a gap since the one next before"),
        ("any-attribute.stated", "the {what} is told"),
        ("any-attribute.known", "the {what} is known"),
        ("any-attribute.none", "there is no {what}"),
        ("any-attribute.in", "{what}: {0:or}"),
        ("any-day.year.in", "{what} is in {0:year}"),
        ("any-day.stated", "{what} is told"),

        // What two things have in common, by what it is of the other.
        ("link", "[what?with the same {what}][!what?that belong to it]"),
        ("link.seat.holder", "that the same person has"),
        ("link.appointment.holder", "that the same person has"),
        ("link.holder.person", "who are the same person"),
        ("link.nomination.nominee", "of the same person"),
        ("link.nomination.by", "from the same organisation"),
        ("link.seat.organisation", "that the same organisation has"),
        ("link.signatory.organisation", "that are the same organisation"),
    ];
}
