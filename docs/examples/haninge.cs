#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A published text of a municipality: the rules of the pensioners' council in Haninge (pensionärsråd), sentence by sentence, as far as it could be read.
// The text:  https://www.haninge.se/kommun-och-politik/sa-styrs-haninge/regler-och-styrande-dokument/forfattningssamling/arbetsordning-reglementen-och-regler/pensionarsradets-reglemente/
// Read: everything from its first sentence to the fifteenth below, and the beginning of the one that follows. The sentences are restated; the facts, and every name in them, are invented.
// dotnet run docs/examples/haninge.cs          in Swedish
// dotnet run docs/examples/haninge.cs --en     in English; with --whole, every finding in the order of the text

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Norms;
using Overenskommelse.Presentation;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;
using static Haninge;

SourceText text = new(
    new DocumentId("HPR"),
    new Text("Pensionärsrådets regler, Haninge kommun", "The rules of the pensioners' council, Haninge municipality"),
    [
        Sentence.Informative(1, "I pensionärsrådet överlägger och samråder pensionärsorganisationerna och kommunen och utbyter information.", "In the pensioners' council the pensioners' organisations and the municipality deliberate, consult and exchange information.") with
        {
            Reading = new Interpretation(
                "says-what-it-is",
                new("meningen säger vad rådet är", "the sentence says what the council is"),
                new("Den begär inget av någon, och det som den nämner återkommer i de meningar som gör det.", "It asks nothing of anybody, and what it mentions comes back in the sentences that do.")),
        },
        new Sentence(2, "Rådet är referensorgan i ärenden som rör kommunens pensionärer.", "The council is a body of reference in matters that concern the municipality's pensioners."),
        new Sentence(3, "I rådet sitter företrädare för pensionärsorganisationerna och för de politiska partierna i fullmäktige.", "In the council sit representatives of the pensioners' organisations and of the political parties in the municipal council."),
        new Sentence(4, "Kommunstyrelsen väljer kommunens företrädare, en från varje parti i fullmäktige.", "The municipal board chooses the representatives of the municipality, one from each party in the municipal council."),
        new Sentence(5, "Ledamöterna väljs för samma mandatperiod som kommunstyrelsens.", "The members are chosen for the same term as those of the municipal board."),
        new Sentence(6, "Kommunstyrelsen utser en av ledamöterna till ordförande.", "The municipal board appoints one of the members as chair."),
        new Sentence(7, "Pensionärsorganisationer som har rätt till grundbidrag från äldrenämnden ska beredas plats i rådet.", "Pensioners' organisations that are entitled to the basic grant of the committee for the elderly must be given a place in the council."),
        new Sentence(8, "Varje pensionärsförening kan utse en ledamot och en ersättare.", "Each pensioners' association may appoint one member and one substitute."),
        new Sentence(9, "Föreningarna kan utse en vice ordförande.", "The associations may appoint a vice chair."),
        new Sentence(10, "Rådet bör sammanträda minst en gång varje kvartal.", "The council should meet at least once each quarter."),
        new Sentence(11, "Kommunens förvaltning ger rådet administrativt stöd.", "The administration of the municipality gives the council administrative support."),
        new Sentence(12, "Ordföranden ansvarar för kallelse och föredragningslista till mötena.", "The chair is responsible for the call and the agenda to the meetings."),
        new Sentence(13, "Kallelsen bör skickas senast sju dagar före mötet.", "The call should be sent at least seven days before the meeting."),
        new Sentence(14, "En ledamot som har förhinder ska meddela rådets sekreterare.", "A member who cannot attend must tell the secretary of the council."),
        new Sentence(15, "Rådet kan inrätta en ordförandeberedning av ordföranden och, om det finns en, vice ordföranden.", "The council may set up a preparatory group of the chair and, if there is one, the vice chair."),
    ]);

// What takes effect here is no compact, so that the library's phrase for it is said otherwise.
Phrasebook inSwedish = new(("report.in-force", "Reglerna prövas från [den {first}][{first-within}]."));
Phrasebook inEnglish = new(("report.in-force", "The rules are examined from [{first}][{first-within}]."));
Vocabulary vocabulary = new(
[
    new(Pensioners, "pensionärsorganisationerna", "the pensioners' organisations"),
    new(Municipality, "kommunen", "the municipality"),
    new(Administration, "kommunens förvaltning", "the administration of the municipality"),
    new(Council, "pensionärsrådet", "the pensioners' council"),
    new(Preparation, "ordförandeberedningen", "the preparatory group"),
    new(Board, "kommunstyrelsen", "the municipal board"),
    new(Chair, "ordföranden", "the chair") { Holder = new("ordföranden|ordförandena", "the chair|the chairs") },
    new(ViceChair, "vice ordföranden", "the vice chair") { Holder = new("vice ordföranden|vice ordförandena", "the vice chair|the vice chairs") },
    new(InMunicipalCouncil, "platsen i fullmäktige", "the seat in the municipal council"),
    new(BasicGrant, "rätten till grundbidrag", "the entitlement to the basic grant"),
]);

// Readings without an alternative that ships; each stands beside its clause. The reason that ships for the present tense is that of a compact, so another is given.
Interpretation presentTense = Interpretation.PresentTense.Because("Texten är en kommuns regler för ett råd, och säger vad var och en gör.", "The text is a municipality's rules for a council, and says what each does.");
Clause Commits(string id, Citation citation, ValueList<Id> by, string swedish, string english) => Clause.Must(id, citation, by, swedish, english).ReadAs(presentTense);
Interpretation partiesSitForTheMunicipality = new(
    "parties-sit-for-the-municipality",
    new("den som ett politiskt parti har i rådet sitter för kommunen", "whoever a political party has in the council sits for the municipality"),
    new("Meningen efter kallar dem kommunens företrädare, och kommunstyrelsen väljer dem.", "The sentence after calls them the representatives of the municipality, and the municipal board chooses them."));
Interpretation membersChosenByTheBoard = new(
    "members-chosen-by-the-board",
    new("”ledamöterna” är de som kommunstyrelsen väljer", "“ledamöterna” are those whom the municipal board chooses"),
    new("Stycket handlar om dem; om föreningarnas ledamöter säger texten ingen tid.", "The paragraph is about them; of the associations' members the text tells no term."));
Interpretation fourYears = new(
    "four-years",
    new("mandatperioden är högst fyra år och har inte gått ut", "the term is four years at most and has not run out"),
    new("Kommunstyrelsen väljs för fyra år. Att perioderna börjar och slutar samma dag prövas inte.", "A municipal board is chosen for four years. That the terms begin and end on the same day is not examined."));
Interpretation placeIsASeat = new(
    "place-is-a-seat",
    new("den som har beretts plats har minst en ordinarie plats", "whoever has been given a place has at least one regular seat"),
    new("Om en förening har fått ett erbjudande och tackat nej antecknas inte.", "Whether an association was offered a place and declined is not recorded."));
Interpretation numberIsALimit = new(
    "number-is-a-limit",
    new("den som får utse en får inte utse två", "whoever may appoint one may not appoint two"),
    new("Ett tal i en tillåtelse anger hur långt den räcker.", "A number in a permission tells how far it goes."));
Interpretation onlyThose = new(
    "only-those",
    new("det som någon får göra är inte andras sak", "what somebody may do is not for others"),
    new("Texten ger möjligheten till dem som den nämner.", "The text gives the possibility to those whom it names."));

RuleSet rules = new(
    new RuleSetId("haninge-pensioners-council"),
    new Text("Pensionärsrådets regler i Haninge, prövade på påhittade uppgifter", "The rules of the pensioners' council in Haninge, examined on invented facts"),
    [text],
    vocabulary,
    [
        new OpenNorm(
            Commits("council.reference", text.Cite(2), by: [Municipality], "Rådet är referensorgan", "The council is a body of reference") with { Judges = [Council] },
            new Text("Kommunen använder rådet som referensorgan i ärenden som rör pensionärer", "The municipality uses the council as a body of reference in matters that concern pensioners")),
        new SeatedForParties(
            Commits("council.consists-of", text.Cite(3), by: [Board, Pensioners], "Företrädare för pensionärerna och partierna", "Representatives of the pensioners and of the political parties").ReadAs(partiesSitForTheMunicipality),
            Council,
            [Pensioners, Municipality]),
        new EveryPartySeated(Commits("council.both", text.Cite(3), by: [Board, Pensioners], "Båda sidorna sitter i rådet", "Both sides sit in the council").ReadAs(partiesSitForTheMunicipality), Council, [Pensioners, Municipality]),
        new MembersAppointedBy(Commits("council.chosen", text.Cite(4), by: [Board], "Kommunens företrädare valda av kommunstyrelsen", "The municipality's representatives chosen by the municipal board"), Council, By: Board) { Whose = Whose.Party(Municipality) },
        new SeatedByFact(
            Commits("council.one-from-each-party", text.Cite(4), by: [Board], "En från varje parti i fullmäktige", "One from each party in the municipal council"),
            Council,
            InMunicipalCouncil)
        {
            AtMost = 1,
        },
        new SeatedForTerm(
            Commits("council.term", text.Cite(5), by: [Board], "Valda för mandatperioden", "Chosen for the term").ReadAs(membersChosenByTheBoard, fourYears),
            Council)
        {
            AtMost = Period.FromYears(4),
            Whose = Whose.Party(Municipality),
        },
        new OfficeHeldBy(Commits("chair.appointed", text.Cite(6), by: [Board], "Ordförande utsedd av kommunstyrelsen", "A chair appointed by the municipal board"), Chair, Whose.AppointedBy(Board)),
        new OfficeHeldBy(Commits("chair.member", text.Cite(6), by: [Board], "Ordförande bland ledamöterna", "A chair from among the members"), Chair, Whose.AlsoIn(Council)),
        new SeatedByFact(Clause.Must("council.entitled", text.Cite(7), by: [Municipality], "Plats för den som har rätt till grundbidrag", "A place for whoever is entitled to the basic grant").ReadAs(placeIsASeat), Council, BasicGrant),
        new Permitted(Clause.May("council.associations-appoint", text.Cite(8), by: [Pensioners], "Föreningarna får utse ledamot och ersättare", "The associations may appoint a member and a substitute")),
        new SeatsEach(Clause.Must("council.one-member", text.Cite(8), by: [Pensioners], "Högst en ledamot från varje förening", "At most one member from each association").ReadAs(numberIsALimit), Council, AtMost: 1) { Whose = Whose.Party(Pensioners) },
        new SeatsEach(Clause.Must("council.one-substitute", text.Cite(8), by: [Pensioners], "Högst en ersättare från varje förening", "At most one substitute from each association").ReadAs(numberIsALimit), Council, AtMost: 1)
        {
            Whose = Whose.Party(Pensioners),
            Counting = Counting.OnlySubstitutes,
        },
        new Permitted(Clause.May("vice-chair.possible", text.Cite(9), by: [Pensioners], "Föreningarna får utse en vice ordförande", "The associations may appoint a vice chair")),
        new OfficeHeldBy(Clause.Must("vice-chair.appointed", text.Cite(9), by: [Pensioners], "En vice ordförande är utsedd av föreningarna", "A vice chair is appointed by the associations").ReadAs(onlyThose), ViceChair, Whose.AppointedBy(Pensioners)) { IfAnybody = true },
        new MeetingsHeld(Clause.Should("council.meetings", text.Cite(10), by: [Council], "Ett möte varje kvartal", "A meeting each quarter"), MeetingKind.Group, Times: 1) { Group = Council, EveryMonths = 3 },
        new SupportProvided(Commits("council.support", text.Cite(11), by: [Municipality], "Administrativt stöd från förvaltningen", "Administrative support from the administration"), Council, Administration),
        new MeetingsConvenedBy(Commits("council.convened", text.Cite(12), by: [Chair], "Ordföranden kallar", "The chair calls the meetings"), MeetingKind.Group, By: Chair) { Group = Council },
        new MeetingsCalled(Clause.Should("council.called", text.Cite(13), by: [Chair], "Kallelse sju dagar före", "Called seven days ahead"), MeetingKind.Group, Period.FromDays(7)) { Group = Council },
        new OpenNorm(
            Clause.Must("members.tell", text.Cite(14), by: [Council], "Den som har förhinder meddelar sekreteraren", "Whoever cannot attend tells the secretary"),
            new Text("Ledamöter som har haft förhinder har meddelat sekreteraren", "Members who could not attend have told the secretary")),
        new Permitted(Clause.May("preparation.possible", text.Cite(15), by: [Council], "Rådet får inrätta en ordförandeberedning", "The council may set up a preparatory group")),
        new MadeUpOfHolders(Clause.Must("preparation.members", text.Cite(15), by: [Council], "Beredningen består av ordföranden och vice ordföranden", "The preparatory group is made up of the chair and the vice chair").ReadAs(onlyThose), Preparation, Chair, ViceChair),
    ]);

// The facts, with gaps and breaches.
LocalDate chosen = new(2023, 1, 1), termEnds = new(2026, 12, 31);
Organisation[] associations =
[
    .. "Seniorerna Granen, Pensionärsklubben Tallen, Veteranerna Eken, Seniorkören Asp".Split(", ")
        .Select((name, index) => new Organisation(new OrganisationId($"association-{index + 1}")) { Name = name, Party = Pensioners }),
];
Organisation[] lists = [.. "Ortslistan, Framtidslistan, Kustlistan".Split(", ").Select((name, index) => new Organisation(new OrganisationId($"list-{index + 1}")) { Name = name, Party = Municipality })];
Organisation administration = new(Administration) { Party = Municipality };

Seat Chosen(Organisation of, string person) => new(of.Id, SeatKind.Regular) { Holder = new PersonId(person), FirstDay = chosen, TermEnds = termEnds, AppointedBy = Board };
Seat Sent(Organisation of, SeatKind kind, string person) => new(of.Id, kind) { Holder = new PersonId(person), FirstDay = chosen, AppointedBy = of.Id };
Meeting Met(int month, int day, int calledDaysBefore, Fact<Id> by) => new(MeetingKind.Group, new LocalDate(2026, month, day)) { CalledOn = new LocalDate(2026, month, day).PlusDays(-calledDaysBefore), ConvenedBy = by };
OwnFact Told(OwnFactId fact, Organisation of, Fact<bool> isSo) => new(fact, of.Id) { IsSo = isSo };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2026, 1, 1),
    Parties = [new(Pensioners, Sector.CivilSociety), new(Municipality, Sector.Public)],
    Organisations = [.. associations, .. lists, administration],
    Groups =
    [
        new Group(Council)
        {
            Seats =
            [
                // One list has two, another nobody; one association has two substitutes, and the choir nobody.
                Chosen(lists[0], "p-1"),
                Chosen(lists[0], "p-2"),
                Chosen(lists[1], "p-3") with { AppointedBy = Fact.NotKnown },
                Sent(associations[0], SeatKind.Regular, "p-4"),
                Sent(associations[1], SeatKind.Regular, "p-5"),
                Sent(associations[2], SeatKind.Regular, "p-6"),
                Sent(associations[0], SeatKind.Substitute, "p-7"),
                Sent(associations[0], SeatKind.Substitute, "p-8"),
                new Seat(Administration, SeatKind.Support),
            ],
            Meetings =
            [
                Met(2, 10, calledDaysBefore: 7, by: Chair),
                Met(5, 19, calledDaysBefore: 6, by: Chair),
                Met(10, 6, calledDaysBefore: 14, by: Council),
            ],
        },
        new Group(Preparation) { Seats = [new Seat(lists[0].Id, SeatKind.Regular) { Holder = new PersonId("p-1") }, new Seat(associations[0].Id, SeatKind.Regular) { Holder = new PersonId("p-4") }] },
    ],
    Offices =
    [
        new Office(Chair) { Appointments = [new Appointment(lists[0].Id, chosen) { Holder = new PersonId("p-1"), AppointedBy = Board }] },
        new Office(ViceChair) { Appointments = [new Appointment(associations[0].Id, chosen) { Holder = new PersonId("p-4"), AppointedBy = Pensioners }] },
    ],
    OwnFacts =
    [
        .. lists.Select(list => Told(InMunicipalCouncil, list, true)),
        .. associations.Select((association, index) => Told(BasicGrant, association, index == 3 ? Fact.NotKnown : true)),
    ],
    Judgements = [new Judgement("members.tell", Verdict.Kept, Council, new LocalDate(2026, 10, 6))],
});

bool isEnglish = args.Contains("--en");
Language language = isEnglish ? Language.English.With(inEnglish) : Language.Swedish.With(inSwedish);
Report report = rules.Examine(compact, new LocalDate(2026, 11, 16));
Words words = new(rules, compact, language);
Console.WriteLine(report.ToText(language, args.Contains("--whole") ? ReportForm.Whole : ReportForm.Brief));

foreach (OpenQuestion question in report.OpenQuestions)
{
    Console.WriteLine(words.Of(question));
}

Console.WriteLine();
Console.WriteLine(words.Of(rules.Fit(compact)));

// What the text says, and no rule here does.
Console.WriteLine();
foreach ((string swedish, string english) in NotStated)
{
    Console.WriteLine($"- {(isEnglish ? english : swedish)}");
}

/// <summary>What the text names.</summary>
internal static class Haninge
{
    public static readonly PartyId Pensioners = new("pensioners"), Municipality = new("municipality");
    public static readonly OrganisationId Administration = new("administration");
    public static readonly GroupId Council = new("pensioners-council"), Preparation = new("preparatory-group");
    public static readonly ForumId Board = new("municipal-board");
    public static readonly OfficeId Chair = new("chair"), ViceChair = new("vice-chair");
    public static readonly OwnFactId InMunicipalCouncil = new("in-municipal-council"), BasicGrant = new("basic-grant");

    public static readonly (string Swedish, string English)[] NotStated =
    [
        ("HPR-5: att mandatperioden är just kommunstyrelsens; en dag kan inte jämföras med en dag i en annan uppgift.", "HPR-5: that the term is the one of the municipal board; a day cannot be compared with a day of another fact."),
        ("HPR-7: att en förening har erbjudits plats och tackat nej; det finns ingen uppgift om erbjudanden.", "HPR-7: that an association was offered a place and declined; there is no fact of an offer."),
        ("HPR-12: föredragningslistan; ett möte har ingen.", "HPR-12: the agenda; a meeting has none."),
        ("HPR-14: vem som hade förhinder vid vilket möte; bara hur många ledamöter som deltog är en uppgift, så människor får bedöma meningen.", "HPR-14: who could not attend which meeting; only how many members attended is a fact, so people have to judge the sentence."),
        ("Meningen efter HPR-15, om vilken information rådet ska få, och det som kan följa på den: bara dess början har lästs.", "The sentence after HPR-15, about which information the council must get, and what may follow it: only its beginning was read."),
    ];
}

/// <summary>Those who sit in a group are those in one of two offices.</summary>
internal sealed record MadeUpOfHolders(Clause Clause, GroupId Group, OfficeId One, OfficeId Other) : Rule(Clause)
{
    protected override Per State() => new Each<Seat>(Seats.In(Group).That(Seats.Regular), (Seats.HolderIsIn(One, Group) | Seats.HolderIsIn(Other, Group)).Else(BreachReason.OtherHolder));
}
