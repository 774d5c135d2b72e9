#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A council's published statutes: Byarådet, where the village associations of Trelleborg consult with the municipality (stadgar), sentence by sentence, as far as they could be read.
// The text:  https://byaradettrelleborg.se/stadgar   adopted on 26 April 2000, revised on 27 February 2001
// Read: §§ 1 to 9, the whole of them, and the beginning of § 10, which says who signs for the council. The sentences are restated; the facts, and every name in them, are invented.
// dotnet run docs/examples/byaradet.cs          in Swedish
// dotnet run docs/examples/byaradet.cs --en     in English; with --whole, every finding in the order of the text

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;
using static Byaradet;

SourceText text = new(
    new DocumentId("BT"),
    new Text("Stadgar för Byarådet i Trelleborgs kommun", "The statutes of Byarådet, the village council of Trelleborg municipality"),
    [
        // § 1
        Sentence.Informative(1, "I Byarådet har byalag och liknande föreningar i kommunen slutit sig samman.", "In Byarådet village associations and others like them in the municipality have joined together.") with
        {
            Reading = new Interpretation(
                "says-what-it-is",
                new("meningen säger vad Byarådet är", "the sentence says what Byarådet is"),
                new("Den begär inget, och säger inte vilka föreningar som är lika ett byalag.", "It asks for nothing, and does not say which associations are like a village association.")),
        },
        new Sentence(2, "Målet är att bevaka och ta till vara landsbygdens intressen i frågor om samhälle och planering.", "The aim is to watch over and look after the interests of the countryside in questions of society and planning."),

        // § 2, § 3
        new Sentence(3, "Rådet ska vara organ för kontakt och samråd mellan kommunen och rådets medlemsföreningar.", "The council must be a body of contact and consultation between the municipality and the member associations of the council."),
        new Sentence(4, "Rådet ska verka för att få yttra sig över kommunala och andra offentliga angelägenheter på landsbygden.", "The council must work for being consulted on municipal and other public affairs of the countryside."),

        // § 4
        new Sentence(5, "Rådet möts en gång per kvartal, och därutöver när det behövs.", "The council meets once each quarter, and besides that when needed."),
        new Sentence(6, "Det är styrelsen som sammankallar.", "It is the board that convenes."),

        // § 5
        new Sentence(7, "Rådets kontaktgrupp träffar företrädare för kommunen en gång per år, och därutöver när det behövs.", "The contact group of the council meets representatives of the municipality once a year, and besides that when needed."),

        // § 6
        new Sentence(8, "Ordföranden och de övriga i styrelsen väljs av årsmötet.", "The chair and the others on the board are chosen by the annual meeting."),
        new Sentence(9, "Vice ordförande, sekreterare och kassör väljs därefter inom styrelsen.", "The vice chair, the secretary and the treasurer are then chosen within the board."),
        new Sentence(10, "Styrelsen ska ha fyra, sex eller åtta medlemmar utom ordföranden.", "The board must have four, six or eight members beside the chair."),
        new Sentence(11, "Årsmötet bestämmer hur många suppleanterna är, minst två, och att revisorerna är två.", "The annual meeting settles how many the substitutes are, at least two, and that the auditors are two."),
        new Sentence(12, "Ordföranden väljs för ett år i taget.", "The chair is chosen for one year at a time."),
        new Sentence(13, "På det första årsmötet väljs halva den övriga styrelsen för ett år.", "At the first annual meeting half of the rest of the board is chosen for one year."),
        new Sentence(14, "De som återstår väljs då för två år.", "Those that remain are then chosen for two years."),
        new Sentence(15, "På nästa årsmöte väljs halva styrelsen, utom ordföranden, för två år.", "At the next annual meeting half of the board, the chair excepted, is chosen for two years."),
        new Sentence(16, "Suppleanterna väljs för ett år i taget.", "The substitutes are chosen for one year at a time."),
        Sentence.Informative(17, "Därmed förnyas halva styrelsen varje år.", "So half of the board is renewed every year.") with
        {
            Reading = new Interpretation(
                "a-consequence",
                new("meningen säger vad som följer av de föregående", "the sentence says what follows from those before it"),
                new("Den börjar med ”på så sätt”.", "It begins with “på så sätt”, in this way.")),
        },
        Sentence.Informative(18, "Arbetsåret ska vara kalenderår.", "The working year must be the calendar year.") with
        {
            Reading = new Interpretation(
                "says-what-a-year-is",
                new("meningen säger vad ett år är", "the sentence says what a year is"),
                new("Ingen kan göra något annat av ett år än vad den säger; den avgör hur andra meningar läses.", "Nobody can make another thing of a year than what it says; it decides how other sentences are read.")),
        },
        new Sentence(19, "Årsmötet hålls i april, eller tidigare på året.", "The annual meeting is held in April, or earlier in the year."),
        new Sentence(20, "Det ska utlysas minst 14 dagar i förväg.", "It must be called at least 14 days ahead."),
        new Sentence(21, "Rådet väljer också en valberedning på ett år, med tre personer.", "The council also chooses a nomination committee for one year, of three people."),

        // § 7
        new Sentence(22, "Högst två företrädare i rådet utses av varje förening.", "At most two representatives in the council are appointed by each association."),
        new Sentence(23, "Varje företrädare har en röst.", "Each representative has one vote."),
        new Sentence(24, "Den som har fullmakt får rösta för någon annan.", "Whoever has a proxy may vote for somebody else."),

        // § 8, § 9
        new Sentence(25, "Kontaktgruppen består av styrelsen och av dem som styrelsen eventuellt adjungerar.", "The contact group is made up of the board and of those whom the board may co-opt."),
        new Sentence(26, "Protokoll och anteckningar från sammankomsterna går till varje ingående förenings kontaktperson.", "Minutes and notes of the meetings go to the contact person of each association that is part of the council."),
    ]);

// What takes effect here is no compact, and the text says årsmöte where the library says årligt möte.
Phrasebook inSwedish = new(("report.in-force", "Stadgarna [begun?började][!begun?börjar] gälla [den {first}][under {first-within}]."));
Phrasebook inEnglish = new(("report.in-force", "The statutes [begun?took][!begun?take] effect [on {first}][in {first-within}]."));
Vocabulary vocabulary = new(
[
    new(Associations, "medlemsföreningarna", "the member associations"),
    new(Municipality, "kommunen", "the municipality"),
    new(Council, "Byarådet", "Byarådet"),
    new(Board, "styrelsen", "the board"),
    new(Contact, "kontaktgruppen", "the contact group"),
    new(Nominators, "valberedningen", "the nomination committee"),
    new(Auditors, "revisionen", "the audit committee"),
    new(AnnualMeeting, "årsmötet", "the annual meeting"),
    new(Chair, "ordföranden", "the chair") { Holder = new("ordföranden|ordförandena", "the chair|the chairs") },
    new(ViceChair, "vice ordföranden", "the vice chair") { Holder = new("vice ordföranden|vice ordförandena", "the vice chair|the vice chairs") },
    new(Secretary, "sekreteraren", "the secretary") { Holder = new("sekreteraren|sekreterarna", "the secretary|the secretaries") },
    new(Treasurer, "kassören", "the treasurer") { Holder = new("kassören|kassörerna", "the treasurer|the treasurers") },
    new(MeetingKind.Annual, "ett årsmöte|årsmöten|årsmötet", "an annual meeting|annual meetings|the annual meeting"),
    new(Unit.AnnualMeetings, "ett årsmöte|årsmöten|årsmötet|har hållits|hölls|hålla", "an annual meeting|annual meetings|the annual meeting|held"),
    new(NumberOfSubstitutes, "antalet suppleanter", "the number of substitutes"),
    new(Unit.Substitutes, "en suppleant|suppleanter|suppleanterna", "a substitute|substitutes|the substitutes"),
]);

// Readings without an alternative that ships; each stands beside its clause. The reason that ships for the present tense is that of a compact, so another is given.
Interpretation presentTense = Interpretation.PresentTense.Because("Stadgar säger vad som gäller, och skriver ”skall” i en del meningar och presens i andra om samma slags saker.", "Statutes say what holds, and write “skall” in some sentences and the present tense in others about things of the same kind.");
Clause Commits(string id, Citation citation, ValueList<Id> by, string swedish, string english) => Clause.Must(id, citation, by, swedish, english).ReadAs(presentTense);
Interpretation atLeastOnce = new(
    "at-least-once",
    new("”en gång” är minst en gång", "“en gång”, once, is at least once"),
    new("Meningen fortsätter ”och därutöver vid behov”. Om det har behövts kan ingen uppgift avgöra.", "The sentence goes on “och därutöver vid behov”. Whether it has been needed no fact can decide."));
Interpretation fromMeetingToMeeting = new(
    "from-meeting-to-meeting",
    new("ett år är tiden från ett årsmöte till nästa, som kommer senast i april", "a year is the time from one annual meeting to the next, which comes in April at the latest"),
    new("Det är årsmötet som väljer, och dess dag är inte densamma varje år. Tiden är därför högst fyra månader längre än talet säger.", "It is the annual meeting that chooses, and its day is not the same every year. So the time is four months longer than the number says, at most."));
Interpretation secondMeetingOnwards = new(
    "from-the-second-meeting-onwards",
    new("vad som sägs om ”nästkommande årsmöte” gäller alla årsmöten därefter", "what is said of “nästkommande årsmöte” goes for all annual meetings from then on"),
    new("Annars skulle texten inte säga för vilken tid någon väljs i dag.", "Otherwise the text would not say for which time anybody is chosen today."));
Interpretation auditorsAreAGroup = new(
    "auditors-are-a-group",
    new("revisorerna är en grupp", "the auditors are a group"),
    new("Texten kallar dem inget uppdrag, och säger bara hur många de är.", "The text calls them no office, and says only how many they are."));
Interpretation hasAContactPerson = new(
    "has-a-contact-person",
    new("varje medlemsförening har en kontaktperson", "each member association has a contact person"),
    new("Meningen förutsätter det: annars finns det ingen att sända till.", "The sentence takes it for granted: otherwise there is nobody to send to."));

Period oneYear = Period.FromMonths(12 + 4), twoYears = Period.FromMonths(24 + 4);
(OfficeId Office, string Swedish, string English)[] within = [(ViceChair, "Vice ordförande", "A vice chair"), (Secretary, "Sekreterare", "A secretary"), (Treasurer, "Kassör", "A treasurer")];

RuleSet rules = new(
    new RuleSetId("byaradet"),
    new Text("Byarådets stadgar, prövade på påhittade uppgifter", "The statutes of Byarådet, examined on invented facts"),
    [text],
    vocabulary,
    [
        new OpenNorm(
            Commits("council.aim", text.Cite(2), by: [Council], "Landsbygdens intressen tas till vara", "The interests of the countryside are looked after") with { Judges = [Associations] },
            new Text("Rådet bevakar och tar till vara landsbygdens intressen i frågor om samhälle och planering", "The council watches over and looks after the interests of the countryside in questions of society and planning")),
        new OpenNorm(
            Clause.Must("council.contact", text.Cite(3), by: [Council], "Kontakt och samråd med kommunen", "Contact and consultation with the municipality") with { Judges = [Associations, Municipality] },
            new Text("Rådet är organ för kontakt och samråd mellan kommunen och medlemsföreningarna", "The council is a body of contact and consultation between the municipality and the member associations")),
        new OpenNorm(
            Clause.Must("council.consulted", text.Cite(4), by: [Council], "Rådet verkar för att få yttra sig", "The council works for being consulted") with { Judges = [Associations] },
            new Text("Rådet verkar för att få yttra sig över offentliga angelägenheter på landsbygden", "The council works for being consulted on public affairs of the countryside")),
        new MeetingsHeld(Commits("council.meetings", text.Cite(5), by: [Board], "Ett möte varje kvartal", "A meeting each quarter").ReadAs(atLeastOnce), MeetingKind.Group, Times: 1) { Group = Council, EveryMonths = 3 },
        new MeetingsConvenedBy(Commits("council.convened", text.Cite(6), by: [Board], "Styrelsen sammankallar", "The board convenes"), MeetingKind.Group, By: Board) { Group = Council },
        new MeetingsHeld(Commits("contact.meetings", text.Cite(7), by: [Contact], "Kontaktgruppen möts en gång om året", "The contact group meets once a year").ReadAs(atLeastOnce), MeetingKind.Group, Times: 1)
        {
            Group = Contact,
            Yearly = Yearly.CalendarYear.Because("BT-18 säger att arbetsåret är kalenderår.", "BT-18 says that the working year is the calendar year."),
        },
        new PartiesAttended(Commits("contact.municipality", text.Cite(7), by: [Contact, Municipality], "Kontaktgruppen träffar kommunen", "The contact group meets the municipality"), MeetingKind.Group, [Municipality]) { Group = Contact },
        new OfficeHeldBy(Commits("chair.chosen", text.Cite(8), by: [AnnualMeeting], "Ordförande vald av årsmötet", "A chair chosen by the annual meeting"), Chair, Whose.AppointedBy(AnnualMeeting)),
        new MembersAppointedBy(Commits("board.chosen", text.Cite(8), by: [AnnualMeeting], "Styrelsen vald av årsmötet", "The board chosen by the annual meeting"), Board, By: AnnualMeeting),
        .. within.Select(each => new OfficeHeldBy(Commits($"{each.Office}.of-the-board", text.Cite(9), by: [Board], $"{each.Swedish} ur styrelsen", $"{each.English} of the board"), each.Office, Whose.AlsoIn(Board))),
        .. within.Select(each => new OfficeHeldBy(Commits($"{each.Office}.by-the-board", text.Cite(9), by: [Board], $"{each.Swedish} vald av styrelsen", $"{each.English} chosen by the board"), each.Office, Whose.AppointedBy(Board))),
        new MembersCounted(Clause.Must("board.size", text.Cite(10), by: [AnnualMeeting], "Fyra, sex eller åtta utom ordföranden", "Four, six or eight beside the chair"), Board)
        {
            OneOf = [4, 6, 8],
            Counting = Counting.WithoutHoldersOf(Chair).Because("Meningen räknar medlemmarna utom ordföranden.", "The sentence counts the members beside the chair."),
        },
        new DecisionMade(Commits("substitutes.decided", text.Cite(11), by: [AnnualMeeting], "Årsmötet beslutar om antalet suppleanter", "The annual meeting decides on the number of substitutes"), AnnualMeeting, NumberOfSubstitutes) { EveryYears = 1 },
        new MembersCounted(Commits("substitutes.two", text.Cite(11), by: [AnnualMeeting], "Minst två suppleanter", "At least two substitutes"), Board) { AtLeast = 2, Counting = Counting.OnlySubstitutes },
        new MembersCounted(Commits("auditors.two", text.Cite(11), by: [AnnualMeeting], "Två revisorer", "Two auditors").ReadAs(auditorsAreAGroup), Auditors) { AtLeast = 2, AtMost = 2 },
        new AppointedForTerm(Commits("chair.one-year", text.Cite(12), by: [AnnualMeeting], "Ordförande för ett år", "A chair for one year"), Chair)
        {
            Term = Term.UntilMeetingBy(new AnnualDate(4, 30)),
            Succession = Succession.WhenRecorded,
            First = FirstAppointment.AtOnce,
        },
        new SeatedForTerm(Commits("board.two-years", text.Cite(15), by: [AnnualMeeting], "Styrelsen vald för två år", "The board chosen for two years").ReadAs(secondMeetingOnwards, fromMeetingToMeeting), Board) { AtMost = twoYears },
        new TermsSpread(Commits("board.halves", text.Cite(15), by: [AnnualMeeting], "Halva styrelsen varje år", "Half of the board each year").ReadAs(secondMeetingOnwards), Board) { Beside = Chair },
        new SeatedForTerm(Commits("substitutes.one-year", text.Cite(16), by: [AnnualMeeting], "Suppleanter för ett år", "Substitutes for one year").ReadAs(fromMeetingToMeeting), Board) { AtMost = oneYear, Counting = Counting.OnlySubstitutes },
        new MeetingsHeld(Commits("annual-meeting.april", text.Cite(19), by: [Board], "Årsmöte senast i april", "An annual meeting in April at the latest"), MeetingKind.Annual, Times: 1) { By = new AnnualDate(4, 30) },
        new MeetingsCalled(Clause.Must("annual-meeting.called", text.Cite(20), by: [Board], "Årsmötet utlyst 14 dagar i förväg", "The annual meeting called 14 days ahead"), MeetingKind.Annual, Period.FromDays(14)),
        new MembersAppointedBy(Commits("nominators.chosen", text.Cite(21), by: [Council], "Valberedningen vald av rådet", "The nomination committee chosen by the council"), Nominators, By: Council),
        new MembersCounted(Commits("nominators.three", text.Cite(21), by: [Council], "Tre personer i valberedningen", "Three people in the nomination committee"), Nominators) { AtLeast = 3, AtMost = 3 },
        new SeatedForTerm(Commits("nominators.one-year", text.Cite(21), by: [Council], "Valberedningen vald på ett år", "The nomination committee chosen for one year").ReadAs(fromMeetingToMeeting), Nominators) { AtMost = oneYear },
        new SeatsEach(Commits("council.two-each", text.Cite(22), by: [Associations], "Högst två företrädare för varje förening", "At most two representatives of each association"), Council, AtMost: 2),
        new Permitted(Clause.May("council.proxies", text.Cite(24), by: [Associations], "Röstning genom fullmakt är tillåten", "Voting by proxy is permitted")),
        new MembersCounted(Commits("contact.the-board", text.Cite(25), by: [Board], "Hela styrelsen i kontaktgruppen", "All of the board in the contact group"), Board) { Whose = Whose.AlsoIn(Contact), AtLeast = Quantity.Part(1, 1) },
        new MembersCounted(Commits("contact.nobody-else", text.Cite(25), by: [Board], "Bara styrelsen har ordinarie plats i kontaktgruppen", "Only the board has regular seats in the contact group"), Contact) { Whose = Whose.AlsoIn(Board), AtLeast = Quantity.Part(1, 1) },
        new Permitted(Clause.May("contact.co-opts", text.Cite(25), by: [Board], "Styrelsen får adjungera till kontaktgruppen", "The board may co-opt to the contact group")),
        new OpenNorm(
            Commits("minutes.sent", text.Cite(26), by: [Board], "Protokoll till varje förening", "Minutes to each association") with { Judges = [Associations] },
            new Text("Protokoll och anteckningar har sänts till varje medlemsförenings kontaktperson", "Minutes and notes have been sent to the contact person of each member association")),
        new ContactPersonNamed(Commits("associations.contact", text.Cite(26), by: [Associations], "Varje förening har en kontaktperson", "Each association has a contact person").ReadAs(hasAContactPerson)),
    ]);

// The facts, with gaps and breaches.
LocalDate chosen = new(2026, 3, 18), before = new(2025, 4, 9), next = new(2027, 4, 30), afterNext = new(2028, 4, 30);
Organisation[] associations =
[
    .. "Ekbackens byalag, Mossens byalag, Kärrets samhällsförening, Stenrösets byalag, Videdalens intresseförening".Split(", ")
        .Select((name, index) => new Organisation(new OrganisationId($"association-{index + 1}")) { Name = name, Party = Associations }),
];

Seat On(int association, string person, LocalDate from, LocalDate termEnds, SeatKind kind = SeatKind.Regular) =>
    new(associations[association].Id, kind) { Holder = new PersonId(person), FirstDay = from, TermEnds = termEnds, AppointedBy = AnnualMeeting };
Seat In(int association, string person) => new(associations[association].Id, SeatKind.Regular) { Holder = new PersonId(person) };
Meeting Met(int year, int month, int day, Id by) => new(MeetingKind.Group, new LocalDate(year, month, day)) { ConvenedBy = by };
Office Held(OfficeId office, int association, string person, Fact<Id> by) => new(office) { Appointments = [new Appointment(associations[association].Id, chosen) { Holder = new PersonId(person), AppointedBy = by }] };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2001, 2, 27),
    Parties = [new(Associations, Sector.CivilSociety), new(Municipality, Sector.Public)],
    Organisations = [.. associations],
    Signatories = [.. associations.Select((each, index) => new Signatory(each.Id, new LocalDate(2010, 1, 1)) { ContactPersons = index == 4 ? [] : [new ContactPerson(new PersonId($"contact-{index + 1}"))] })],
    Meetings = [new Meeting(MeetingKind.Annual, before) { CalledOn = before.PlusDays(-14) }, new Meeting(MeetingKind.Annual, chosen) { CalledOn = chosen.PlusDays(-13) }],
    Decisions = [new Decision(AnnualMeeting, before) { About = NumberOfSubstitutes }, new Decision(AnnualMeeting, chosen) { About = NumberOfSubstitutes }],
    Groups =
    [
        new Group(Council)
        {
            // The third association has three.
            Seats = [In(0, "p-1"), In(0, "p-2"), In(1, "p-3"), In(2, "p-4"), In(2, "p-5"), In(2, "p-7"), In(3, "p-6")],
            Meetings =
            [
                Met(2025, 2, 5, by: Board),
                Met(2025, 5, 14, by: Board),
                Met(2025, 12, 3, by: Board),
                Met(2026, 2, 4, by: Board),
                Met(2026, 5, 20, by: Board),
                Met(2026, 9, 9, by: Municipality),
            ],
        },
        new Group(Board)
        {
            // The chair and five more, of whom three have terms that end in 2027; and one substitute.
            Seats =
            [
                On(0, "p-1", chosen, next),
                On(0, "p-2", before, next),
                On(1, "p-3", before, next),
                On(2, "p-4", before, next),
                On(2, "p-5", chosen, afterNext),
                On(3, "p-6", chosen, afterNext),
                On(4, "p-8", chosen, next, SeatKind.Substitute),
            ],
        },
        new Group(Contact)
        {
            Seats = [In(0, "p-1"), In(0, "p-2"), In(1, "p-3"), In(2, "p-4"), In(2, "p-5"), new Seat(associations[4].Id, SeatKind.CoOpted) { Holder = new PersonId("p-9") }],
            Meetings =
            [
                new Meeting(MeetingKind.Group, new LocalDate(2025, 6, 11)) { Attended = [Associations, Municipality] },
                new Meeting(MeetingKind.Group, new LocalDate(2026, 5, 6)) { Attended = Register.AtLeast(Associations) },
            ],
        },
        new Group(Nominators) { Seats = [.. Enumerable.Range(0, 3).Select(index => On(index, $"n-{index + 1}", chosen, next) with { AppointedBy = Council })] },
        new Group(Auditors) { Seats = [In(1, "r-1"), In(3, "r-2")] },
    ],
    Offices =
    [
        Held(Chair, 0, "p-1", AnnualMeeting),
        Held(ViceChair, 1, "p-3", Board),
        Held(Secretary, 2, "p-4", Fact.NotKnown),
        Held(Treasurer, 3, "p-10", Board),
    ],
    Judgements = [new Judgement("council.contact", Verdict.Kept, Municipality, new LocalDate(2026, 9, 9))],
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
internal static class Byaradet
{
    public static readonly PartyId Associations = new("associations"), Municipality = new("municipality");
    public static readonly GroupId Council = new("village-council"), Board = new("board"), Contact = new("contact-group"), Nominators = new("nomination-committee"), Auditors = new("auditors");
    public static readonly ForumId AnnualMeeting = new("annual-meeting");
    public static readonly OfficeId Chair = new("chair"), ViceChair = new("vice-chair"), Secretary = new("secretary"), Treasurer = new("treasurer");
    public static readonly MatterId NumberOfSubstitutes = new("number-of-substitutes");

    public static readonly (string Swedish, string English)[] NotStated =
    [
        ("BT-5, BT-7: ”därutöver vid behov”; ingen uppgift säger när det har behövts.", "BT-5, BT-7: “därutöver vid behov”, besides that when needed; no fact says when it has been needed."),
        ("BT-11: att suppleanterna är så många som årsmötet beslutade; ett beslut har inget tal.", "BT-11: that the substitutes are as many as the annual meeting decided; a decision has no number."),
        ("BT-13, BT-14: de gäller det första årsmötet, som hölls före stadgarnas första dag här.", "BT-13, BT-14: they are about the first annual meeting, which was held before the first day of the statutes here."),
        ("BT-23: röster; det finns ingen uppgift om dem.", "BT-23: votes; there is no fact of them."),
        ("BT-26: protokollen, möte för möte; ett möte har ingen dag då protokollet sändes, så människor får bedöma meningen som helhet.", "BT-26: the minutes, meeting by meeting; a meeting has no day on which its minutes were sent, so people have to judge the sentence as a whole."),
        ("§ 10, om vem som tecknar rådets firma, och det som kan följa på den: bara dess början har lästs.", "§ 10, about who signs for the council, and what may follow it: only its beginning was read."),
    ];
}
