#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A text of one's own, from its eight sentences to a report: an invented municipality, and no rule of Norrbotten's or Halland's.

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
using Overenskommelse.Texts;

PartyId associations = new("associations");
PartyId municipality = new("municipality");
GroupId council = new("council");
ForumId board = new("municipal-board");
OfficeId chair = new("chair");
OfficeId viceChair = new("vice-chair");

// The text: its sentences in words of one's own, by number.
SourceText text = new(
    new DocumentId("SJ"),
    new Text("Överenskommelsen i Sjövik", "The Sjövik compact"),
    [
        new Sentence(1, "Rådet har högst tolv ledamöter, och minst hälften kommer från föreningslivet.", "The council has at most twelve members, and at least half come from associations."),
        new Sentence(2, "Ordföranden och vice ordföranden kommer från var sin sida.", "The chair and the vice chair come from different sides."),
        new Sentence(3, "Rådet håller tre möten varje halvår och kallar till dem 14 dagar före.", "The council holds three meetings each half-year, and calls them 14 days ahead."),
        new Sentence(4, "Senast den 1 mars rapporterar rådet till kommunstyrelsen om året före.", "By 1 March the council reports to the municipal board about the year before."),
        new Sentence(5, "Den som ansluter sig utser en kontaktperson inom 30 dagar.", "Whoever joins names a contact person within 30 days."),
        new Sentence(6, "Ingen organisation har fler än två platser i rådet.", "No organisation has more than two seats in the council."),
        new Sentence(7, "Medlemsavgifterna bör tillsammans vara minst 10 000 kronor, och var och en bör betala minst 5 000.", "The membership fees should come to at least 10,000 kronor together, and each should pay at least 5,000."),
        new Sentence(8, "Nomineringar till rådet lämnas från den 1 februari till den 31 mars.", "Nominations to the council are made from 1 February to 31 March."),
    ]);

// What the library has no fact for, the host keeps: the fee of an organisation, by its id.
Attribute<Signatory, int> fee = Sjovik.FeeFrom(new() { ["choir"] = 4_000, ["scouts"] = 5_500 });

// What things are called, in the middle of a sentence; and the phrases of one's own reasons, units and missing facts.
Vocabulary vocabulary = new(
[
    new(associations, "föreningslivet", "the associations"),
    new(municipality, "kommunen", "the municipality"),
    new(council, "rådet", "the council"),
    new(board, "kommunstyrelsen", "the municipal board"),
    new(chair, "ordförande", "the chair"),
    new(viceChair, "vice ordförande", "the vice chair"),
    new(Sjovik.Kronor, "en krona i avgift|kronor i avgifter|kronorna i avgifter", "a krona in fees|kronor in fees|the kronor in fees"),
    new(Sjovik.TooLittle, "{who} betalar mindre än texten anger", "{who} {who|pays|pay} less than the text says"),
    new(Sjovik.Fee, "vilken avgift {who} betalar", "what fee {who} {who|pays|pay}"),
]);

// The rules, in the order of the text. Kinds that ship say most of it; the fourth sentence and the seventh have kinds of their own, below.
RuleSet rules = new(
    new RuleSetId("sjovik"),
    text.Title,
    [text],
    vocabulary,
    [
        new MembersCounted(Clause.Must("council.twelve", text.Cite(1), by: [council], "Högst tolv ledamöter", "At most twelve members"), council) { AtMost = 12 },
        new MembersCounted(Clause.Must("council.half", text.Cite(1), by: [council], "Minst hälften från föreningslivet", "At least half from associations"), council)
        {
            Whose = Whose.Side(Sector.CivilSociety),
            AtLeast = Quantity.Part(1, 2),
        },
        new LeadersApart(Clause.Must("council.chairs", text.Cite(2), by: [council], "Ordförande och vice ordförande från var sin sida", "Chair and vice chair from different sides"), [chair, viceChair]),
        new MeetingsHeld(Clause.Must("council.meetings", text.Cite(3), by: [council], "Tre möten varje halvår", "Three meetings each half-year"), MeetingKind.Group, Times: 3) { Group = council, EveryMonths = 6 },
        new MeetingsCalled(Clause.Must("council.called", text.Cite(3), by: [council], "Kallelse 14 dagar före", "Called 14 days ahead"), MeetingKind.Group, Period.FromDays(14)) { Group = council },
        new ReportedByMarch(Clause.Must("council.report", text.Cite(4), by: [council], "Rapport senast den 1 mars", "Report by 1 March"), council, board),
        new ContactPersonNamed(Clause.Must("signatories.contact", text.Cite(5), by: [associations], "Kontaktperson inom 30 dagar", "Contact person within 30 days")) { Within = Period.FromDays(30) },
        new SeatsEach(Clause.Must("council.two-seats", text.Cite(6), by: [council], "Högst två platser var", "At most two seats each"), council, AtMost: 2),
        new FeesTogether(Clause.Should("signatories.fees", text.Cite(7), by: [associations], "Avgifter på minst 10 000 kronor", "Fees of at least 10,000 kronor"), fee, Kronor: 10_000),
        new FeeOfEach(Clause.Should("signatories.fee-of-each", text.Cite(7), by: [associations], "Minst 5 000 kronor var", "At least 5,000 kronor each"), fee, Kronor: 5_000),
        new NominatedBetween(Clause.Must("council.nominations", text.Cite(8), by: [associations], "Nominering i rätt tid", "Nomination in time"), council, new AnnualDate(2, 1), new AnnualDate(3, 31)),
    ]);

Organisation choir = new(new OrganisationId("choir")) { Name = "Sjöviks kör", Party = associations };
Organisation scouts = new(new OrganisationId("scouts")) { Name = "Sjöviks scoutkår", Party = associations };
Organisation sailors = new(new OrganisationId("sailors")) { Name = "Segelsällskapet" };
Organisation town = new(new OrganisationId("town")) { Name = "Sjöviks kommun", Party = municipality };

// The facts, with gaps: the side of the sailing club, a kind of seat, the day of a meeting, what the report was about, whether these are all the meetings.
Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2024, 1, 1),
    Parties = [new Party(associations, Sector.CivilSociety), new Party(municipality, Sector.Public)],
    Organisations = [choir, scouts, sailors, town],
    Offices =
    [
        new Office(chair) { Appointments = [new Appointment(choir.Id, new LocalDate(2025, 1, 15))] },
        new Office(viceChair) { Appointments = [new Appointment(sailors.Id, new LocalDate(2025, 1, 15))] },
    ],
    Signatories =
    [
        new Signatory(choir.Id, new LocalDate(2024, 1, 1)) { ContactPersons = [new ContactPerson(new PersonId("person-1"))] },
        new Signatory(scouts.Id, new LocalDate(2026, 8, 20)) { ContactPersons = [] },
        new Signatory(sailors.Id, DayFact.InMonth(2026, 7)) { ContactPersons = [] },
    ],
    Reports = [new ForumReport(board, new LocalDate(2026, 2, 20)) { From = council }],
    Groups =
    [
        new Group(council)
        {
            Seats =
            [
                new Seat(choir.Id, SeatKind.Regular),
                new Seat(choir.Id, SeatKind.Regular),
                new Seat(choir.Id, Fact.NotKnown),
                new Seat(sailors.Id, SeatKind.Regular),
                new Seat(town.Id, SeatKind.Regular),
                new Seat(town.Id, SeatKind.Regular),
                new Seat(town.Id, SeatKind.Regular) { LastDay = new LocalDate(2026, 12, 31) },
            ],
            Meetings = Register.AtLeast(
                new Meeting(MeetingKind.Group, new LocalDate(2026, 2, 3)) { CalledOn = new LocalDate(2026, 1, 20) },
                new Meeting(MeetingKind.Group, new LocalDate(2026, 4, 14)) { CalledOn = new LocalDate(2026, 4, 1) },
                new Meeting(MeetingKind.Group, DayFact.InMonth(2026, 6)),
                new Meeting(MeetingKind.Group, new LocalDate(2026, 8, 25)) { CalledOn = new LocalDate(2026, 8, 5) }),
            Nominations = [new Nomination(scouts.Id, new LocalDate(2026, 3, 31)), new Nomination(sailors.Id, new LocalDate(2026, 4, 1))],
        },
    ],
});

Language language = (args.Contains("--en") ? Language.English : Language.Swedish).With(args.Contains("--en") ? Sjovik.InEnglish : Sjovik.InSwedish);
LocalDate today = new(2026, 9, 1);
Report report = rules.Examine(compact, today);
Words words = new(rules, compact, language);
foreach (Finding finding in report)
{
    Console.WriteLine(words.Of(finding));
}

Console.WriteLine();
foreach (OpenQuestion question in report.OpenQuestions)
{
    Console.WriteLine(words.Of(question));
}

// Why: the norm as it was evaluated, thing by thing.
Console.WriteLine();
Console.WriteLine(words.Of(report.Explain(report.FindingOf("signatories.fee-of-each"))));

// Before it happens.
Console.WriteLine();
Console.WriteLine(words.Of(report.Consider([new SeatTaken(council, new Seat(scouts.Id, SeatKind.Regular) { FirstDay = today })])));
Console.WriteLine(words.Of(report.Consider([new SeatTaken(council, new Seat(town.Id, SeatKind.Regular) { FirstDay = today })])));

// Until when it stands; and the same compact on many days. A norm of periods has a finding for each that is answered for.
Console.WriteLine();
Console.WriteLine($"council.two-seats: {report.StandsUntil(report.FindingOf("council.two-seats")).LastDay}");
foreach (LocalDate day in Enumerable.Range(0, 6).Select(month => new LocalDate(2026, 9, 1).PlusMonths(month)))
{
    Report then = rules.Examine(compact, day);
    Console.WriteLine($"{day:uuuu-MM-dd}: {string.Join(", ", then.With(Outcome.Broken).Select(finding => finding.Clause.Id))}");
}

// Whether the rules and the facts speak of the same things: here an office is misspelt, and a group stands by itself.
Compact misspelt = compact.With(facts => facts with
{
    Offices = [new Office(chair), new Office(new OfficeId("vice-chiar"))],
    Groups = facts.Groups.Add(new Group(new GroupId("youth-council"))),
});
Console.WriteLine();
Console.WriteLine(words.Of(rules.Fit(misspelt)));

/// <summary>What Sjövik names, and what it asks beside what the library does.</summary>
internal static class Sjovik
{
    public static readonly Unit Kronor = new("kronor");
    public static readonly FactKind Fee = new("fee");
    public static readonly BreachReason TooLittle = new("too-little");

    // What a test of one's own says in an explanation, by its code.
    public static readonly Phrasebook InSwedish = new(("signatory.pays-at-least", "organisationen betalar minst {0} kronor"));
    public static readonly Phrasebook InEnglish = new(("signatory.pays-at-least", "the organisation pays at least {0} kronor"));

    /// <summary>What an organisation pays, as the host has written down by its id.</summary>
    public static Attribute<Signatory, int> FeeFrom(Dictionary<string, int> fees) => new Stated<Signatory, int>(
        "signatory.fee",
        signatory => fees.TryGetValue(signatory.Organisation.Value, out int known) ? known : Fact.NotKnown,
        (row, in at) => new MissingFact(Fee, row.Fact.Organisation, row.Fact.Organisation),
        FactAreas.Signatories)
    { Otherwise = TooLittle };
}

/// <summary>By 1 March a report about the year before: two months after the first day of the next year.</summary>
internal sealed record ReportedByMarch(Clause Clause, GroupId From, ForumId To) : Rule(Clause)
{
    protected override Per State() => new(
        Recurrence.EveryMonths(12, after: Period.FromMonths(2)),
        new Count(Number.Of(Reports.Between(From, To).That(Reports.AboutPeriod & Reports.Day.ByDue)), atLeast: 1));
}

/// <summary>The fees of those that are part of the compact come to so much together.</summary>
internal sealed record FeesTogether(Clause Clause, Attribute<Signatory, int> Fee, int Kronor) : Rule(Clause)
{
    protected override Per State() => new Count(Number.Sum(Signatories.ThatArePart, Fee, Sjovik.Kronor), atLeast: Kronor);
}

/// <summary>Each of those that are part of the compact pays so much.</summary>
internal sealed record FeeOfEach(Clause Clause, Attribute<Signatory, int> Fee, int Kronor) : Rule(Clause)
{
    protected override Per State() => new Each<Signatory>(
        Signatories.ThatArePart,
        Fee.Meets(new Phrase("signatory.pays-at-least", [Kronor]), kronor => kronor >= Kronor, Kronor - 1, Kronor));
}
