namespace Overenskommelse.Presentation.Languages;

/// <summary>British English: what each kind of rule asks for, and what is special to how it is said as kept, as broken or as counted.</summary>
internal static class EnglishRules
{
    public static readonly (string Code, string Says)[] All =
    [
        ("asks", "Examined by a rule that was added from outside the library"),
        ("kept", "{examined|1=The only one that was examined is|2=Both that were examined are|All {examined:a} that were examined are} as the text says"),

        ("AppointedForTerm.asks", "Checks that those in office ({office}) were appointed[ by {by}] for {years:a} {years|year|years}, and that the term has not run out"),
        ("AppointedForTerm.kept", "{examined|1=The person in office ({office}) was|Those in office ({office}) were} appointed[ by {by}] for a term that has not run out"),
        ("AppointedForTerm.appointed-by-other", "{holder} {holder|was|were} not appointed by {by}"),

        ("BalancedSectors.asks", "Compares how many people sit on each side in {group}. The measure is that {balance}"),
        ("BalancedSectors.measure", "The measure is that {balance}"),

        ("BroadlyAttended.asks", "[norm?Counting cannot decide it; somebody has to judge whether this is so: {norm:quote}][organisations?Checks that at least {organisations:a} {organisations|organisation|organisations} attend {meeting:the}[ of {group}]]"),
        ("BroadlyAttended.tally", "[at-least?at least ]{observed:unit} took part[none-known?, as far as is known][, [lacks?but][!lacks?and] at least {required:#unit} {required|is|are} needed]"),

        ("BroadlyComposed.asks", "[norm?Checks that at least one civil-society organisation[joined? that has joined] has a regular seat in {group}; whether that is enough, somebody has to judge: {norm:quote}][organisations?Checks that at least {organisations:a} civil-society {organisations|organisation|organisations}[joined? that {organisations|has|have} joined] {organisations|has|have} a regular seat in {group}]"),

        ("ContactPersonNamed.asks", "Checks that every signatory[tier? in the tier {tier}] has a contact person[within? within {within}] from the day it signed"),
        ("ContactPersonNamed.kept", "{examined|1=The only signatory has|2=Both signatories have|All {examined:a} signatories have} a contact person"),

        ("DecisionMade.asks", "Checks that {forum} has decided about {about}[every?[yearly? every year][!yearly?, once in each period of {every}]]"),
        ("DecisionMade.of", " of {forum} about {about}"),

        ("EveryPartySeated.asks", "Checks that {parties} each have at least one regular seat in {group}"),
        ("EveryPartySeated.kept", "{examined|1=The only party|2=Both parties|All {examined:a} parties} that the text names {examined|has|have} a seat in {group}"),
        ("EveryPartySeated.no-seat", "{who} {who|has|have} no regular seat in {group}"),
        ("EveryPartySeated.vacant-seat", "{who} {who|has a regular seat in {group}, but it is|each have a regular seat in {group}, but they are} vacant"),

        ("GroupInPlace.asks", "Checks that at least one member has a seat in {group}"),
        ("GroupInPlace.of", " of {members-of}"),

        ("LeadersApart.asks", "Checks that {offices} are held by people from different sides: {sides:or}"),
        ("LeadersApart.kept", "[all-sided?Those in office ({offices}) come from different sides][!all-sided?{sided|0=None|1=Only one|Only {sided:a}} of those in office ({offices}) {sided|0=comes|comes|come} from any of the sides: {sides:or}]"),
        ("LeadersApart.same-side", "{who} is held from the same side as another of the offices"),

        ("MattersDealtWith.asks", "Checks that {meeting:the}[ of {group}] deals with {matters} every year[, on {from} at the earliest][, on {until} at the latest]"),
        ("MattersDealtWith.kept", "[met?the year's {meeting:many} dealt with what the text names: {met:;}][!met?{meeting:the} dealt with what the text names: {matters}]"),

        ("MeetingsHeld.asks", "Checks that at least {times:meeting}[ of {group}] {times|is|are} held [every?{every}][!every?every year][, on {from} at the earliest][, on {until} at the latest][, arranged by {by}]"),
        ("every.1", "every month"),
        ("every.2", "every other month"),
        ("every.3", "every quarter"),
        ("every.4", "every four months"),
        ("every.6", "every half-year"),
        ("MeetingsHeld.of", "[ arranged by {by}]"),
        ("MeetingsHeld.of.annual", "[ arranged by {by}]"),
        ("MeetingsHeld.of.conference", "[ arranged by {by}]"),

        ("MeetingsQuorate.asks", "Checks that {meeting:many} of {group} have a quorum: {measure}[!all? of] the members attend"),
        ("MeetingsQuorate.kept", "{examined|1=The only meeting|2=Both meetings|All {examined:a} meetings} held had a quorum"),
        ("MeetingsQuorate.no-quorum", "{meeting:the}[ on {day}][ in {day-within}] had no quorum: {measure}[!all? of] the members are to attend"),

        ("MeetingsCalled.asks", "Checks that {meeting:the}[ of {group}] is called at least {before} ahead each time"),
        ("MeetingsCalled.kept", "{examined|1=The only meeting|2=Both meetings|All {examined:a} meetings} held {examined|was|were} called at least {before} ahead"),
        ("MeetingsCalled.called-late", "{meeting:the}[ on {day}][ in {day-within}] was [told?[never-called?not called][!never-called?called[ on {called}][ in {called-within}][, {days-before|0=the same day|{days-before:a} {days-before|day|days} ahead}][!limit?, later than the text says]]][!told?called later than the text says, or not at all][ (the last day was {limit})]"),

        ("MeetingsConvenedBy.asks", "Checks that {by} convenes {meeting:the}[ of {group}] each time"),
        ("MeetingsConvenedBy.kept", "{by} convened {examined|1=the only meeting|2=both meetings|all {examined:a} meetings} held"),
        ("MeetingsConvenedBy.convened-by-other", "{meeting:the}[ on {day}][ in {day-within}] was not convened by {by}"),

        ("MembersCounted.asks", "Counts how many [substitutes?substitutes][!substitutes?members][ {whose}] there are in {group}. The measure is {measure}[part? of all]"),
        ("MembersCounted.of", "[ {whose}] in {group}"),
        ("MembersCounted.tally", "[none-known?As far as is known there][!none-known?There] {observed|is|are} [at-least?at least ]{observed:unit}{of}[lacks?, but [should?there should be [at-least?at least ]{required:#unit}][!should?[at-least?at least ]{required:#unit} {required|is|are} needed]][measured?. The measure is {measure}[part? of all]]"),
        ("whose.side", "from {0}"),
        ("whose.party", "acting for {0}"),
        ("whose.organisation", "from {0}"),
        ("whose.personal-mandate", "with a personal mandate"),
        ("whose.constituency", "for the constituency {0}"),
        ("whose.appointed-by", "appointed by {0}"),
        ("whose.office", "in the office {0}"),
        ("whose.also-in", "with a seat in {0} as well"),
        ("whose.capacity", "sitting as {0:or}"),
        ("limit.one-of", "{numbers:or}"),
        ("limit.all", "all"),
        ("limit.not-all", "not all"),
        ("limit.exactly", "exactly {quantity}"),
        ("limit.at-least", "at least {quantity}"),
        ("limit.more-than", "more than {quantity}"),
        ("limit.at-most", "at most {quantity}"),
        ("limit.fewer-than", "less than {quantity}"),
        ("quantity.number", "{0:a}"),
        ("quantity.all", "all"),
        ("quantity.half", "half"),
        ("quantity.third", "a third"),
        ("quantity.two-thirds", "two thirds"),
        ("quantity.quarter", "a quarter"),
        ("quantity.three-quarters", "three quarters"),
        ("quantity.per-cent", "{0} per cent"),
        ("quantity.part", "{0}/{1}"),

        ("MembersAppointedBy.asks", "Checks that [regular?those with regular seats in {group}][!regular?the [substitutes?substitutes][!substitutes?members] of {group}[ {whose}]] were appointed by {by}"),
        ("MembersAppointedBy.kept", "{examined|1=The only seat|2=Both seats|All {examined:a} seats} examined {examined|is|are} held by somebody appointed by {by}"),
        ("MembersAppointedBy.appointed-by-other", "[in-person?somebody][!in-person?whoever sits for {who}] in {group} was not appointed by {by}"),

        ("MembersJoined.asks", "Checks that the regular seats in {group} are held by representatives of civil-society organisations that have joined[ as {tier}], or of {parties:or}"),
        ("MembersJoined.kept", "{examined|1=The only regular seat is|2=Both regular seats are|All {examined:a} regular seats are} held by somebody from an organisation that has joined[ as {tier}] or from a public party"),

        ("NominatedInTime.asks", "Checks that nominations to {group} come in after {forum} has decided about the round, on {last} at the latest, and from civil-society organisations that have joined[ or that enclose {enclosed}]"),
        ("NominatedInTime.not-joined", "{who} nominated[ on {day}][ in {day-within}] without having joined[ and without enclosing {enclosed}]"),
        ("NominatedInTime.until", "Nominations may come in up to and including {deadline}"),
        ("NominatedInTime.kept", "{examined|1=The only nomination|2=Both nominations|All {examined:a} nominations} came in time and from a civil-society organisation that had joined[ or that enclosed {enclosed}]"),

        ("NominatedBetween.asks", "Checks that nominations to {group} come in from {first} to {last}"),
        ("NominatedBetween.kept", "{examined|1=The only nomination|2=Both nominations|All {examined:a} nominations} came in from {first} to {last}"),
        ("NominatedBetween.outside-window", "{who} nominated[ on {day}][ in {day-within}], and not from {first} to {last}"),

        ("NominationsForConstituency.asks", "Checks that each nomination to {group} says for which constituency it is[: {constituencies:or}]"),
        ("NominationsForConstituency.kept", "{examined|1=The only nomination says|2=Both nominations say|All {examined:a} nominations say} for which constituency"),
        ("NominationsForConstituency.no-constituency", "{who} nominated[ on {day}][ in {day-within}] without saying [constituencies?{constituencies:or}][!constituencies?for which constituency]"),

        ("BallotContested.asks", "Checks that a ballot about {group} and the constituency {constituency} is held only where more are nominated than there are seats ({seats})"),
        ("BallotContested.kept", "{examined|1=The only ballot was|2=Both ballots were|All {examined:a} ballots were} held where more had been nominated than there are seats"),

        ("ElectedByMajority.asks", "Checks that whoever is elected, and whatever is carried, in ballots about {about} gets {measure}[all? votes][!all?[part? of the votes][!part? votes]]"),
        ("ElectedByMajority.kept", "{examined|1=In the only ballot|2=In both ballots|In all {examined:a} ballots} whoever was elected, or whatever was carried, got {measure}[all? votes][!all?[part? of the votes][!part? votes]]"),
        ("ElectedByMajority.no-majority", "{who} {who|was|were} elected or carried[ on {day}][ in {day-within}] with fewer votes than the text says, {measure}[!all?[part? of all]]"),

        ("VotersEntitled.asks", "Checks that only [voters?members of {voters}][!voters?organisations that have joined] vote in ballots about {about}, once each"),
        ("VotersEntitled.kept", "{examined|1=In the only ballot|2=In both ballots|In all {examined:a} ballots} only those with a right to vote voted, once each"),

        ("OfficeHeldBy.asks", "Checks that the office ({office}) is held by somebody {whose}[if-anybody?, if by anybody]"),
        ("OfficeHeldBy.kept", "The office ({office}) is held by somebody {whose}"),
        ("OfficeHeldBy.other-holder", "The office ({office}) is held by {somebody}; the text says somebody {whose}"),

        ("OwnFactHolds.asks", "Checks {own}[signatories? of every signatory][ of {each}]: {answer}"),
        ("OwnFactHolds.kept", "What is told of {own} is as the text says"),
        ("OwnFactHolds.own-fact-otherwise", "What is told of {own}[each? of {who}][signatories? of {who}] is not as the text says: {answer}"),
        ("own-answer.yes", "the answer is to be yes"),
        ("own-answer.no", "the answer is to be no"),
        ("own-answer.day", "the day is to be known and to have come"),
        ("own-answer.at-least", "at least {0}"),
        ("own-answer.at-most", "at most {0}"),

        ("OccasionsHeld.asks", "[counted?Checks that at least one other occasion than {beside:the} is arranged every year; somebody has to judge whether the occasions are enough: {wording:quote}][!counted?Counting cannot decide it; somebody has to judge whether this is so: {wording:quote}]"),

        ("OpenNorm.asks", "Counting cannot decide it; somebody has to judge whether this is so[each? of {each}, each by itself]: {norm:quote}"),
        ("OpenNorm.kept", "{each} have been judged, each by itself, and follow the norm"),

        ("PartiesAttended.asks", "Checks that {parties} attend {meeting:the}[ of {group}] every year[, on {from} at the earliest][, on {until} at the latest][at-one?, all at one]"),
        ("PartiesAttended.kept", "{examined|1=The only party|2=Both parties|All {examined:a} parties} that the text names attended [met?{meeting:many}: {met:;}][!met?{meeting:the}]"),

        ("PlanInForce.asks", "Checks that there is a plan for every day[, and that no plan is for longer than {length}]"),
        ("PlanInForce.plan-too-long", "the plan[ {plan:quote}] [dated?began[ on {day}][ in {day-within}] and ][no-day?has no first day[endless? and no end]; the text says at most {length}][!no-day?[endless?has no end; the text says at most {length}][!endless?is for longer than {length}]][ (the last day that it may have is {limit})]"),

        ("Permitted.asks", "A permission without conditions: it can be used or left unused, but not broken"),

        ("PreMeetingsPossible.asks", "Checks that {parties} have each held a pre-meeting of their own before every meeting of {group}; where one is lacking, somebody may judge whether it could have been held"),

        ("ReportedTo.asks", "Checks that {from} {from|has|have each} made a report to [political?a political forum][!political?{forum:or}][yearly? about each calendar year[, within {due} from its end]][!yearly?; without a report, somebody may judge whether the work has its backing all the same]"),

        ("SeatedForParties.asks", "Checks that the regular seats in {group} are held by representatives of {parties:or}, and of nobody else"),
        ("SeatedForParties.kept", "{examined|1=The only regular seat is|2=Both regular seats are|All {examined:a} regular seats are} held by somebody who represents one of the parties"),
        ("SeatedForParties.outside-the-parties", "{who} {who|has|each have} a regular seat in {group} but {who|does|do} not represent {parties:or}"),

        ("SeatedByFact.asks", "Checks that every organisation of which it is told that it has {own} has at least one regular seat in {group}[at-most?, and at most {at-most:a}]"),
        ("SeatedByFact.kept", "{examined|1=The only organisation|2=Both organisations|All {examined:a} organisations} that {examined|has|have} {own} {examined|has|have} a seat in {group}"),
        ("SeatedByFact.no-seat", "{who} {who|has|have} {own}, but no regular seat in {group}"),
        ("SeatedByFact.too-many-seats", "{who} {who|has|have} more than {at-most:a} {at-most|seat|seats} in {group}"),
        ("SeatsEach.asks", "Checks that no organisation[ with {size} members] has more than {at-most:a} [substitutes?{at-most|substitute|substitutes}][!substitutes?{at-most|seat|seats}] in {group}[, counted among those {whose}]"),
        ("SeatsEach.kept", "{examined|1=The only organisation|2=Both organisations|All {examined:a} organisations}[ of {size} members] with a [substitutes?substitute][!substitutes?seat] in {group} {examined|has|have} at most {at-most:a}"),
        ("SeatsEach.too-many-seats", "{who}[, with {size} members,] {who|has|have} more than {at-most:a} [substitutes?{at-most|substitute|substitutes}][!substitutes?{at-most|seat|seats}] in {group}"),

        ("SeatedForTerm.asks", "Checks that the terms of [regular?those with regular seats in {group}][!regular?the [substitutes?substitutes][!substitutes?members] of {group}[ {whose}]] have not run out[, and that no term is longer than {length}]"),
        ("SeatedForTerm.kept", "{examined|1=The only term has|2=Both terms have|All {examined:a} terms have} not run out"),
        ("SeatedForTerm.seat-term-too-long", "the [in-person?term of somebody][!in-person?{who|term|terms} of whoever sits for {who}][, from {day},][, from some day in {day-within},] {who|is|are} longer than {length}[ (the last day that it may have is {limit})]"),

        ("SeatedInCapacity.asks", "Checks that the regular seats in {group} are held in the right capacity: {asked:;}"),
        ("ReportedTo.of", " to [political?a political forum][!political?{forum:or}]"),
        ("ReportedTo.no-report", "{who} {who|has|have} made no report to [political?a political forum][!political?{forum:or}]"),
        ("ReportedTo.kept", "{from} {from|has made its report|have made a report each}"),

        ("SeatedInCapacity.each", "[for {parties} ]{capacities}[ of {of}]"),
        ("SeatedInCapacity.kept", "{examined|1=The only seat|2=Both seats|All {examined:a} seats} that this applies to {examined|is|are} held by somebody in the capacity that the text asks for"),
        ("SeatedInCapacity.other-capacity", "{held}; [the text says {asked:;}][!asked?that is not the capacity that the text asks for]"),

        ("SharedLeadership.asks", "Checks that two people share the office ({office}), one from each side, and that both have a regular seat in {group}"),
        ("SharedLeadership.kept", "Two people share the office ({office}), one from each side, and both have a seat in {group}"),
        ("SharedLeadership.not-in-group", "{holder} {holder|has|have} no regular seat in {group}"),

        ("SignatoriesCounted.asks", "Counts how many organisations have joined[ as {tier}]. The measure is {measure}"),
        ("SignatoriesCounted.tally", "There {observed|is|are} [at-least?at least ][none-known?as far as is known ]{observed:unit}[tier? (tier: {tier})][lacks?, but at least {required:#unit} [should?there should be][!should?are needed]]"),

        ("SupportProvided.asks", "Checks that {from} has at least one support person in {group}"),
        ("SupportProvided.of", " from {from} in {group}"),

        ("TermsInARow.asks", "Checks that nobody sits in {group} for more than {at-most:a} {at-most|term|terms} in a row"),
        ("TermsInARow.kept", "Nobody has sat in {group} for more than {at-most:a} {at-most|term|terms} in a row"),
        ("TermsInARow.too-many-terms", "whoever sits for {who} has sat in {group} for more than {at-most:a} {at-most|term|terms} in a row"),
        ("TermsSpread.asks", "Checks that at most {share} of the terms in {group} end in the same year[beside?, {beside} not counted]"),
        ("TermsSpread.kept", "At most {share} of the terms in {group} end in the same year"),
        ("TermsSpread.terms-end-together", "more than {share} of the terms in {group} end in the same year"),

        ("WorkingGroupsDelimited.asks", "Checks that every working group under {group} has a delimited question"),
        ("WorkingGroupsDelimited.kept", "{examined|1=The only working group has|2=Both working groups have|All {examined:a} working groups have} a delimited question"),
    ];
}
