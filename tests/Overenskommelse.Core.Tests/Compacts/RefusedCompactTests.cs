namespace Overenskommelse.Compacts;

public sealed class RefusedCompactTests
{
    private static readonly OrganisationId Stranger = new("stranger");
    private static readonly PartyId StrangeParty = new("strange-party");
    private static readonly GroupId StrangeGroup = new("strange-group");
    private static readonly OfficeId StrangeOffice = new("strange-office");
    private static readonly LocalDate Day = 1.March(2024);
    private static readonly LocalDate DayBefore = 29.February(2024);
    private static readonly Seat Seat = new(Given.University, SeatKind.Regular);
    private static readonly Meeting Meeting = new(MeetingKind.Group, Day);
    private static readonly Judgement Judgement = new("clause", Verdict.Kept, Given.Panel, Day);
    private static readonly Explanation Explanation = new("clause", "Reason", Given.Panel, Day);

    /// <summary>Where a reference leads nowhere, what stands there, and facts with nothing else wrong.</summary>
    public static TheoryData<string, Id, CompactFacts> LooseReferences { get; } = new()
    {
        { "Organisations[university].Party", StrangeParty, Given.Compact.With(new Organisation(Given.University) { Party = StrangeParty }) },
        { "Signatories[stranger].Organisation", Stranger, Given.Compact.With(new Signatory(Stranger, Day)) },
        { "Groups[panel].WorkingGroups", StrangeGroup, Panel(new Group(Given.Panel) { WorkingGroups = [StrangeGroup] }) },
        { "Groups[panel].Seats[1].Organisation", Stranger, Seats([Seat, new Seat(Stranger, SeatKind.Regular)]) },
        { "Groups[panel].Seats[0].CapacityOf", Stranger, Seats([Seat with { CapacityOf = Stranger }]) },
        { "Groups[panel].Meetings[0].ArrangedBy", StrangeGroup, Meetings([Meeting with { ArrangedBy = StrangeGroup }]) },
        { "Groups[panel].Meetings[0].PreMeetingOf", StrangeParty, Meetings([Meeting with { Kind = MeetingKind.PreMeeting, PreMeetingOf = StrangeParty }]) },
        { "Decisions[0].About", StrangeGroup, Given.Compact with { Decisions = [new(Given.Council, Day) { About = StrangeGroup }] } },
        { "Judgements[0].About", StrangeParty, Given.Compact with { Judgements = [Judgement with { By = Given.County, About = StrangeParty }] } },
        { "Groups[panel].Seats[0].AppointedBy", StrangeParty, Seats([Seat with { AppointedBy = StrangeParty }]) },
        { "Groups[panel].Meetings[0].ConvenedBy", StrangeGroup, Meetings([Meeting with { ConvenedBy = StrangeGroup }]) },
        { "Groups[panel].Meetings[0].Attended", StrangeParty, Meetings([Meeting with { Attended = [Given.County, StrangeParty] }]) },
        { "Groups[panel].Nominations[0].By", Stranger, Nominations([new Nomination(Stranger, Day)]) },
        { "Offices[chair].Appointments[0].Organisation", Stranger, Appointments([new Appointment(Stranger, Day)]) },
        { "Offices[chair].Appointments[0].AppointedBy", StrangeOffice, Appointments([new Appointment(Given.University, Day) { AppointedBy = StrangeOffice }]) },
        { "Meetings[0].ConvenedBy", Stranger, Given.Compact with { Meetings = [Meeting with { Kind = MeetingKind.Annual, ConvenedBy = Stranger }] } },
        { "Reports[0].From", StrangeGroup, Given.Compact with { Reports = [new ForumReport(Given.Council, Day) { From = StrangeGroup }] } },
        { "Judgements[0].By", Given.Panel, Given.Compact with { Judgements = [Judgement] } },
        { "Explanations[0].DecidedBy", Given.Panel, Given.Compact with { Explanations = [Explanation] } },
    };

    /// <summary>Where a last day stands that comes before the first, and facts with nothing else wrong.</summary>
    public static TheoryData<string, CompactFacts> BackwardDays { get; } = new()
    {
        { "LastDay", Given.Compact with { InForceFrom = Day, LastDay = DayBefore } },
        { "Signatories[university].LastDay", Given.Compact.With(new Signatory(Given.University, Day) { LastDay = DayBefore }) },
        { "Signatories[university].ContactPersons[0].LastDay", Contact(new(Fact.NotKnown) { FirstDay = Day, LastDay = DayBefore }) },
        { "Groups[panel].Seats[0].LastDay", Seats([Seat with { FirstDay = Day, LastDay = DayBefore }]) },
        { "Groups[panel].Nominations[0].WithdrawnOn", Nominations([new Nomination(Given.University, Day) { WithdrawnOn = DayBefore }]) },
        { "Offices[chair].Appointments[0].LastDay", Appointments([new Appointment(Given.University, Day) { LastDay = DayBefore }]) },
        { "Offices[chair].Appointments[1].LastDay", Appointments([new(Given.University, Day), new(Given.University, Given.Signing) { FirstDay = Day, LastDay = DayBefore }]) },
        { "Plans[0].LastDay", Given.Compact with { Plans = [new Plan(Day, DayBefore)] } },
        { "Judgements[0].LastDay", Given.Compact with { Judgements = [Judgement with { By = Given.County, LastDay = DayBefore }] } },
        { "Explanations[0].LastDay", Given.Compact with { Explanations = [Explanation with { DecidedBy = Given.County, LastDay = DayBefore }] } },
    };

    public static TheoryData<string, CompactFacts> Twins { get; } = new()
    {
        { "county", Given.Compact with { Parties = [.. Given.Compact.Parties.Known, new Party(new("county"), Sector.Public), new Party(new("county"), Sector.Public)] } },
        { "twin", Given.Compact with { Organisations = [.. Given.Compact.Organisations.Known, new(new("twin")), new(new("twin"))] } },
        { "panel", Given.Compact with { Groups = [new(Given.Panel), new(Given.Panel)] } },
        { "council", Given.Compact with { Forums = [new(Given.Council), new(Given.Council)] } },
        { "chair", Given.Compact with { Offices = [new(Given.Chair), new(Given.Chair)] } },
    };

    [Theory]
    [MemberData(nameof(LooseReferences))]
    public void A_reference_that_leads_nowhere_is_refused(string place, Id value, CompactFacts facts)
        => ProblemsIn(facts).Select(problem => (problem.Place, problem.Value)).ShouldBe([(place, value.Value)]);

    [Theory]
    [MemberData(nameof(BackwardDays))]
    public void A_last_day_before_the_first_is_refused(string place, CompactFacts facts)
    {
        var problem = ProblemsIn(facts).ShouldHaveSingleItem();
        (problem.Place, problem.Value).ShouldBe((place, "2024-02-29"));
        problem.Expected.ToString().ShouldContain("2024-03-01");
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void An_id_that_occurs_twice_is_refused(string id, CompactFacts facts)
        => ProblemsIn(facts).ShouldHaveSingleItem().Value.ShouldBe(id);

    private static ValueList<Problem> ProblemsIn(CompactFacts facts) =>
        Should.Throw<InvalidCompactException>(() => Compact.From(facts)).Problems;

    private static CompactFacts Panel(Group group) => Given.Compact.With(group);

    private static CompactFacts Seats(Register<Seat> seats) => Given.Compact.WithSeats(Given.Panel, seats);

    private static CompactFacts Meetings(Register<Meeting> meetings) => Given.Compact.WithMeetings(Given.Panel, meetings);

    private static CompactFacts Nominations(Register<Nomination> nominations) => Given.Compact.WithNominations(Given.Panel, nominations);

    private static CompactFacts Appointments(Register<Appointment> appointments) => Given.Compact.WithAppointments(Given.Chair, appointments);

    private static CompactFacts Contact(ContactPerson contact) =>
        Given.Compact.With(new Signatory(Given.University, Given.Signing) { ContactPersons = [contact] });
}
