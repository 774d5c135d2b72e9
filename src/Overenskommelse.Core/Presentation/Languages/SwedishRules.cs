namespace Overenskommelse.Presentation.Languages;

/// <summary>Swedish: what each kind of rule asks for, and what is special to how it is said as kept, as broken or as counted.</summary>
internal static class SwedishRules
{
    public static readonly (string Code, string Says)[] All =
    [
        ("asks", "Prövas av en regel som har lagts till utanför biblioteket"),
        ("kept", "{examined|1=Det enda|2=Båda|Alla {examined:en}} som har prövats är som texten anger"),

        ("AppointedForTerm.asks", "Prövar att de som har uppdraget ({office}) är utsedda[ av {by}] för {years:ett} år, och att tiden ännu löper"),
        ("AppointedForTerm.kept", "{examined|1=Den som har uppdraget ({office}) är utsedd|De som har uppdraget ({office}) är utsedda}[ av {by}] för en tid som ännu löper"),
        ("AppointedForTerm.appointed-by-other", "{holder} är inte {holder|utsedd|utsedda} av {by}"),

        ("BalancedSectors.asks", "Jämför hur många personer som sitter på var sida i {group}. Måttet är att {balance}"),
        ("BalancedSectors.measure", "Måttet är att {balance}"),

        ("BroadlyAttended.asks", "[norm?Går inte att räkna fram; någon behöver bedöma om detta stämmer: {norm:quote}][organisations?Prövar att minst {organisations:en} {organisations|organisation|organisationer} deltar i {meeting:the}[ i {group}]]"),
        ("BroadlyAttended.tally", "[at-least?minst ]{observed:unit} deltog[none-known?, såvitt känt][, [lacks?men][!lacks?och] minst {required:#unit} [should?bör göra det][!should?behövs]]"),

        ("BroadlyComposed.asks", "[norm?Prövar att minst en [joined?ansluten ]idéburen organisation har en ordinarie plats i {group}; om det räcker behöver någon bedöma: {norm:quote}][organisations?Prövar att minst {organisations:en} [joined?{organisations|ansluten|anslutna} ]{organisations|idéburen organisation|idéburna organisationer} har en ordinarie plats i {group}]"),

        ("ContactPersonNamed.asks", "Prövar att varje undertecknare[tier?, av dem som är anslutna som {tier},] har en kontaktperson[within? inom {within} från][!within? från] den dag den undertecknade"),
        ("ContactPersonNamed.kept", "{examined|1=Den enda undertecknaren|2=Båda undertecknarna|Alla {examined:en} undertecknare} har en kontaktperson"),

        ("DecisionMade.asks", "Prövar att {forum} har beslutat om {about}[every?[yearly? varje år][!yearly?, en gång under varje period om {every}]]"),
        ("DecisionMade.of", " av {forum} om {about}"),

        ("EveryPartySeated.asks", "Prövar att {parties} var och en har minst en ordinarie plats i {group}"),
        ("EveryPartySeated.kept", "{examined|1=Den enda parten|2=Båda parterna|Alla {examined:en} parter} som texten nämner har plats i {group}"),
        ("EveryPartySeated.no-seat", "{who} har ingen ordinarie plats i {group}"),
        ("EveryPartySeated.vacant-seat", "{who} har {who|en ordinarie plats i {group}, men den är vakant|var sin ordinarie plats i {group}, men de är vakanta}"),

        ("GroupInPlace.asks", "Prövar att minst en ledamot har plats i {group}"),
        ("GroupInPlace.of", " i {members-of}"),

        ("LeadersApart.asks", "Prövar att {offices} innehas av personer från olika sidor: {sides:or}"),
        ("LeadersApart.kept", "[all-sided?De som har uppdragen ({offices}) kommer från olika sidor][!all-sided?{sided|0=Ingen|1=Bara en|{sided:en}} av dem som har uppdragen ({offices}) kommer från någon av sidorna: {sides:or}]"),
        ("LeadersApart.same-side", "{who} innehas från samma sida som ett annat av uppdragen"),

        ("MattersDealtWith.asks", "Prövar att {meeting:the}[ i {group}] tar upp {matters} varje år[, tidigast den {from}][, senast den {until}]"),
        ("MattersDealtWith.kept", "[met?årets {meeting:many} tog upp det som texten nämner: {met:;}][!met?{meeting:the} tog upp det som texten nämner: {matters}]"),

        ("MeetingsHeld.asks", "Prövar att minst {times:meeting}[ i {group}] hålls [every?{every}][!every?varje år][, tidigast den {from}][, senast den {until}][ och att {by} är arrangör]"),
        ("every.1", "varje månad"),
        ("every.2", "varannan månad"),
        ("every.3", "varje kvartal"),
        ("every.4", "var fjärde månad"),
        ("every.6", "varje halvår"),
        ("MeetingsHeld.of", "[ med {by} som arrangör]"),
        ("MeetingsHeld.of.annual", "[ {observed|arrangerat|arrangerade} av {by}]"),
        ("MeetingsHeld.of.conference", "[ {observed|arrangerad|arrangerade} av {by}]"),

        ("MeetingsQuorate.asks", "Prövar att {meeting:many} i {group} är beslutföra: [all?alla ledamöter][!all?{measure} av ledamöterna] deltar"),
        ("MeetingsQuorate.kept", "{examined|1=Det enda mötet som har hållits var beslutfört|2=Båda mötena som har hållits var beslutföra|Alla {examined:en} möten som har hållits var beslutföra}"),
        ("MeetingsQuorate.no-quorum", "{meeting:the}[ den {day}][ under {day-within}] var inte beslutfört: [all?alla ledamöter][!all?{measure} av ledamöterna] ska delta"),

        ("MeetingsCalled.asks", "Prövar att {meeting:the}[ i {group}] varje gång utlyses minst {before} i förväg"),
        ("MeetingsCalled.kept", "{examined|1=Det enda mötet|2=Båda mötena|Alla {examined:en} möten} som har hållits utlystes minst {before} i förväg"),
        ("MeetingsCalled.called-late", "{meeting:the}[ den {day}][ under {day-within}] [told?[never-called?utlystes inte][!never-called?utlystes[ den {called}][ under {called-within}][, {days-before|0=samma dag|{days-before:en} {days-before|dag|dagar} i förväg}][!limit?, senare än texten anger]]][!told?utlystes senare än texten anger, eller inte alls][ (sista dagen var den {limit})]"),

        ("MeetingsConvenedBy.asks", "Prövar att {by} varje gång sammankallar {meeting:the}[ i {group}]"),
        ("MeetingsConvenedBy.kept", "{by} sammankallade {examined|1=det enda mötet|2=båda mötena|alla {examined:en} möten} som har hållits"),
        ("MeetingsConvenedBy.convened-by-other", "{meeting:the}[ den {day}][ under {day-within}] sammankallades inte av {by}"),

        ("MembersCounted.asks", "Räknar hur många [substitutes?ersättare][!substitutes?ledamöter][ {whose}] det finns i {group}. Måttet är {measure}[part? av alla]"),
        ("MembersCounted.of", "[ {whose}] i {group}"),
        ("MembersCounted.tally", "Det finns [at-least?minst ][none-known?såvitt känt ]{observed:unit}{of}[lacks?, men [at-least?minst ]{required:#unit} [should?bör det vara][!should?behövs]][measured?. Måttet är {measure}[part? av alla]]"),
        ("whose.side", "från {0}"),
        ("whose.party", "som företräder {0}"),
        ("whose.organisation", "från {0}"),
        ("whose.personal-mandate", "med personligt mandat"),
        ("whose.constituency", "för valkretsen {0}"),
        ("whose.appointed-by", "som {0} har utsett"),
        ("whose.office", "som har uppdraget {0}"),
        ("whose.also-in", "som också sitter i {0}"),
        ("whose.capacity", "i egenskap av {0:or}"),
        ("limit.one-of", "{numbers:or}"),
        ("limit.all", "alla"),
        ("limit.not-all", "inte alla"),
        ("limit.exactly", "exakt {quantity}"),
        ("limit.at-least", "minst {quantity}"),
        ("limit.more-than", "mer än {quantity}"),
        ("limit.at-most", "högst {quantity}"),
        ("limit.fewer-than", "mindre än {quantity}"),
        ("quantity.number", "{0:en}"),
        ("quantity.all", "alla"),
        ("quantity.half", "hälften"),
        ("quantity.third", "en tredjedel"),
        ("quantity.two-thirds", "två tredjedelar"),
        ("quantity.quarter", "en fjärdedel"),
        ("quantity.three-quarters", "tre fjärdedelar"),
        ("quantity.per-cent", "{0} procent"),
        ("quantity.part", "{0}/{1}"),

        ("MembersAppointedBy.asks", "Prövar att [regular?de som har ordinarie plats i {group}][!regular?[substitutes?ersättarna][!substitutes?ledamöterna] i {group}[ {whose}]] är utsedda av {by}"),
        ("MembersAppointedBy.kept", "{examined|1=Den enda platsen|2=Båda platserna|Alla {examined:en} platser} som har prövats innehas av någon som {by} har utsett"),
        ("MembersAppointedBy.appointed-by-other", "[in-person?någon i {group} är inte utsedd av {by}][!in-person?{who|den|de} som företräder {who} i {group} är inte {who|utsedd|utsedda} av {by}]"),

        ("MembersJoined.asks", "Prövar att de ordinarie platserna i {group} innehas av företrädare för idéburna organisationer som har anslutit sig[ som {tier}], eller för {parties:or}"),
        ("MembersJoined.kept", "{examined|1=Den enda ordinarie platsen|2=Båda de ordinarie platserna|Alla {examined:en} ordinarie platser} innehas av någon som företräder en ansluten organisation[tier? (ansluten som {tier})] eller en offentlig part"),

        ("NominatedInTime.asks", "Prövar att nomineringar till {group} kommer in efter det att {forum} har beslutat om omgången, senast den {last}, och från idéburna organisationer som har anslutit sig[ eller som bifogar {enclosed}]"),
        ("NominatedInTime.not-joined", "{who} nominerade[ den {day}][ under {day-within}] utan att ha anslutit sig[ och utan att bifoga {enclosed}]"),
        ("NominatedInTime.until", "Det går att nominera till och med den {deadline}"),
        ("NominatedInTime.kept", "{examined|1=Den enda nomineringen|2=Båda nomineringarna|Alla {examined:en} nomineringar} kom i rätt tid och från en ansluten idéburen organisation[, eller en som bifogade {enclosed}]"),

        ("NominatedBetween.asks", "Prövar att nomineringar till {group} kommer in från den {first} till den {last}"),
        ("NominatedBetween.kept", "{examined|1=Den enda nomineringen|2=Båda nomineringarna|Alla {examined:en} nomineringar} kom in från den {first} till den {last}"),
        ("NominatedBetween.outside-window", "{who} nominerade[ den {day}][ under {day-within}], och inte från den {first} till den {last}"),

        ("NominationsForConstituency.asks", "Prövar att varje nominering till {group} anger valkrets[: {constituencies:or}]"),
        ("NominationsForConstituency.kept", "{examined|1=Den enda nomineringen|2=Båda nomineringarna|Alla {examined:en} nomineringar} anger valkrets"),
        ("NominationsForConstituency.no-constituency", "{who} nominerade[ den {day}][ under {day-within}] utan att ange [constituencies?{constituencies:or}][!constituencies?valkrets]"),

        ("BallotContested.asks", "Prövar att en omröstning som gäller {group} och valkretsen {constituency} hålls bara när fler är nominerade än det finns platser ({seats})"),
        ("BallotContested.kept", "{examined|1=Den enda omröstningen|2=Båda omröstningarna|Alla {examined:en} omröstningar} hölls när fler var nominerade än det finns platser"),

        ("ElectedByMajority.asks", "Prövar att den som väljs, och det som antas, i omröstningar som gäller {about} får {measure}[all? röster][!all?[part? av rösterna][!part? röster]]"),
        ("ElectedByMajority.kept", "{examined|1=I den enda omröstningen|2=I båda omröstningarna|I alla {examined:en} omröstningar} fick den som valdes, eller det som antogs, {measure}[all? röster][!all?[part? av rösterna][!part? röster]]"),
        ("ElectedByMajority.no-majority", "{who} valdes eller antogs[ den {day}][ under {day-within}] med färre röster än texten anger, {measure}[!all?[part? av alla]]"),

        ("VotersEntitled.asks", "Prövar att bara [voters?ledamöter i {voters}][!voters?anslutna organisationer] röstar i omröstningar som gäller {about}, en gång var"),
        ("VotersEntitled.kept", "{examined|1=I den enda omröstningen|2=I båda omröstningarna|I alla {examined:en} omröstningar} röstade bara de som har rösträtt, en gång var"),

        ("OfficeHeldBy.asks", "Prövar att uppdraget ({office}) innehas av någon {whose}[if-anybody?, om någon har det]"),
        ("OfficeHeldBy.kept", "Uppdraget ({office}) innehas av någon {whose}"),
        ("OfficeHeldBy.other-holder", "uppdraget ({office}) innehas av {somebody}; texten anger någon {whose}"),

        ("OwnFactHolds.asks", "Prövar uppgiften om {own}[signatories? för varje undertecknare][ för {each}]: {answer}"),
        ("OwnFactHolds.kept", "Uppgiften om {own} är som texten anger"),
        ("OwnFactHolds.own-fact-otherwise", "Uppgiften om {own}[each? för {who}][signatories? för {who}] är inte som texten anger: {answer}"),
        ("own-answer.yes", "svaret ska vara ja"),
        ("own-answer.no", "svaret ska vara nej"),
        ("own-answer.day", "dagen ska vara känd och ha kommit"),
        ("own-answer.at-least", "minst {0}"),
        ("own-answer.at-most", "högst {0}"),

        ("OccasionsHeld.asks", "[counted?Prövar att minst en annan sammankomst än {beside:the} ordnas varje år; om sammankomsterna räcker behöver någon bedöma: {wording:quote}][!counted?Går inte att räkna fram; någon behöver bedöma om detta stämmer: {wording:quote}]"),

        ("OpenNorm.asks", "Går inte att räkna fram; någon behöver bedöma om detta stämmer[each? för {each}, var för sig]: {norm:quote}"),
        ("OpenNorm.kept", "{each} har bedömts, var för sig, och uppfyller normen"),

        ("PartiesAttended.asks", "Prövar att {parties} deltar i {meeting:the}[ i {group}] varje år[, tidigast den {from}][, senast den {until}][at-one?, alla vid samma möte]"),
        ("PartiesAttended.kept", "{examined|1=Den enda parten|2=Båda parterna|Alla {examined:en} parter} som texten nämner deltog i [met?{meeting:many}: {met:;}][!met?{meeting:the}]"),

        ("PlanInForce.asks", "Prövar att det finns en plan för varje dag[, och att ingen plan är för längre tid än {length}]"),
        ("PlanInForce.plan-too-long", "planen[ {plan:quote}] [dated?började[ den {day}][ under {day-within}] och ][no-day?har ingen första dag[endless? och inget slut]; texten anger högst {length}][!no-day?[endless?har inget slut; texten anger högst {length}][!endless?är för längre tid än {length}]][ (sista möjliga dag är den {limit})]"),

        ("Permitted.asks", "En tillåtelse utan villkor: den kan utnyttjas eller lämnas outnyttjad, men inte brytas"),

        ("PreMeetingsPossible.asks", "Prövar att {parties} var och en har hållit ett eget förmöte inför varje möte i {group}; saknas ett förmöte får någon bedöma om möjligheten fanns"),

        ("ReportedTo.asks", "Prövar att {from} [several?var och en ]har lämnat en rapport till [political?ett politiskt forum][!political?{forum:or}][yearly? om varje kalenderår[, senast {due} efter årets slut]][!yearly?; utan rapport får någon bedöma om förankringen ändå finns]"),

        ("SeatedForParties.asks", "Prövar att de ordinarie platserna i {group} innehas av företrädare för {parties:or}, och av inga andra"),
        ("SeatedForParties.kept", "{examined|1=Den enda ordinarie platsen|2=Båda de ordinarie platserna|Alla {examined:en} ordinarie platser} innehas av någon som företräder en av parterna"),
        ("SeatedForParties.outside-the-parties", "{who} har {who|en|var sin} ordinarie plats i {group} men företräder inte {parties:or}"),

        ("SeatedByFact.asks", "Prövar att varje organisation för vilken svaret är ja om {own} har minst en ordinarie plats i {group}[at-most?, och högst {at-most:en}]"),
        ("SeatedByFact.kept", "{examined|1=Den enda organisation för vilken|Alla {examined:en} organisationer för vilka} svaret är ja om {own} har plats i {group}"),
        ("SeatedByFact.no-seat", "{who} har ingen ordinarie plats i {group}, fast svaret är ja om {own}"),
        ("SeatedByFact.too-many-seats", "{who} har fler än {at-most:en} {at-most|plats|platser}{who|| var} i {group}"),
        ("SeatsEach.asks", "Prövar att ingen organisation[ med {size} medlemmar] har fler än {at-most:en} [substitutes?ersättare][!substitutes?{at-most|plats|platser}] i {group}[, räknat bland dem {whose}]"),
        ("SeatsEach.kept", "{examined|1=Den enda organisationen|2=Båda organisationerna|Alla {examined:en} organisationer}[ med {size} medlemmar] som har [substitutes?ersättare][!substitutes?plats] i {group} har högst {at-most:en}"),
        ("SeatsEach.too-many-seats", "{who}[, med {size} medlemmar,] har fler än {at-most:en} [substitutes?ersättare][!substitutes?{at-most|plats|platser}]{who|| var} i {group}"),

        ("SeatedForTerm.asks", "Prövar att mandaten för [regular?dem som har ordinarie plats i {group}][!regular?[substitutes?ersättarna][!substitutes?ledamöterna] i {group}[ {whose}]] inte har gått ut[, och att inget mandat är längre än {length}]"),
        ("SeatedForTerm.kept", "{examined|1=Det enda mandatet|2=Båda mandaten|Alla {examined:en} mandat} löper ännu"),
        ("SeatedForTerm.seat-term-too-long", "[in-person?mandatet för någon][!in-person?{who|mandatet för den som företräder|mandaten för dem som företräder} {who}][, från den {day},][, från någon dag under {day-within},] är längre än {length}[ (sista möjliga dag är den {limit})]"),

        ("SeatedInCapacity.asks", "Prövar att de ordinarie platserna i {group} innehas i rätt egenskap: {asked:;}"),
        ("ReportedTo.of", " till [political?ett politiskt forum][!political?{forum:or}]"),
        ("ReportedTo.no-report", "{who} har inte lämnat någon rapport till [political?ett politiskt forum][!political?{forum:or}]"),
        ("ReportedTo.kept", "{from} har {from|lämnat sin rapport|lämnat var sin rapport}"),

        ("SeatedInCapacity.each", "[för {parties} ]{capacities}[ i {of}]"),
        ("SeatedInCapacity.kept", "{examined|1=Den enda platsen|2=Båda platserna|Alla {examined:en} platser} som det gäller innehas av någon i den egenskap som texten anger"),
        ("SeatedInCapacity.other-capacity", "{held}; [texten anger {asked:;}][!asked?det är inte den egenskap som texten anger]"),

        ("SharedLeadership.asks", "Prövar att två personer delar på uppdraget ({office}), en från varje sida, och att båda har en ordinarie plats i {group}"),
        ("SharedLeadership.kept", "Två personer delar på uppdraget ({office}), en från varje sida, och båda har plats i {group}"),
        ("SharedLeadership.not-in-group", "{holder} har ingen ordinarie plats i {group}"),

        ("SignatoriesCounted.asks", "Räknar hur många organisationer som är anslutna[ som {tier}]. Måttet är {measure}"),
        ("SignatoriesCounted.tally", "Det finns [at-least?minst ][none-known?såvitt känt ]{observed:unit}[tier? (nivå: {tier})][lacks?, men minst {required:#unit} [should?bör det vara][!should?behövs]]"),

        ("SupportProvided.asks", "Prövar att {from} har minst en stödperson i {group}"),
        ("SupportProvided.of", " från {from} i {group}"),

        ("TermsInARow.asks", "Prövar att ingen sitter i {group} fler än {at-most:en} {at-most|mandatperiod|mandatperioder} i rad"),
        ("TermsInARow.kept", "Ingen har suttit i {group} fler än {at-most:en} {at-most|mandatperiod|mandatperioder} i rad"),
        ("TermsInARow.too-many-terms", "{who|den|de} som företräder {who} har suttit i {group} fler än {at-most:en} {at-most|mandatperiod|mandatperioder} i rad"),
        ("TermsSpread.asks", "Prövar att högst {share} av mandaten i {group} går ut samma år[beside?, när {beside} inte räknas]"),
        ("TermsSpread.kept", "Högst {share} av mandaten i {group} går ut samma år"),
        ("TermsSpread.terms-end-together", "mer än {share} av mandaten i {group} går ut samma år"),

        ("WorkingGroupsDelimited.asks", "Prövar att varje arbetsgrupp under {group} har en avgränsad fråga"),
        ("WorkingGroupsDelimited.kept", "{examined|1=Den enda arbetsgruppen|2=Båda arbetsgrupperna|Alla {examined:en} arbetsgrupper} har en avgränsad fråga"),
    ];
}
