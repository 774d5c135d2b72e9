using Overenskommelse.Examination;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>With everything known and kept, an examination of four times as much allocates as much.</summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests
{
    private const int Some = 100;

    private static readonly Clause Clause = Given.Clause();
    private static readonly OfficeId Vice = new("vice-chair");
    private static readonly ConstituencyId Coast = new("coast");

    private static readonly Dictionary<string, (Rule Rule, Func<int, CompactFacts> Things)> Kinds = new (Rule Rule, Func<int, CompactFacts> Things)[]
    {
        (new AppointedForTerm(Clause, Given.Chair, Given.Panel), Appointed),
        (new BalancedSectors(Clause, Given.Panel), Seated),
        (new BallotContested(Clause, Given.Panel, Coast, Seats: 2), things => Balloted(things, Given.Panel)),
        (new BroadlyAttended(Clause, MeetingKind.Annual, Given.Norm) { Breadth = Breadth.AtLeast(2) }, Met),
        (new BroadlyComposed(Clause, Given.Panel, Given.Norm) { Breadth = Breadth.AtLeast(2) }, Seated),
        (new ContactPersonNamed(Clause), Signed),
        (new DecisionMade(Clause, Given.Council, Given.Round), Decided),
        (new ElectedByMajority(Clause, Given.Panel, Quantity.Part(1, 2)), things => Balloted(things, Given.Panel)),
        (new EveryPartySeated(Clause, Given.Panel, [Given.Umbrella, Given.Region]), Seated),
        (new GroupInPlace(Clause, Given.Panel), Seated),
        (new LeadersApart(Clause, [Given.Chair, Vice]), things => Serving(things).WithAppointments(Vice, [new(Number("more", 0), 1.March(2024))])),
        (new MattersDealtWith(Clause, MeetingKind.Annual, [new("matter")]), Met),
        (new MeetingsHeld(Clause, MeetingKind.Annual, Times: 1), Met),
        (new MeetingsCalled(Clause, MeetingKind.Annual, Period.FromDays(10)), Met),
        (new MeetingsConvenedBy(Clause, MeetingKind.Annual, Given.Region), Met),
        (new MeetingsQuorate(Clause, Given.Panel, 3), MetBefore),
        (new MembersCounted(Clause, Given.Panel) { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 2) }, Seated),
        (new MembersAppointedBy(Clause, Given.Panel, Given.Council), Seated),
        (new MembersJoined(Clause, Given.Panel, [Given.Region]), Seated),
        (new NominatedInTime(Clause, Given.Panel, Given.Council, Given.Round, new AnnualDate(7, 26)) { OrEncloses = new("decision-to-join") }, Nominated),
        (new NominatedBetween(Clause, Given.Panel, new AnnualDate(2, 1), new AnnualDate(5, 31)), Nominated),
        (new NominationsForConstituency(Clause, Given.Panel), Nominated),
        (new OccasionsHeld(Clause, MeetingKind.Conference, Given.Norm), MetAndJudged),
        (new OfficeHeldBy(Clause, Given.Chair, Whose.Organisation(Given.RegionOffice)), things => Serving(things)),
        (new OpenNorm(Clause, Given.Norm), Judged),
        (new OwnFactHolds(Clause, new("policy"), OwnAnswer.Yes), Told),
        (new PartiesAttended(Clause, MeetingKind.Annual, [Given.Region]), Met),
        (new Permitted(Clause), Seated),
        (new PlanInForce(Clause), Planned),
        (new PreMeetingsPossible(Clause, Given.Panel, [Given.Region]), MetBefore),
        (new SeatedForParties(Clause, Given.Panel, [Given.Umbrella, Given.Region]), Seated),
        (new ReportedTo(Clause, [Given.Panel], [Given.Council]) { Frequency = Frequency.EveryCalendarYear }, Reported),
        (new SeatedForTerm(Clause, Given.Panel), Seated),
        (new SeatedInCapacity(Clause, Given.Panel, [new(Given.Region, [Capacity.Manager])]), Seated),
        (new SeatedByFact(Clause, Given.Panel, new("own-fact")), things => Seated(things) with { OwnFacts = [new OwnFact(new("own-fact"), Number("more", 0)) { IsSo = true }] }),
        (new SeatsEach(Clause, Given.Panel, AtMost: 2) { AtLeastMembers = 10, AtMostMembers = 500 }, things => Counted(Seated(things))),
        (new SharedLeadership(Clause, Given.Chair, Given.Panel), Appointed),
        (new SignatoriesCounted(Clause) { AtLeast = 2 }, Signed),
        (new SupportProvided(Clause, Given.Panel, Given.University), Seated),
        (new TermsInARow(Clause, Given.Panel, AtMost: 2), Seated),
        (new TermsSpread(Clause, Given.Panel) { AtMost = 100_000 }, Seated),
        (new VotersEntitled(Clause, Given.Round), things => Balloted(things, Given.Round)),
        (new WorkingGroupsDelimited(Clause, Given.Panel), Delimited),
    }.ToDictionary(each => each.Rule.GetType().Name);

    public static TheoryData<string> All => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Four_times_as_many_things_allocate_no_more(string kind)
    {
        (Rule rule, Func<int, CompactFacts> things) = Kinds[kind];

        (long few, long many) = (Allocated(rule, things(Some)), Allocated(rule, things(4 * Some)));

        many.ShouldBe(few, $"bytes; for {4 * Some} things and for {Some}");
    }

    [Fact]
    public void Every_kind_of_rule_is_among_them()
        => typeof(OpenNorm).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name)
            .ShouldBe(Kinds.Keys, ignoreOrder: true);

    /// <summary>After warming up: the second examination makes what is kept with the compact.</summary>
    private static long Allocated(Rule rule, CompactFacts facts)
    {
        RuleSet rules = Given.RuleSet(rule);
        Compact compact = Compact.From(facts);
        LocalDate[] days = [31.December(2024), 30.December(2024)];
        for (int time = 0; time < 6; time++)
        {
            rules.Examine(compact, days[time % 2])[^1].Outcome.ShouldBe(rule is Permitted ? Outcome.NotApplicable : Outcome.Kept);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = rules.Examine(compact, days[0]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DateInterval CalendarYear(int year) => new(1.January(year), 31.December(year));

    private static OrganisationId Number(string kind, int number) => new($"{kind}-{number}");

    private static CompactFacts Signed(int things) => Given.Compact with
    {
        Organisations = [.. Given.Compact.Organisations.Known, .. Enumerable.Range(0, things).Select(number => new Organisation(Number("more", number)) { Party = Given.Umbrella }), .. Enumerable.Range(0, things).Select(number => new Organisation(Number("region", number)) { Party = Given.Region })],
        Signatories =
        [
            .. Enumerable.Range(0, things).Select(number => new Signatory(Number("more", number), Given.Signing)
            {
                AppliedOn = Fact.None,
                ApprovedOn = Fact.None,
                ContactPersons = [new ContactPerson(Given.Person($"contact-{number}"))],
            }),
        ],
    };

    private static CompactFacts Seated(int things) => Signed(things).WithSeats(Given.Panel,
    [
        .. Enumerable.Range(0, things / 2).SelectMany(number => new[] { Number("more", number), Number("region", number) }).Select((organisation, number) => new Seat(organisation, SeatKind.Regular)
        {
            Holder = Given.Person($"member-{number}"),
            Capacity = Capacity.Manager,
            FirstDay = Given.Signing,
            TermEnds = 31.December(2026),
            AppointedBy = Given.Council,
        }),
        new(Given.University, SeatKind.Support) { Holder = Given.Person("support"), FirstDay = Given.Signing },
    ]);

    private static CompactFacts Appointed(int things) => Serving(things, Number("more", 0));

    private static CompactFacts Serving(int things, params OrganisationId[] beside)
    {
        Appointment held = new(Given.RegionOffice, 1.March(2024)) { Holder = Given.Person("member-1"), AppointedBy = Given.Panel };
        return Seated(20).WithAppointments(Given.Chair,
        [
            held,
            .. beside.Select(organisation => held with { Holder = Given.Person("member-0"), Organisation = organisation }),
            .. Enumerable.Range(0, things).Select(number => held with { Holder = Given.Person($"earlier-{number}"), AppointedOn = 1.March(2022), LastDay = 28.February(2023) }),
        ]);
    }

    private static CompactFacts Met(int things) => Given.Compact with
    {
        Meetings =
        [
            .. Enumerable.Range(0, things).Select(number => new Meeting(MeetingKind.Annual, 1.January(2024).PlusDays(number % 300))
            {
                Attended = [Given.Region],
                OrganisationsAttending = 5,
                Matters = [new("matter")],
                ConvenedBy = Given.Region,
                CalledOn = 1.December(2023),
                Key = new FactKey($"meeting-{number}"),
            }),
        ],
    };

    private static CompactFacts MetAndJudged(int things) => Met(things).With(new Group(Given.Judge)) with
    {
        Judgements = [new Judgement("clause", Verdict.Kept, Given.Judge, 2.January(2024)) { Year = 2024 }],
    };

    private static CompactFacts MetBefore(int things) => Given.Compact.WithMeetings(Given.Panel,
    [
        .. Enumerable.Range(0, things).SelectMany(number => new[]
        {
            new Meeting(MeetingKind.Group, 2.January(2024).PlusDays(number % 360)) { MembersAttending = 5, Key = new FactKey($"meeting-{number}") },
            new Meeting(MeetingKind.PreMeeting, 2.January(2024).PlusDays(number % 360)) { PreMeetingOf = Given.Region, Key = new FactKey($"pre-meeting-{number}") },
        }),
    ]);

    private static CompactFacts Counted(CompactFacts facts) => facts with { Organisations = [.. facts.Organisations.Known.Select(each => each with { Members = 20 })] };

    private static CompactFacts Nominated(int things) => Signed(things).WithNominations(Given.Panel,
    [
        .. Enumerable.Range(0, things).Select(number => new Nomination(Number("more", number), 1.May(2024)) { Nominee = Given.Person($"nominee-{number}"), Constituency = Coast }),
    ]) with
    { Constituencies = [new(Coast)], Decisions = [new Decision(Given.Council, 15.April(2024)) { About = Given.Round }] };

    private static CompactFacts Balloted(int things, Id about) => Nominated(20) with
    {
        Ballots =
        [
            .. Enumerable.Range(0, things).Select(number => new Ballot(about, 1.June(2024).PlusDays(number % 200))
            {
                Constituency = Coast,
                Voters = [.. Enumerable.Range(0, 20).Select(voter => Number("more", voter))],
                Votes = [new(Given.Person("nominee-1"), 15) { IsElected = true }, new(Given.Person("nominee-2"), 5) { IsElected = false }],
                Key = new FactKey($"ballot-{number}"),
            }),
        ],
    };
    private static CompactFacts Judged(int things) => Given.Compact.With(new Group(Given.Judge)) with
    {
        Judgements = [.. Enumerable.Range(0, things).Select(number => new Judgement("clause", Verdict.Kept, Given.Judge, 2.January(2022).PlusDays(number)))],
    };

    private static CompactFacts Reported(int things) => Given.Compact.With(new Group(Given.Panel)) with
    {
        Reports = [.. Enumerable.Range(0, things).Select(number => new ForumReport(Given.Council, 1.January(2024).PlusDays(number % 360)) { From = Given.Panel, About = CalendarYear(2024), Key = new FactKey($"report-{number}") })],
    };

    private static CompactFacts Decided(int things) => Given.Compact with
    {
        Decisions = [.. Enumerable.Range(0, things).Select(number => new Decision(Given.Council, 1.January(2024).PlusDays(number % 300)) { About = Given.Round, Key = new FactKey($"decision-{number}") })],
    };

    private static CompactFacts Planned(int things) => Given.Compact with
    {
        Plans = [new(1.January(2024), 31.December(2024)), .. Enumerable.Range(0, things).Select(number => new Plan(1.January(2023).PlusDays(-number), 31.December(2023)) { Key = new FactKey($"plan-{number}") })],
    };

    private static CompactFacts Told(int things) => Given.Compact with
    {
        OwnFacts = [new(new("policy"), Fact.None) { IsSo = true }, .. Enumerable.Range(0, things).Select(number => new OwnFact(new($"another-{number}"), Fact.None) { IsSo = true })],
    };

    private static CompactFacts Delimited(int things) => Given.Compact.WithWorkingGroups(Given.Panel,
        [.. Enumerable.Range(0, things).Select(number => new Group(new GroupId($"working-group-{number}")) { Question = "A question", FirstDay = Given.Signing })]);
}
