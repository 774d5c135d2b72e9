namespace Overenskommelse.Compacts;

/// <summary>All that the library expects of facts, changes and records, in English; each of the other languages has the same codes.</summary>
internal static class Expectations
{
    public static readonly (string Code, string Says)[] English =
    [
        // Of facts.
        ("expected.day", $"a day of the ISO calendar from {Calendar.FirstYear}-01-01 to {Calendar.LastYear}-12-31"),
        ("expected.year", $"a year from {Calendar.FirstYear} to {Calendar.LastYear}"),
        ("expected.period", $"a period of days, each a day of the ISO calendar from {Calendar.FirstYear}-01-01 to {Calendar.LastYear}-12-31"),
        ("expected.no-earlier", "{0} ({1}) or later"),
        ("expected.organisation-id", "the id of an organisation among the facts"),
        ("expected.party-id", "the id of a party among the facts"),
        ("expected.group-id", "the id of a group among the facts"),
        ("expected.office-id", "the id of an office among the facts"),
        ("expected.constituency-id", "the id of a constituency among the facts"),
        ("expected.no-person", "a party, an organisation, a group, an office or a forum, and not a person"),
        ("expected.one-of", "one of {0}"),
        ("expected.sector-of-party", "{0}, the sector of its party {1}"),
        ("expected.not-signed-no-last-day", "none, since it has not signed"),
        ("expected.on-its-way-once", "the day on which the organisation signed; only one of its entries may be without a day"),
        ("expected.not-part-until", "a day on which the organisation is not part already; it was until {0}"),
        ("expected.not-part-already", "a day on which the organisation is not part already; it signed on {0}"),
        ("expected.id-once", "an id that occurs once in the list"),
        ("expected.key-once", "a key that occurs once in the list"),
        ("expected.told-once", "a fact that is told once; of two that are alike in everything, each has a key"),
        ("expected.own-fact-once", "a fact that is told once of each thing"),
        ("expected.another-group", "another group"),
        ("expected.working-group-of-one", "a group that stands once as a working group, and of one group only"),
        ("expected.meeting-of-group", "a meeting of the group, or a pre-meeting; annual meetings, conferences and other occasions stand in Meetings of the compact"),
        ("expected.meeting-of-compact", "a meeting of the whole compact; those of a group, and pre-meetings, stand in Meetings of the group"),
        ("expected.no-pre-meeting", "nothing, since a meeting ({0}) is no pre-meeting"),
        ("expected.zero-or-more", "zero or more"),
        ("expected.as-many-as-named", "{0} or more, since so many are named"),
        ("expected.as-many-as-all", "{0}, since all who attended are named"),
        ("expected.no-more-than-all", "{0} or fewer, since all who attended are named"),
        ("expected.somebody-else", "somebody else than whoever stood in"),
        ("expected.stands-in-once", "somebody who is named once: a substitute stands in for one member, and each member has one substitute at most"),
        ("expected.attended", "somebody who attended, since all who did are named"),
        ("expected.one-or-more", "one or more"),
        ("expected.no-turn", "nothing, since the seat is no substitute's"),
        ("expected.called-on-a-day", "a day, or not known, since it was called"),
        ("expected.voter", "the id of an organisation or of a person"),
        ("expected.votes-once", "somebody or something that is told once in the ballot"),

        // Of changes.
        ("expected.known-organisation", "an organisation among the facts"),
        ("expected.group", "a group of the compact"),
        ("expected.office", "an office of the compact"),
        ("expected.some-day", "a day, or that it is not known"),
        ("expected.by-last-day", "{0}, the last day of the compact, or earlier"),
        ("expected.from-first-day", "{0}, the first day of the compact, or later"),
        ("expected.by-last-day-of-group", "{0}, the last day of {1}, or earlier"),
        ("expected.not-signed", "an organisation that has not signed; this one signed on {0}"),
        ("expected.by-approval", "{0}, the day of the approval, or earlier"),
        ("expected.from-application", "{0}, the day of the application, or later"),
        ("expected.from-approval", "{0}, the day of the approval, or later"),
        ("expected.part-of-compact", "an organisation that is part of the compact on {0}"),
        ("expected.not-applied", "an organisation that has not applied; this one applied on {0}"),
        ("expected.applied", "an organisation that has applied"),
        ("expected.not-approved", "an organisation that is not approved; this one was approved on {0}"),
        ("expected.called-meeting", "the day of a meeting ({0}) that was called, and neither held nor cancelled"),
        ("expected.no-meeting-yet", "a day on which no meeting ({0}) is recorded as held"),
        ("expected.known-decision", "a decision as it stands among the facts"),
        ("expected.known-ballot", "a ballot as it stands among the facts"),
        ("expected.standing-nomination", "a nomination to {0} that stands"),
        ("expected.seat", "somebody who has a seat in {0} on {1}, or the seat itself"),
        ("expected.appointment", "somebody in office ({0}) on {1}, or the appointment itself"),
        ("expected.no-seat-yet", "somebody who does not hold a seat in {0} already"),

        // Of judgements and explanations.
        ("expected.clause", "a clause of the rule set {0}"),
        ("expected.recommendation-not-duty", "a recommendation; a duty cannot be explained away"),
        ("expected.recommendation-not-permission", "a recommendation; a permission needs no explanation"),
        ("expected.bound", "one of those whom {0} binds: {1}"),
        ("expected.bound-or-judged", "one of those whom {0} binds: {1}; or of those that are judged one by one: {2}"),
        ("expected.open-norm", "an open norm; this clause is decided by the facts"),
        ("expected.judge", "one of those who may judge {0}: {1}"),
        ("expected.year-it-is-about", "the year that it is about: {0} is answered period by period"),
        ("expected.year-from", "a year from {0} on, when the compact took effect"),
        ("expected.year-to", "a year until {0}, when the compact ended"),
        ("expected.year-from-clause", "a year from {1} on, when {0} began to be asked of"),
        ("expected.year-to-clause", "a year until {1}, the last day of {0}"),
        ("expected.year-begun", "a year that had begun on {0}, when it was judged"),
        ("expected.no-year", "no year: {0} is not answered period by period"),
    ];

    private static readonly Dictionary<string, string> ByCode = English.ToDictionary(each => each.Code, each => each.Says, StringComparer.Ordinal);

    public static string InEnglish(string code) => ByCode[code];
}
