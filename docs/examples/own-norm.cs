#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// Kinds of rule from outside the library: one over an attribute of its own, which is one line; one with a leaf of its own, written out in full; a balance; and a sum.

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Norms;
using Overenskommelse.Presentation;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;

GroupId gardenGroup = new("garden-group");
ForumId assembly = new("assembly");

SourceText text = new(
    new DocumentId("EK"),
    new Text("Överenskommelsen i Ekdala", "The Ekdala compact"),
    [
        new Sentence(1, "Odlingsgruppens ersättare tjänstgör i en bestämd ordning.", "The substitutes of the garden group serve in a set order."),
        new Sentence(2, "Ingen sitter längre än sex år i odlingsgruppen.", "Nobody sits for longer than six years in the garden group."),
        new Sentence(3, "Ingen förening har mer än hälften av platserna.", "No association has more than half of the seats."),
        new Sentence(4, "Varje kvartal deltar minst tio föreningar sammanlagt i odlingsgruppens möten.", "Each quarter at least ten associations in all take part in the meetings of the garden group."),
    ]);

RuleSet rules = new(
    new RuleSetId("ekdala"),
    text.Title,
    [text],
    new Vocabulary(
    [
        new(gardenGroup, "odlingsgruppen", "the garden group"),
        new(assembly, "årsstämman", "the assembly"),
        new(More.WithoutTurn, "{who} har ingen plats i ersättarnas ordning", "{who} {who|has|have} no place in the order of the substitutes"),
        new(More.TurnOfSubstitute, "vilken plats {who} har i ersättarnas ordning", "which place {who} {who|has|have} in the order of the substitutes"),
        new(HeldAtMost.TooLong, "{who} har suttit längre än sex år", "{who} {who|has|have} sat for longer than six years"),
    ]),
    [
        new SubstitutesInOrder(Clause.Must("garden-group.substitutes", text.Cite(1), by: [assembly], "Varje ersättare har sin plats i ordningen", "Every substitute has a place in the order"), gardenGroup),
        new ServiceLimited(Clause.Must("garden-group.six-years", text.Cite(2), by: [gardenGroup], "Högst sex år i odlingsgruppen", "At most six years in the garden group"), gardenGroup, Years: 6),
        new NoneAboveHalf(Clause.Must("garden-group.half", text.Cite(3), by: [gardenGroup], "Ingen förening har mer än hälften", "No association has more than half"), gardenGroup),
        new AttendedEachQuarter(Clause.Must("garden-group.attended", text.Cite(4), by: [gardenGroup], "Tio föreningar varje kvartal", "Ten associations each quarter"), gardenGroup, Organisations: 10),
    ]);

Organisation band = new(new OrganisationId("band")) { Name = "Ekdala blåsorkester" };
Organisation chess = new(new OrganisationId("chess")) { Name = "Schackklubben Bonden" };
LocalDate today = new(2026, 9, 1);
Language language = args.Contains("--en") ? Language.English : Language.Swedish;

// The band's seat was filled by the board; since when the chess club has had its seat, nobody has told.
Tell(WithSeats(chessSince: Fact.NotKnown));

// The question is answered.
Tell(WithSeats(chessSince: new LocalDate(2020, 10, 1)));

void Tell(Compact compact)
{
    Report report = rules.Examine(compact, today);
    foreach (Finding finding in report)
    {
        Console.WriteLine(report.InWords(finding, language));
        Console.WriteLine($"  {finding.Outcome}, until {(report.StandsUntil(finding).LastDay.TryGet(out LocalDate lastDay) ? $"{lastDay:uuuu-MM-dd}" : "further notice")}");
    }
}

Compact WithSeats(DayFact chessSince) => Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2020, 1, 1),
    Organisations = [band, chess],
    Groups =
    [
        new Group(gardenGroup)
        {
            Meetings =
            [
                new Meeting(MeetingKind.Group, new LocalDate(2026, 5, 11)) { OrganisationsAttending = 6 },
                new Meeting(MeetingKind.Group, new LocalDate(2026, 6, 8)) { OrganisationsAttending = 4 },
                new Meeting(MeetingKind.Group, new LocalDate(2026, 8, 17)) { OrganisationsAttending = 7 },
            ],
            Seats =
            [
                new Seat(band.Id, SeatKind.Regular) { FirstDay = new LocalDate(2022, 3, 1) },
                new Seat(chess.Id, SeatKind.Regular) { FirstDay = chessSince },
                new Seat(band.Id, SeatKind.Substitute) { Turn = Fact.None },
                new Seat(chess.Id, SeatKind.Substitute) { Turn = 1 },
            ],
        },
    ],
});

/// <summary>What this host asks of seats, beside what the library does.</summary>
internal static class More
{
    public static readonly FactKind TurnOfSubstitute = new("turn-of-substitute");

    public static readonly BreachReason WithoutTurn = new("without-turn");

    /// <summary>The place of a substitute in the order in which they serve; none where there is no order.</summary>
    public static readonly Attribute<Seat, int> Turn = new Stated<Seat, int>(
        "seat.turn",
        seat => seat.Turn,
        (seat, in at) => new MissingFact(TurnOfSubstitute, seat.Organisation?.Id ?? seat.Within!, seat.Within!) { Within = seat.Within },
        FactAreas.Seats)
    { Otherwise = WithoutTurn };
}

/// <summary>Every substitute in a group has a place in the order in which they serve.</summary>
internal sealed record SubstitutesInOrder(Clause Clause, GroupId Group) : Rule(Clause)
{
    protected override Per State() => new Each<Seat>(Seats.In(Group).That(Seats.Held & Seats.Kind.Is(SeatKind.Substitute)), More.Turn.IsStated);
}

/// <summary>Nobody sits in a group for longer than so many years.</summary>
internal sealed record ServiceLimited(Clause Clause, GroupId Group, int Years) : Rule(Clause)
{
    protected override Per State() => new Each<Seat>(Seats.In(Group).That(Seats.Regular), new HeldAtMost(Years));
}

/// <summary>No organisation has more than half of the seats.</summary>
internal sealed record NoneAboveHalf(Clause Clause, GroupId Group) : Rule(Clause)
{
    protected override Per State() => new Balanced<Seat>(Seats.In(Group, Unit.Seats).That(Seats.Regular), SideList.By(Seats.Organisation), Balance.AtMost(percent: 50));
}

/// <summary>Each quarter so many organisations attend the meetings of a group, all in all.</summary>
internal sealed record AttendedEachQuarter(Clause Clause, GroupId Group, int Organisations) : Rule(Clause)
{
    protected override Per State() => new(
        Recurrence.EveryMonths(3),
        new Count(
            Number.Sum(Meetings.Of(Group, MeetingKind.Group).That(Meetings.HeldInPeriod), Meetings.OrganisationsAttending, Unit.Organisations),
            atLeast: Organisations));
}

/// <summary>The seat has not been held for longer than so many years: until the day before that many years from its first day.</summary>
/// <remarks>A seat of which it is told that it has no first day has always been held.</remarks>
internal sealed class HeldAtMost(int years) : Test<Seat>
{
    public static readonly BreachReason TooLong = new("sat-too-long");

    // The day is read by way of the library's own attribute: so it is filled in where two facts hang together.
    public override FactAreas Reads => Seats.FirstDay.Reads;

    public override Phrase Says { get; } = new("seat.held-at-most", [years]);

    public override Truth Of(Row<Seat> row, in Moment at)
    {
        if (Seats.FirstDay.Of(row, at).IsNone)
        {
            return Truth.No;
        }

        (LocalDate earliest, LocalDate latest) = Seats.FirstDay.Bounds(row, at);
        return IsWithin(earliest, at) ? Truth.Yes
            : IsWithin(latest, at) ? Truth.Unknown
            : Truth.No;
    }

    // Two days tell the answers apart: the last that is too long ago, and the first that is not. A leap day may move them by one.
    public override void Ask(Row<Seat> row, in Moment at, Questions ask)
    {
        LocalDate limit = at.On.PlusYears(-years);
        Seats.FirstDay.Ask(row, at, ask, limit, limit.PlusDays(1), limit.PlusDays(2));
    }

    public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found) => found.Add(new(TooLong, row.Organisation?.Id));

    // What has lasted too long does not become shorter.
    public override TimeLeft StillPossible(Row<Seat> row, in Moment at) => TimeLeft.No;

    public override void Turns(Row<Seat> row, in Moment at, TurningDays days)
    {
        DayFact first = Seats.FirstDay.Of(row, at);
        foreach (LocalDate? day in new[] { first.Earliest, first.Latest })
        {
            if (day is { } known)
            {
                days.Add(known.PlusYears(years));
            }
        }
    }

    // Nothing but the seat's own first day turns the answer.
    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies) =>
        remedies.Add(new(Seats.FirstDay.Code, row.Organisation?.Id, [at.On.PlusYears(-years).PlusDays(2)]));

    private bool IsWithin(LocalDate first, in Moment at) => first == LocalDate.MaxIsoValue || at.On < first.PlusYears(years);
}
