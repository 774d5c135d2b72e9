namespace Overenskommelse.Rules;

/// <summary>Every knob guards: in the constructor, and in the <c>with</c> expression that goes round it.</summary>
public sealed class GuardedRulesTests
{
    private static readonly Clause Clause = Given.Clause();
    private static readonly AppointedForTerm Appointed = new(Clause, Given.Chair, Given.Panel);
    private static readonly BalancedSectors Balanced = new(Clause, Given.Panel);
    private static readonly BroadlyAttended BroadlyAttended = new(Clause, MeetingKind.Annual, Given.Norm);
    private static readonly BroadlyComposed BroadlyComposed = new(Clause, Given.Panel, Given.Norm);
    private static readonly GroupInPlace InPlace = new(Clause, Given.Panel);
    private static readonly MeetingsHeld Meeting = new(Clause, MeetingKind.Group, Times: 1);
    private static readonly NominatedInTime Nominated = new(Clause, Given.Panel, Given.Council, Given.Round, new AnnualDate(7, 26));
    private static readonly OfficeHeldBy OfficeHeld = new(Clause, Given.Chair, Whose.Organisation(Given.University));
    private static readonly ReportedTo Reported = new(Clause, [Given.Panel], [Given.Council]);
    private static readonly SharedLeadership Shared = new(Clause, Given.Chair, Given.Panel);
    private static readonly SupportProvided Support = new(Clause, Given.Panel, Given.University);

    public static TheoryData<string, Func<object>> Nulls { get; } = new()
    {
        { "clause", () => new Permitted(null!) },
        { "clause", () => new ContactPersonNamed(null!) },
        { "Office", () => new AppointedForTerm(Clause, null!, Given.Panel) },
        { "Office", () => Appointed with { Office = null! } },
        { "Term", () => Appointed with { Term = null! } },
        { "Group", () => new BalancedSectors(Clause, null!) },
        { "Group", () => Balanced with { Group = null! } },
        { "Balance", () => Balanced with { Balance = null! } },
        { "Between", () => Balanced with { Between = null! } },
        { "Counting", () => Balanced with { Counting = null! } },
        { "Unaligned", () => Balanced with { Unaligned = null! } },
        { "Group", () => new BallotContested(Clause, null!, new("coast"), Seats: 2) },
        { "Constituency", () => new BallotContested(Clause, Given.Panel, null!, Seats: 2) },
        { "Within", () => new BallotContested(Clause, Given.Panel, new("coast"), Seats: 2) with { Within = null! } },
        { "About", () => new ElectedByMajority(Clause, null!, 3) },
        { "About", () => new VotersEntitled(Clause, null!) },
        { "Wording", () => new BroadlyAttended(Clause, MeetingKind.Annual, null!) },
        { "Wording", () => BroadlyAttended with { Wording = null! } },
        { "Breadth", () => BroadlyAttended with { Breadth = null! } },
        { "Group", () => new BroadlyComposed(Clause, null!, Given.Norm) },
        { "Wording", () => BroadlyComposed with { Wording = null! } },
        { "Breadth", () => BroadlyComposed with { Breadth = null! } },
        { "PartyItself", () => BroadlyComposed with { PartyItself = null! } },
        { "Group", () => new EveryPartySeated(Clause, null!, [Given.County]) },
        { "Group", () => new GroupInPlace(Clause, null!) },
        { "Group", () => InPlace with { Group = null! } },
        { "Counting", () => InPlace with { Counting = null! } },
        { "Group", () => new MembersCounted(Clause, null!) },
        { "Whose", () => new MembersCounted(Clause, Given.Panel) with { Whose = null! } },
        { "Counting", () => new MembersCounted(Clause, Given.Panel) with { Counting = null! } },
        { "party", () => Whose.Party(null!) },
        { "organisation", () => Whose.Organisation(null!) },
        { "Group", () => new SeatsEach(Clause, null!, AtMost: 1) },
        { "Counting", () => new SeatsEach(Clause, Given.Panel, AtMost: 1) with { Counting = null! } },
        { "Group", () => new MembersAppointedBy(Clause, null!, Given.Council) },
        { "Group", () => new SeatedByFact(Clause, null!, new("own-fact")) },
        { "Fact", () => new SeatedByFact(Clause, Given.Panel, null!) },
        { "Group", () => new TermsSpread(Clause, null!) },
        { "By", () => new MembersAppointedBy(Clause, Given.Panel, null!) },
        { "Whose", () => new MembersAppointedBy(Clause, Given.Panel, Given.Council) with { Whose = null! } },
        { "Counting", () => new MembersAppointedBy(Clause, Given.Panel, Given.Council) with { Counting = null! } },
        { "Kind", () => new MeetingsConvenedBy(Clause, null!, Given.Chair) },
        { "By", () => new MeetingsConvenedBy(Clause, MeetingKind.Annual, null!) },
        { "Whose", () => new SeatsEach(Clause, Given.Panel, AtMost: 1) with { Whose = null! } },
        { "Whose", () => new SeatedForTerm(Clause, Given.Panel) with { Whose = null! } },
        { "Counting", () => new SeatedForTerm(Clause, Given.Panel) with { Counting = null! } },
        { "Group", () => new MembersJoined(Clause, null!, [Given.County]) },
        { "Yearly", () => Meeting with { Yearly = null! } },
        { "Group", () => new NominatedInTime(Clause, null!, Given.Council, Given.Round, new AnnualDate(7, 26)) },
        { "OpensWith", () => new NominatedInTime(Clause, Given.Panel, null!, Given.Round, new AnnualDate(7, 26)) },
        { "About", () => new NominatedInTime(Clause, Given.Panel, Given.Council, null!, new AnnualDate(7, 26)) },
        { "Group", () => Nominated with { Group = null! } },
        { "OpensWith", () => Nominated with { OpensWith = null! } },
        { "Opening", () => Nominated with { Opening = null! } },
        { "By", () => new DecisionMade(Clause, null!, Given.Round) },
        { "About", () => new DecisionMade(Clause, Given.Council, null!) },
        { "Kind", () => new MeetingsCalled(Clause, null!, Period.FromDays(10)) },
        { "Before", () => new MeetingsCalled(Clause, MeetingKind.Annual, null!) },
        { "Group", () => new MeetingsQuorate(Clause, null!, 3) },
        { "Counting", () => new MeetingsQuorate(Clause, Given.Panel, 3) with { Counting = null! } },
        { "Group", () => new NominatedBetween(Clause, null!, new AnnualDate(2, 1), new AnnualDate(3, 31)) },
        { "Group", () => new NominationsForConstituency(Clause, null!) },
        { "Fact", () => new OwnFactHolds(Clause, null!, OwnAnswer.Yes) },
        { "Answer", () => new OwnFactHolds(Clause, new("policy"), null!) },
        { "Group", () => new SeatedForTerm(Clause, null!) },
        { "Group", () => new TermsInARow(Clause, null!, AtMost: 2) },
        { "Office", () => new OfficeHeldBy(Clause, null!, Whose.Organisation(Given.University)) },
        { "By", () => new OfficeHeldBy(Clause, Given.Chair, null!) },
        { "Office", () => OfficeHeld with { Office = null! } },
        { "By", () => OfficeHeld with { By = null! } },
        { "Wording", () => new OpenNorm(Clause, null!) },
        { "Wording", () => new OpenNorm(Clause, Given.Norm) with { Wording = null! } },
        { "Group", () => new PreMeetingsPossible(Clause, null!, [Given.County]) },
        { "Frequency", () => Reported with { Frequency = null! } },
        { "Party", () => new SeatedAs(null!, [Capacity.Manager]) },
        { "Group", () => new SeatedInCapacity(Clause, null!, [new(Given.County, [Capacity.Manager])]) },
        { "Office", () => new SharedLeadership(Clause, null!, Given.Panel) },
        { "DrawnFrom", () => new SharedLeadership(Clause, Given.Chair, null!) },
        { "Office", () => Shared with { Office = null! } },
        { "DrawnFrom", () => Shared with { DrawnFrom = null! } },
        { "Group", () => new SupportProvided(Clause, null!, Given.University) },
        { "From", () => new SupportProvided(Clause, Given.Panel, null!) },
        { "Group", () => Support with { Group = null! } },
        { "From", () => Support with { From = null! } },
        { "Group", () => new WorkingGroupsDelimited(Clause, null!) },
        { "reading", () => Balanced.Under(null!) },
        { "reading", () => new Permitted(Clause).Under(null!) },
        { "Kind", () => new BroadlyAttended(Clause, null!, Given.Norm) },
        { "Kind", () => BroadlyAttended with { Kind = null! } },
        { "Kind", () => new MattersDealtWith(Clause, null!, [new("matter")]) },
        { "Kind", () => new MeetingsHeld(Clause, null!, Times: 1) },
        { "Kind", () => Meeting with { Kind = null! } },
        { "Kind", () => new PartiesAttended(Clause, null!, [Given.County]) },
    };

    public static TheoryData<string, Func<object>> EmptyLists { get; } = new()
    {
        { "Parties", () => new EveryPartySeated(Clause, Given.Panel, []) },
        { "Parties", () => new EveryPartySeated(Clause, Given.Panel, [Given.County]) with { Parties = [] } },
        { "Matters", () => new MattersDealtWith(Clause, MeetingKind.Annual, []) },
        { "PublicParties", () => new MembersJoined(Clause, Given.Panel, []) },
        { "Parties", () => new PartiesAttended(Clause, MeetingKind.Annual, []) },
        { "Parties", () => new PreMeetingsPossible(Clause, Given.Panel, []) },
        { "From", () => new ReportedTo(Clause, [], [Given.Council]) },
        { "From", () => Reported with { From = [] } },
        { "Offices", () => new LeadersApart(Clause, []) },
        { "To", () => new ReportedTo(Clause, [Given.Panel], []) },
        { "To", () => Reported with { To = [] } },
        { "Requirements", () => new SeatedInCapacity(Clause, Given.Panel, []) },
        { "Capacities", () => new SeatedAs(Given.County, []) },
    };

    [Theory]
    [MemberData(nameof(Nulls))]
    public void Null_is_refused_by_name(string name, Func<object> door) => Should.Throw<ArgumentNullException>(door).ParamName.ShouldBe(name);

    [Theory]
    [MemberData(nameof(EmptyLists))]
    public void A_list_that_must_name_something_is_not_empty(string name, Func<object> door)
        => Should.Throw<ArgumentException>(door).ParamName.ShouldBe(name);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Meetings_are_asked_for_once_or_more(int times)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new MeetingsHeld(Clause, MeetingKind.Group, times)).ActualValue.ShouldBe(times);
        Should.Throw<ArgumentOutOfRangeException>(() => Meeting with { Times = times }).ParamName.ShouldBe("Times");
    }

    [Fact]
    public void Rules_that_say_the_same_are_equal_lists_and_all()
    {
        new EveryPartySeated(Clause, Given.Panel, [Given.County]).ShouldBe(new EveryPartySeated(Given.Clause(), Given.Panel, [Given.County]));
        new EveryPartySeated(Clause, Given.Panel, [Given.County]).ShouldNotBe(new EveryPartySeated(Clause, Given.Panel, [Given.Region]));
    }
}
