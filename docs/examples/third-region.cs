#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A third region, which is invented: its text of twenty-five sentences with three sides and four parties, the rules in the order of the text, and how its compact stands.
// dotnet run docs/examples/third-region.cs          in Swedish
// dotnet run docs/examples/third-region.cs --en     in English; with --whole, every finding in the order of the text

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Norms;
using Overenskommelse.Presentation;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;
using static Tallmarken;

// The text: its sentences in words of one's own, by number.
SourceText text = new(
    new DocumentId("TM"),
    new Text("Överenskommelsen i Tallmarken", "The Tallmarken compact"),
    [
        new Sentence(1, "Rådet leder arbetet med överenskommelsen och har femton ledamöter.", "The council leads the work with the compact and has fifteen members."),
        new Sentence(2, "Sju ledamöter kommer från civilsamhället, fem från det offentliga och tre från näringslivet.", "Seven members come from civil society, five from the public sector and three from business."),
        new Sentence(3, "Ingen sida får ha mer än 49 procent av ledamöterna.", "No side may have more than 49 per cent of the members."),
        new Sentence(4, "Var och en av valgrupperna kultur, idrott, omsorg och bygd har minst en ledamot.", "Each of the constituencies culture, sport, care and countryside has at least one member."),
        new Sentence(5, "Ledamöterna väljs för två år, och ingen ska sitta mer än tre perioder i rad.", "The members are chosen for two years, and nobody must sit for more than three terms in a row."),
        new Sentence(6, "Ingen organisation ska ha mer än en plats i rådet.", "No organisation must have more than one seat in the council."),
        new Sentence(7, "Ledamöterna från civilsamhället kommer från organisationer som har anslutit sig.", "The members from civil society come from organisations that have joined."),
        new Sentence(8, "Rådet utser ordförande och vice ordförande för två år, och de ska komma från olika sidor.", "The council appoints the chair and the vice chair for two years, and they must come from different sides."),
        new Sentence(9, "Idéforum svarar för processledaren.", "Idéforum provides the process leader."),
        new Sentence(10, "Rådet möts minst en gång varje kvartal.", "The council meets at least once each quarter."),
        new Sentence(11, "Kallelsen skickas senast 14 dagar före mötet, och rådet är beslutsfört när minst hälften av ledamöterna deltar.", "The call is sent at least 14 days before the meeting, and the council has a quorum when at least half of the members attend."),
        new Sentence(12, "Inför rådets möten bör parterna kunna hålla egna förmöten.", "Before the meetings of the council the parties should be able to hold pre-meetings of their own."),
        new Sentence(13, "I mars varje år hålls en konferens där varje part deltar.", "In March each year a conference is held in which each party takes part."),
        new Sentence(14, "Konferensen bör ta upp uppföljning, gemensamma mål och nya samarbeten.", "The conference should deal with follow-up, common goals and new forms of cooperation."),
        new Sentence(15, "Varje part rapporterar senast den 1 februari till regionfullmäktige om året före.", "By 1 February each party reports to the regional council about the year before."),
        new Sentence(16, "Det ska alltid finnas en handlingsplan, som gäller i högst tre år.", "There must always be an action plan, which is for three years at most."),
        new Sentence(17, "Vart fjärde år beslutar regionfullmäktige om en översyn av överenskommelsen.", "Every fourth year the regional council decides on a revision of the compact."),
        new Sentence(18, "Minst tio organisationer ska ha anslutit sig.", "At least ten organisations must have joined."),
        new Sentence(19, "Den som ansluter sig utser en kontaktperson inom 30 dagar och antar en policy mot diskriminering.", "Whoever joins names a contact person within 30 days and adopts a policy against discrimination."),
        new Sentence(20, "Nomineringar till rådet lämnas från den 1 september till den 15 oktober och anger valgrupp.", "Nominations to the council are made from 1 September to 15 October and say for which constituency they are."),
        new Sentence(21, "Rådet får tillsätta arbetsgrupper för avgränsade frågor.", "The council may set up working groups for delimited questions."),
        new Sentence(22, "Rådet får adjungera personer till sina möten.", "The council may co-opt people to its meetings."),
        new Sentence(23, "Parterna för dialogen i god tro.", "The parties conduct the dialogue in good faith."),
        new Sentence(24, "Samverkan ska präglas av självständighet, öppenhet och långsiktighet.", "The collaboration must be marked by independence, openness and a long view."),
        new Sentence(25, "Överenskommelsen publiceras på regionens webbplats.", "The compact is published on the region's website."),
    ]);

// What things are called, in the middle of a sentence. The text says valgrupp where the library says valkrets, so two of the library's own phrases are said otherwise.
Vocabulary vocabulary = new(
[
    new(Ideforum, "Idéforum", "Idéforum"),
    new(Region, "Region Tallmarken", "Region Tallmarken"),
    new(Municipalities, "kommunerna", "the municipalities"),
    new(Business, "näringslivet", "business"),
    new(Council, "rådet", "the council"),
    new(RegionalCouncil, "regionfullmäktige", "the regional council"),
    new(Chair, "ordförande", "the chair"),
    new(ViceChair, "vice ordförande", "the vice chair"),
    new(ProcessLeader, "processledaren", "the process leader"),
    new(Culture, "kultur", "culture"),
    new(Sport, "idrott", "sport"),
    new(Care, "omsorg", "care"),
    new(Countryside, "bygd", "countryside"),
    new(FollowUp, "uppföljning", "follow-up"),
    new(Goals, "gemensamma mål", "common goals"),
    new(Cooperation, "nya samarbeten", "new forms of cooperation"),
    new(Revision, "översynen", "the revision"),
    new(Independence, "självständighet", "independence"),
    new(Openness, "öppenhet", "openness"),
    new(LongView, "långsiktighet", "a long view"),
    new(Policy, "policyn mot diskriminering", "the policy against discrimination"),
    new(Youth, "ungdomsgruppen", "the youth group"),
    new(FactKind.Constituency, "för vilken valgrupp {who} har sin plats[ i {within}]", "for which constituency {who} {who|has|have} a seat[ in {within}]"),
    new(FactKind.NominationConstituency, "för vilken valgrupp {who} nominerade[ till {within}]", "for which constituency {who} nominated[ to {within}]"),
    new(NotJoined, "{who} har inte anslutit sig", "{who} {who|has|have} not joined"),
    new(NoMember, "valgruppen {who} saknar ledamot", "the constituency {who} {who|has|have} no member"),
]);

// The rules, in the order of the text. "ska" and "ingen får" bind, and so does plain present tense, under a reading that says so; "bör" recommends; "får" permits.
RuleSet rules = new(
    new RuleSetId("tallmarken"),
    text.Title,
    [text],
    vocabulary,
    [
        new MembersCounted(Clause.Commits("council.fifteen", text.Cite(1), by: [Council], "Femton ledamöter", "Fifteen members"), Council) { AtLeast = 15, AtMost = 15 },
        new OpenNorm(
            Clause.Commits("council.leads", text.Cite(1), by: [Council], "Rådet leder arbetet", "The council leads the work") with { Judges = [.. FourParties] },
            new Text("Rådet leder arbetet med överenskommelsen", "The council leads the work with the compact")),
        new MembersCounted(Clause.Commits("council.seven", text.Cite(2), by: [Ideforum], "Sju från civilsamhället", "Seven from civil society"), Council) { Whose = Whose.Side(Sector.CivilSociety), AtLeast = 7, AtMost = 7 },
        new MembersCounted(Clause.Commits("council.five", text.Cite(2), by: [Region, Municipalities], "Fem från det offentliga", "Five from the public sector"), Council) { Whose = Whose.Side(Sector.Public), AtLeast = 5, AtMost = 5 },
        new MembersCounted(Clause.Commits("council.three", text.Cite(2), by: [Business], "Tre från näringslivet", "Three from business"), Council) { Whose = Whose.Side(Sector.Private), AtLeast = 3, AtMost = 3 },

        // "Ledamöterna" is open: those with regular seats, or everybody at the table.
        new BalancedSectors(Clause.Must("council.below-half", text.Cite(3), by: [.. FourParties], "Ingen sida över 49 procent", "No side above 49 per cent"), Council)
        {
            Balance = Balance.AtMost(percent: 49),
            Between = Between.ThreeSectors.Because("Meningen säger ”ingen sida”, och texten har tre.", "The sentence says “no side”, and the text has three."),
            Counting = Counting.RegularSeats.Because("Texten skiljer ledamöter från adjungerade.", "The text tells members from the co-opted."),
            Alternatives = [Counting.WithCoOpted.Because("Även den adjungerade sitter vid bordet.", "The co-opted sit at the table too.")],
        },
        new EachConstituencySeated(Clause.Commits("council.constituencies", text.Cite(4), by: [Ideforum], "En ledamot från varje valgrupp", "A member from each constituency"), Council, [Culture, Sport, Care, Countryside]),
        new SeatedForTerm(Clause.Commits("council.two-years", text.Cite(5), by: [Council], "Valda för två år", "Chosen for two years"), Council) { AtMost = Period.FromYears(2) },
        new TermsInARow(Clause.Must("council.three-terms", text.Cite(5), by: [Council], "Högst tre perioder i rad", "At most three terms in a row"), Council, AtMost: 3),
        new SeatsEach(Clause.Must("council.one-seat", text.Cite(6), by: [Council], "En plats för varje organisation", "One seat for each organisation"), Council, AtMost: 1),
        new CivilSocietyHasJoined(Clause.Commits("council.joined", text.Cite(7), by: [Ideforum], "Idéburna ledamöter från anslutna organisationer", "Civil-society members from organisations that have joined"), Council),
        new AppointedForTerm(Clause.Commits("chair.two-years", text.Cite(8), by: [Council], "Ordförande för två år", "A chair for two years"), Chair, Council) { Years = 2 },
        new AppointedForTerm(Clause.Commits("vice-chair.two-years", text.Cite(8), by: [Council], "Vice ordförande för två år", "A vice chair for two years"), ViceChair, Council) { Years = 2 },
        new LeadersApart(Clause.Must("council.chairs", text.Cite(8), by: [Council], "Ordförande och vice ordförande från olika sidor", "Chair and vice chair from different sides"), [Chair, ViceChair])
        {
            Sides = [Whose.Side(Sector.CivilSociety), Whose.Side(Sector.Public), Whose.Side(Sector.Private)],
        },
        new OfficeHeldBy(
            Clause.Commits("process-leader.ideforum", text.Cite(9), by: [Ideforum], "Processledare från Idéforum", "A process leader from Idéforum").ReadAs(new Interpretation(
                "provides-from-its-own",
                new Text("den som svarar för processledaren tar den ur sina egna led", "whoever provides the process leader takes one of its own"),
                new Text("Texten säger inte att någon annan kan anlitas.", "The text does not say that anybody else can be engaged."))),
            ProcessLeader,
            Whose.Party(Ideforum)),
        new MeetingsHeld(Clause.Commits("council.meetings", text.Cite(10), by: [Council], "Ett möte varje kvartal", "A meeting each quarter"), MeetingKind.Group, Times: 1) { Group = Council, EveryMonths = 3 },
        new MeetingsCalled(Clause.Commits("council.called", text.Cite(11), by: [Council], "Kallelse 14 dagar före", "Called 14 days ahead"), MeetingKind.Group, Period.FromDays(14)) { Group = Council },
        new MeetingsQuorate(Clause.Commits("council.quorum", text.Cite(11), by: [Council], "Minst hälften av ledamöterna deltar", "At least half of the members attend"), Council, Quantity.Part(1, 2)),
        new PreMeetingsPossible(Clause.Should("council.pre-meetings", text.Cite(12), by: [Council], "Utrymme för förmöten", "Room for pre-meetings") with { Judges = [.. FourParties] }, Council, FourParties),
        new MeetingsHeld(Clause.Commits("conference.march", text.Cite(13), by: [.. FourParties], "En konferens i mars", "A conference in March"), MeetingKind.Conference, Times: 1)
        {
            From = new AnnualDate(3, 1),
            By = new AnnualDate(3, 31),
        },
        new PartiesAttended(Clause.Commits("conference.parties", text.Cite(13), by: [.. FourParties], "Varje part deltar i konferensen", "Each party attends the conference"), MeetingKind.Conference, FourParties)
        {
            From = new AnnualDate(3, 1),
            By = new AnnualDate(3, 31),
        },
        new MattersDealtWith(Clause.Should("conference.matters", text.Cite(14), by: [.. FourParties], "Tre frågor på konferensen", "Three matters at the conference"), MeetingKind.Conference, [FollowUp, Goals, Cooperation])
        {
            From = new AnnualDate(3, 1),
            By = new AnnualDate(3, 31),
        },
        new ReportedTo(Clause.Commits("parties.report", text.Cite(15), by: [.. FourParties], "Varje parts rapport om året", "The report of each party about the year"), [.. FourParties], [RegionalCouncil])
        {
            Frequency = Frequency.EveryCalendarYear,
            DueAfter = Period.FromMonths(1),
        },
        new PlanInForce(Clause.Must("plan", text.Cite(16), by: [.. FourParties], "En handlingsplan för högst tre år", "An action plan for three years at most")) { AtMost = Period.FromYears(3) },
        new DecisionMade(Clause.Commits("revision", text.Cite(17), by: [RegionalCouncil], "Översyn vart fjärde år", "A revision every fourth year"), RegionalCouncil, Revision)
        {
            EveryYears = 4,
            From = new LocalDate(2018, 1, 1),
        },
        new SignatoriesCounted(Clause.Must("signatories.ten", text.Cite(18), by: [Ideforum], "Minst tio anslutna organisationer", "At least ten organisations that have joined")) { AtLeast = 10 },
        new ContactPersonNamed(Clause.Commits("signatories.contact", text.Cite(19), by: [Ideforum], "Kontaktperson inom 30 dagar", "Contact person within 30 days")) { Within = Period.FromDays(30) },
        new OwnFactHolds(Clause.Commits("signatories.policy", text.Cite(19), by: [Ideforum], "Policy mot diskriminering", "A policy against discrimination"), Policy, OwnAnswer.Yes) { OfSignatories = true },
        new NominatedBetween(Clause.Commits("nominations.days", text.Cite(20), by: [Ideforum], "Nominering i rätt tid", "Nomination in time"), Council, new AnnualDate(9, 1), new AnnualDate(10, 15)),
        new NominationsForConstituency(Clause.Commits("nominations.constituency", text.Cite(20), by: [Ideforum], "Nomineringen anger valgrupp", "The nomination says for which constituency it is"), Council) { Constituencies = [Culture, Sport, Care, Countryside] },
        new WorkingGroupsDelimited(Clause.May("council.working-groups", text.Cite(21), by: [Council], "Arbetsgrupper för avgränsade frågor", "Working groups for delimited questions"), Council),
        new Permitted(Clause.May("council.co-opts", text.Cite(22), by: [Council], "Rådet får adjungera", "The council may co-opt")),
        new OpenNorm(Clause.Commits("parties.good-faith", text.Cite(23), by: [.. FourParties], "Dialog i god tro", "Dialogue in good faith") with { Judges = [Council] }, new Text("Parten för dialogen i god tro", "The party conducts the dialogue in good faith")) { OneByOne = [.. FourParties] },
        new OpenNorm(Clause.Must("principles", text.Cite(24), by: [.. FourParties], "Samverkan efter tre principer", "Collaboration on three principles") with { Judges = [Council] }, new Text("Samverkan präglas av principen", "The collaboration is marked by the principle")) { OneByOne = [Independence, Openness, LongView] },
    ]);

// The facts, with gaps and breaches. Seven members of civil society, for their constituencies; of one nobody has told for which.
LocalDate chosen = new(2025, 1, 1);
LocalDate termEnds = new(2026, 12, 31);
Organisation[] associations =
[
    .. "Lyktans kör, Teater Halvmasken, IF Tallen, Friluftsklubben Stigen, Omsorgsringen, Byalaget Ljungen, Scoutkåren Kottarna, Penseldraget, Vävstugans vänner".Split(", ")
        .Select((name, index) => new Organisation(new OrganisationId($"association-{index + 1}")) { Name = name, Party = Ideforum }),
];
Organisation newcomer = new(new OrganisationId("newcomer")) { Name = "Trampverkstan", Party = Ideforum };
Organisation region = new(new OrganisationId("region")) { Name = "Region Tallmarken", Party = Region };
Organisation[] towns = [.. "Kottebo kommun, Barrsunda kommun, Grenåsa kommun".Split(", ").Select((name, index) => new Organisation(new OrganisationId($"town-{index + 1}")) { Name = name, Party = Municipalities })];
Organisation[] firms = [.. "Kottebo Trä, Barrsunda Bageri, Grenåsa Verkstad, Tallmarkens Taxi".Split(", ").Select((name, index) => new Organisation(new OrganisationId($"firm-{index + 1}")) { Name = name, Party = Business })];
int[] before = [2019, 2021, 2023], months = [2, 5, 9, 12];

Seat Chosen(Organisation of, string person) => new(of.Id, SeatKind.Regular) { Holder = new PersonId(person), FirstDay = chosen, TermEnds = termEnds };
Seat vacant = new(firms[2].Id, SeatKind.Regular) { Holder = Fact.None };
Seat Before(Organisation of, string person, int year) => new(of.Id, SeatKind.Regular)
{
    Holder = new PersonId(person),
    FirstDay = new LocalDate(year, 1, 1),
    LastDay = new LocalDate(year + 1, 12, 31),
};
Meeting Met(int year, int month, int day, int calledDaysBefore, Fact<int> attending) => new(MeetingKind.Group, new LocalDate(year, month, day))
{
    CalledOn = new LocalDate(year, month, day).PlusDays(-calledDaysBefore),
    MembersAttending = attending,
};
ForumReport Told(PartyId by, LocalDate on) => new(RegionalCouncil, on) { From = by, About = new DateInterval(new(2025, 1, 1), new(2025, 12, 31)) };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2018, 1, 1),
    Parties = [new(Ideforum, Sector.CivilSociety), new(Region, Sector.Public), new(Municipalities, Sector.Public), new(Business, Sector.Private)],
    Organisations = [.. associations, newcomer, region, .. towns, .. firms],
    Constituencies = [new(Culture), new(Sport), new(Care), new(Countryside)],
    Groups =
    [
        new Group(Council)
        {
            Seats =
            [
                // One has sat since 2019; the third seat of business is vacant; the region has two.
                .. before.Select(year => Before(associations[0], "p-1", year)),
                Chosen(associations[0], "p-1") with { Constituency = Culture },
                Chosen(associations[1], "p-2") with { Constituency = Culture },
                Chosen(associations[2], "p-3") with { Constituency = Sport },
                Chosen(associations[3], "p-4") with { Constituency = Sport },
                Chosen(associations[4], "p-5") with { Constituency = Care },
                Chosen(associations[5], "p-6"),
                Chosen(associations[6], "p-7") with { Constituency = Fact.None },
                Chosen(region, "p-8") with { Constituency = Fact.None },
                Chosen(region, "p-9") with { Constituency = Fact.None },
                .. towns.Select((town, index) => Chosen(town, $"p-1{index}") with { Constituency = Fact.None }),
                Chosen(firms[0], "p-13") with { Constituency = Fact.None },
                Chosen(firms[1], "p-14") with { Constituency = Fact.None, TermEnds = new LocalDate(2027, 12, 31) },
                vacant,
                new Seat(firms[3].Id, SeatKind.CoOpted) { Holder = new PersonId("p-15"), FirstDay = chosen },
            ],
            Meetings =
            [
                .. months.Select(month => Met(2025, month, 11, calledDaysBefore: 21, attending: 12)),
                Met(2026, 2, 10, calledDaysBefore: 14, attending: 12),
                Met(2026, 5, 19, calledDaysBefore: 20, attending: 6),
                Met(2026, 9, 15, calledDaysBefore: 13, attending: Fact.NotKnown),
                new Meeting(MeetingKind.Group, new LocalDate(2026, 12, 8)) { Status = MeetingStatus.Called },
            ],
            Nominations =
            [
                new Nomination(associations[0].Id, new LocalDate(2026, 9, 14)) { Constituency = Culture },
                new Nomination(associations[6].Id, new LocalDate(2026, 10, 15)),
                new Nomination(associations[4].Id, new LocalDate(2026, 10, 16)) { Constituency = Care },
            ],
            WorkingGroups = [Youth],
        },
        new Group(Youth),
    ],
    Offices =
    [
        new Office(Chair) { Appointments = [new Appointment(associations[0].Id, new LocalDate(2024, 10, 1)) { Holder = new PersonId("p-1"), AppointedBy = Council }] },
        new Office(ViceChair) { Appointments = [new Appointment(region.Id, new LocalDate(2025, 2, 11)) { Holder = new PersonId("p-8") }] },
        new Office(ProcessLeader) { Appointments = [new Appointment(associations[1].Id, Fact.None)] },
    ],
    Signatories =
    [
        .. associations.Take(8).Select((each, index) => new Signatory(each.Id, new LocalDate(2018, 1, 1)) { ContactPersons = [new ContactPerson(new PersonId($"contact-{index + 1}"))] }),
        new Signatory(associations[8].Id, new LocalDate(2026, 11, 2)) { ContactPersons = [] },
        new Signatory(newcomer.Id, Fact.None) { AppliedOn = new LocalDate(2026, 10, 20), ContactPersons = [] },
    ],
    Meetings =
    [
        new Meeting(MeetingKind.Conference, new LocalDate(2025, 3, 20)) { Attended = [.. FourParties], Matters = [FollowUp, Goals, Cooperation] },
        new Meeting(MeetingKind.Conference, new LocalDate(2026, 3, 12)) { Attended = [Ideforum, Region, Municipalities], Matters = Register.AtLeast(FollowUp, Goals) },
    ],
    Reports = [Told(Ideforum, new LocalDate(2026, 1, 20)), Told(Region, new LocalDate(2026, 2, 1)), Told(Municipalities, new LocalDate(2026, 2, 2))],
    Plans = [new Plan(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31))],
    Decisions = [new Decision(RegionalCouncil, new LocalDate(2024, 11, 26)) { About = Revision }],
    OwnFacts = [.. associations.Select((each, index) => new OwnFact(Policy, each.Id) { IsSo = index < 8 ? index != 3 : Fact.NotKnown })],
    Judgements =
    [
        new Judgement("parties.good-faith", Verdict.Kept, Council, new LocalDate(2026, 9, 15)) { About = Ideforum },
        new Judgement("principles", Verdict.Kept, Council, new LocalDate(2026, 9, 15)) { About = Openness },
    ],
    Explanations = [],
});

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
LocalDate today = new(2026, 11, 16);
Report report = rules.Examine(compact, today);
Words words = new(rules, compact, language);
Console.WriteLine(report.ToText(language, args.Contains("--whole") ? ReportForm.Whole : ReportForm.Brief));

// What to ask, and of whom.
foreach (OpenQuestion question in report.OpenQuestions)
{
    Console.WriteLine(words.Of(question));
}

// Does it hang on how "ledamöterna" is read?
Console.WriteLine();
Finding below = report.FindingOf("council.below-half");
foreach (ReadingOutcome other in report.SensitivityOf(below).Alternatives)
{
    Console.WriteLine($"{below.Clause.Id}: {below.Outcome}; {other.Reading.Name}: {other.Outcome}");
}

// Before it happens: business fills its third seat. The vacant one ends, and another is taken.
Console.WriteLine();
Seat filled = new(firms[2].Id, SeatKind.Regular) { Holder = new PersonId("p-16"), FirstDay = today, TermEnds = termEnds, Constituency = Fact.None };
Console.WriteLine(words.Of(report.Consider([new SeatEnded(Council, vacant, today.PlusDays(-1)), new SeatTaken(Council, filled)])));

// Whether rules and facts speak of the same things.
Console.WriteLine();
Console.WriteLine(words.Of(rules.Fit(compact)));

/// <summary>What the text names.</summary>
internal static class Tallmarken
{
    public static readonly PartyId Ideforum = new("ideforum"), Region = new("region"), Municipalities = new("municipalities"), Business = new("business");
    public static readonly ValueList<PartyId> FourParties = [Ideforum, Region, Municipalities, Business];
    public static readonly GroupId Council = new("council"), Youth = new("youth-group");
    public static readonly ForumId RegionalCouncil = new("regional-council");
    public static readonly OfficeId Chair = new("chair"), ViceChair = new("vice-chair"), ProcessLeader = new("process-leader");
    public static readonly ConstituencyId Culture = new("culture"), Sport = new("sport"), Care = new("care"), Countryside = new("countryside");
    public static readonly MatterId FollowUp = new("follow-up"), Goals = new("goals"), Cooperation = new("cooperation"), Revision = new("revision");
    public static readonly MatterId Independence = new("independence"), Openness = new("openness"), LongView = new("long-view");
    public static readonly OwnFactId Policy = new("policy");
    public static readonly BreachReason NotJoined = new("not-joined"), NoMember = new("no-member");
}

/// <summary>Each of some constituencies has a member in a group.</summary>
internal sealed record EachConstituencySeated(Clause Clause, GroupId Group, ValueList<ConstituencyId> Constituencies) : Rule(Clause)
{
    protected override Per State()
    {
        Population<Seat> regular = Seats.In(Group).That(Seats.Regular);
        return ForEach.Of(Constituencies, each => new Count(Number.Of(regular.That(Seats.Constituency.Is(each))), atLeast: 1).Else(NoMember, each));
    }
}

/// <summary>Those who sit in a group for civil society come from organisations that have joined.</summary>
internal sealed record CivilSocietyHasJoined(Clause Clause, GroupId Group) : Rule(Clause)
{
    protected override Per State() => new Each<Seat>(Seats.In(Group).That(Seats.Regular & Seats.Sector.Is(Sector.CivilSociety)), Seats.HasJoined.Else(NotJoined));
}
