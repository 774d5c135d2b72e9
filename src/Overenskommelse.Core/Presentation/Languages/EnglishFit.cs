namespace Overenskommelse.Presentation.Languages;

/// <summary>English: what does not fit between rules and facts.</summary>
internal static class EnglishFit
{
    public static readonly (string Code, string Says)[] All =
    [
        ("report.fit", "{n|In one respect|In {n:a} respects} the facts and the rules do not fit together; a review of how they fit tells {n|which|which ones}."),
        ("fit.whole", "The facts and the rules fit together"),
        ("fit.another-text", "Most of what the rules name is lacking among the facts: are these the right rules?"),
        ("fit.lacking", "The rules name [name?{name} ({what})][!name?{what}], but the facts do not[: there it says {perhaps:quote}]"),
        ("fit.unread", "The facts tell of {what}, but no rule asks about that"),
        ("fit.shared-name", "The organisations {ids:quote} have the same name, {name:quote}"),
        ("fit.party-id", "the party {id:quote}"),
        ("fit.organisation-id", "the organisation {id:quote}"),
        ("fit.group-id", "the group {id:quote}"),
        ("fit.office-id", "the office {id:quote}"),
        ("fit.constituency-id", "the constituency {id:quote}"),
        ("fit.forum-id", "the forum {id:quote}"),
        ("fit.matter-id", "the matter {id:quote}"),
        ("fit.own-fact-id", "the fact {id:quote}"),
        ("fit.tier-id", "the tier {id:quote}"),
        ("fit.capacity", "the capacity {id:quote}"),
        ("fit.meeting-kind", "the kind of meeting {id:quote}"),
        ("fit.area.signatories", "the signatories"),
        ("fit.area.seats", "the seats in the groups"),
        ("fit.area.group-meetings", "the meetings of the groups"),
        ("fit.area.nominations", "the nominations"),
        ("fit.area.offices", "who has been appointed to the offices"),
        ("fit.area.meetings", "the joint meetings"),
        ("fit.area.decisions", "the decisions"),
        ("fit.area.reports", "the reports to forums"),
        ("fit.area.plans", "the plans"),
        ("fit.area.ballots", "the ballots"),
        ("fit.area.own-facts", "the facts of the text's own"),
    ];
}
