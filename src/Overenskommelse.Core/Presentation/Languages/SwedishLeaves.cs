namespace Overenskommelse.Presentation.Languages;

/// <summary>Swedish: what is asked of any day and any attribute, and how things are linked.</summary>
internal static class SwedishLeaves
{
    public static readonly (string Code, string Says)[] All =
    [
        ("day.seat.first-day", "platsens första dag"),
        ("day.seat.last-day", "platsens sista dag"),
        ("day.seat.term-ends", "mandatets sista dag"),
        ("day.signatory.signed-on", "dagen för underskriften"),
        ("day.signatory.last-day", "organisationens sista dag i överenskommelsen"),
        ("day.appointment.first-day", "uppdragets första dag"),
        ("day.appointment.last-day", "uppdragets sista dag"),
        ("day.nomination.day", "nomineringens dag"),
        ("day.nomination.withdrawn-on", "dagen då nomineringen drogs tillbaka"),
        ("day.meeting.day", "mötesdagen"),
        ("day.meeting.called-on", "dagen då mötet utlystes"),
        ("day.report.day", "rapportens dag"),
        ("day.decision.day", "beslutets dag"),
        ("day.group.first-day", "gruppens första dag"),
        ("day.group.last-day", "gruppens sista dag"),
        ("day.plan.first-day", "planens första dag"),
        ("day.plan.last-day", "planens sista dag"),
        ("day.party.first-day", "partens första dag"),
        ("day.party.last-day", "partens sista dag"),
        ("day.ballot.day", "dagen för omröstningen"),
        ("day.own-fact.day", "dagen"),

        // What an attribute tells, as it stands after "the same".
        ("attribute.organisation", "organisation"),
        ("attribute.party", "part"),
        ("attribute.sector", "sida"),
        ("attribute.constituency", "valkrets"),
        ("attribute.capacity", "egenskap"),
        ("attribute.holder", "person"),
        ("attribute.person", "person"),
        ("attribute.nominee", "person"),
        ("attribute.kind", "sort"),
        ("attribute.year", "år"),
        ("attribute.by", "organisation"),
        ("attribute.to", "mottagare"),
        ("attribute.from", "avsändare"),
        ("attribute.about", "fråga"),

        // What is asked of any of them.
        ("any-day.has-come", "{what} har kommit"),
        ("any-day.is-ahead", "{what} har inte passerat"),
        ("any-day.in-season", "{what} ligger från den {0} till den {1}"),
        ("any-day.in-period", "{what} har kommit under perioden"),
        ("any-day.by-due", "{what} ligger inom den tid som ges"),
        ("any-day.since-period-began", "{what} har kommit sedan perioden började"),
        ("any-day.in-force", "{what} har kommit medan överenskommelsen gällde"),
        ("any-day.at-least-before", "{what} ligger minst {1} före [other?{other}][!other?den andra dagen]"),
        ("any-day.less-than-before", "det är mindre än {1} från {what} till [other?{other}][!other?den andra dagen]"),
        ("any-attribute.differs", "det är inte samma {what} som närmast före"),
        ("any-attribute.has-gap", "det är ett uppehåll sedan den närmast före"),
        ("any-day.has-gap", "det är ett uppehåll sedan den närmast före"),
        ("any-attribute.stated", "uppgift om {what} finns"),
        ("any-attribute.known", "uppgift om {what} är känd"),
        ("any-attribute.none", "{what} saknas"),
        ("any-attribute.in", "{what}: {0:or}"),
        ("any-day.year.in", "{what} infaller {0:year}"),
        ("any-day.stated", "{what} är angiven"),

        // What two things have in common, by what it is of the other.
        ("link", "[what?med samma {what}][!what?som hör ihop med detta]"),
        ("link.seat.holder", "som samma person har"),
        ("link.appointment.holder", "som samma person har"),
        ("link.holder.person", "som är samma person"),
        ("link.nomination.nominee", "av samma person"),
        ("link.nomination.by", "från samma organisation"),
        ("link.seat.organisation", "som samma organisation har"),
        ("link.signatory.organisation", "som är samma organisation"),
    ];
}
