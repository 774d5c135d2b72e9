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
        new Sentence(7, "Medlemsavgifterna bör tillsammans vara minst 10 000 kronor.", "The membership fees should come to at least 10,000 kronor together."),
        new Sentence(8, "Nomineringar till rådet lämnas från den 1 februari till den 31 mars.", "Nominations to the council are made from 1 February to 31 March."),
    ]);

// What the library has no fact for, the host keeps: the days of notice of a meeting by its key, and the fee of an organisation by its id.
Attribute<Meeting, int> notice = Sjovik.NoticeFrom(new() { ["february"] = 14, ["april"] = 13, ["august"] = 20 });
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
    new(Sjovik.SameSide, "{who} kommer från samma sida som ordföranden", "{who} {who|comes|come} from the same side as the chair"),
    new(Sjovik.CalledLate, "kallelsen till mötet den {day} kom för sent", "the meeting on {day} was called too late"),
    new(Sjovik.OutsideTheWindow, "{who} nominerade utanför tiden, den {day}", "{who} nominated outside the window, on {day}"),
    new(Sjovik.Notice, "när kallelsen skickades[ till mötet den {day}][ till mötet under {day-within}]", "when the notice was sent[ of the meeting on {day}][ of the meeting in {day-within}]"),
    new(Sjovik.Fee, "vilken avgift {who} betalar", "what fee {who} {who|pays|pay}"),
]);

// The rules, in the order of the text. Kinds that ship say the first and the sixth sentence; each of the others has a kind of its own, below.
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
        new FromDifferentSides(Clause.Must("council.chairs", text.Cite(2), by: [council], "Ordförande och vice ordförande från var sin sida", "Chair and vice chair from different sides"), chair, viceChair),
        new MeetingsEachHalfYear(Clause.Must("council.meetings", text.Cite(3), by: [council], "Tre möten varje halvår", "Three meetings each half-year"), council, Times: 3),
        new CalledAhead(Clause.Must("council.called", text.Cite(3), by: [council], "Kallelse 14 dagar före", "Called 14 days ahead"), council, notice, Days: 14),
        new ReportedByMarch(Clause.Must("council.report", text.Cite(4), by: [council], "Rapport senast den 1 mars", "Report by 1 March"), council, board),
        new ContactWithin(Clause.Must("signatories.contact", text.Cite(5), by: [associations], "Kontaktperson inom 30 dagar", "Contact person within 30 days"), Period.FromDays(30)),
        new SeatsEach(Clause.Must("council.two-seats", text.Cite(6), by: [council], "Högst två platser var", "At most two seats each"), council, AtMost: 2),
        new FeesTogether(Clause.Should("signatories.fees", text.Cite(7), by: [associations], "Avgifter på minst 10 000 kronor", "Fees of at least 10,000 kronor"), fee, Kronor: 10_000),
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
                new Meeting(MeetingKind.Group, new LocalDate(2026, 2, 3)) { Key = new FactKey("february") },
                new Meeting(MeetingKind.Group, new LocalDate(2026, 4, 14)) { Key = new FactKey("april") },
                new Meeting(MeetingKind.Group, DayFact.InMonth(2026, 6)) { Key = new FactKey("june") },
                new Meeting(MeetingKind.Group, new LocalDate(2026, 8, 25)) { Key = new FactKey("august") }),
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
Console.WriteLine(words.Of(report.Explain(report.FindingOf("council.called"))));

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
    public static readonly FactKind Notice = new("notice");
    public static readonly FactKind Fee = new("fee");
    public static readonly BreachReason SameSide = new("same-side");
    public static readonly BreachReason CalledLate = new("called-late");
    public static readonly BreachReason OutsideTheWindow = new("outside-the-window");

    // What a test of one's own says in an explanation, by its code.
    public static readonly Phrasebook InSwedish = new(("meeting.called-ahead", "mötet kallades minst {0} dagar före"));
    public static readonly Phrasebook InEnglish = new(("meeting.called-ahead", "the meeting was called at least {0} days ahead"));

    /// <summary>How many days ahead a meeting was called, as the host has written down by the key of the meeting.</summary>
    public static Attribute<Meeting, int> NoticeFrom(Dictionary<string, int> days) => new Stated<Meeting, int>(
        "meeting.days-of-notice",
        meeting => meeting.Key is { } key && days.TryGetValue(key.Value, out int known) ? known : Fact.NotKnown,
        (row, in at) => new MissingFact(Notice, row.Within!, row.Within!) { Day = row.Fact.Day },
        FactAreas.GroupMeetings)
    { Otherwise = CalledLate };

    /// <summary>What an organisation pays, as the host has written down by its id.</summary>
    public static Attribute<Signatory, int> FeeFrom(Dictionary<string, int> fees) => new Stated<Signatory, int>(
        "signatory.fee",
        signatory => fees.TryGetValue(signatory.Organisation.Value, out int known) ? known : Fact.NotKnown,
        (row, in at) => new MissingFact(Fee, row.Fact.Organisation, row.Fact.Organisation),
        FactAreas.Signatories);
}

/// <summary>Whoever holds one office does not come from the side of whoever holds another.</summary>
internal sealed record FromDifferentSides(Clause Clause, OfficeId Office, OfficeId Other) : Rule(Clause)
{
    protected override Per State() => new Each<Appointment>(
        Appointments.To(Other).That(Appointments.InOffice),
        (!new Has<Appointment, Appointment>(
            Appointments.To(Office).That(Appointments.InOffice), Sjovik.SameSide, Link.Same(Appointments.Sector, Appointments.Sector))).Else(Sjovik.SameSide));
}

/// <summary>So many meetings each half-year.</summary>
internal sealed record MeetingsEachHalfYear(Clause Clause, GroupId Group, int Times) : Rule(Clause)
{
    protected override Per State() => new(
        Recurrence.EveryMonths(6),
        new Count(Number.Of(Meetings.Of(Group, MeetingKind.Group).That(Meetings.HeldInPeriod)), atLeast: Times));
}

/// <summary>Each meeting was called so many days ahead.</summary>
internal sealed record CalledAhead(Clause Clause, GroupId Group, Attribute<Meeting, int> Notice, int Days) : Rule(Clause)
{
    protected override Per State() => new Each<Meeting>(
        Meetings.Of(Group, MeetingKind.Group).That(Meetings.Held),
        Notice.Meets(new Phrase("meeting.called-ahead", [Days]), days => days >= Days, Days - 1, Days));
}

/// <summary>By 1 March a report about the year before: two months after the first day of the next year.</summary>
internal sealed record ReportedByMarch(Clause Clause, GroupId From, ForumId To) : Rule(Clause)
{
    protected override Per State() => new(
        Recurrence.EveryMonths(12, after: Period.FromMonths(2)),
        new Count(Number.Of(Reports.Between(From, To).That(Reports.AboutPeriod & Reports.Day.ByDue)), atLeast: 1));
}

/// <summary>Each signatory has a contact person within a time from its signing.</summary>
internal sealed record ContactWithin(Clause Clause, Period Within) : Rule(Clause)
{
    protected override Per State() => new Each<Signatory>(Signatories.ThatArePart, Signatories.HaveContact).By(Signatories.SignedOn, Within);
}

/// <summary>The fees of those that are part of the compact come to so much together.</summary>
internal sealed record FeesTogether(Clause Clause, Attribute<Signatory, int> Fee, int Kronor) : Rule(Clause)
{
    protected override Per State() => new Count(Number.Sum(Signatories.ThatArePart, Fee, Sjovik.Kronor), atLeast: Kronor);
}

/// <summary>Each nomination comes between two days of a year, both included.</summary>
internal sealed record NominatedBetween(Clause Clause, GroupId Group, AnnualDate First, AnnualDate Last) : Rule(Clause)
{
    private static readonly Attribute<Nomination, AnnualDate> DayOfYear = new Stated<Nomination, AnnualDate>(
        "nomination.day-of-year",
        nomination => nomination.Day.TryGet(out LocalDate day) ? new AnnualDate(day.Month, day.Day) : Fact.NotKnown,
        (row, in at) => new MissingFact(FactKind.NominationDays, row.Fact.By, row.Within!),
        FactAreas.Nominations)
    { Otherwise = Sjovik.OutsideTheWindow };

    protected override Per State() => new Each<Nomination>(
        Nominations.To(Group).That(Nominations.Day.HasCome),
        DayOfYear.Meets(new Phrase("nomination.between", [First, Last]), day => day >= First && day <= Last, [.. EachSideOf(First), .. EachSideOf(Last)]));

    // The day before and the day after tell the answers apart; which year it is makes no difference.
    private static IEnumerable<AnnualDate> EachSideOf(AnnualDate day) =>
        new[] { -1, 0, 1 }.Select(days => day.InYear(2024).PlusDays(days)).Select(each => new AnnualDate(each.Month, each.Day));
}
