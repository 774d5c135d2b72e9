using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>What a rule says of itself: the facts it reads, and whether it takes a human being to decide it.</summary>
public sealed class WhatRulesReadTests
{
    private const FactAreas Roster = FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;

    private static readonly Clause Clause = new("clause", Strength.Must, Given.Source.Cite(1), [Given.Region], new Text("En rubrik", "A heading")) { Judges = [Given.Judge] };
    private static readonly BroadlyAttended Attended = new(Clause, MeetingKind.Annual, Given.Norm);
    private static readonly BroadlyComposed Composed = new(Clause, Given.Panel, Given.Norm);
    private static readonly MeetingsHeld OfTheCompact = new(Clause, MeetingKind.Annual, Times: 1);
    private static readonly ReportedTo Reported = new(Clause, [Given.Panel], [Given.Council]);

    private static readonly (Rule Rule, FactAreas Reads, bool IsOpen)[] Table =
    [
        (new AppointedForTerm(Clause, Given.Chair, Given.Panel), FactAreas.Offices | FactAreas.Organisations, false),
        (new BalancedSectors(Clause, Given.Panel), Roster, false),
        (new BallotContested(Clause, Given.Panel, new("coast"), Seats: 2), FactAreas.Ballots | FactAreas.Groups | FactAreas.Nominations | FactAreas.Organisations, false),
        (Attended, FactAreas.Meetings | FactAreas.Judgements, true),
        (Attended with { Breadth = Breadth.AtLeast(10) }, FactAreas.Meetings, false),
        (Composed, Roster | FactAreas.Judgements, true),
        (Composed with { Breadth = Breadth.AtLeast(10) }, Roster, false),
        (Composed with { OnlyJoined = true }, Roster | FactAreas.Signatories | FactAreas.Judgements, true),
        (new ContactPersonNamed(Clause), FactAreas.Signatories, false),
        (new DecisionMade(Clause, Given.Council, Given.Round), FactAreas.Decisions, false),
        (new ElectedByMajority(Clause, Given.Round, Quantity.Part(1, 2)), FactAreas.Ballots, false),
        (new EveryPartySeated(Clause, Given.Panel, [Given.County]), Roster, false),
        (new GroupInPlace(Clause, Given.Panel), Roster, false),
        (new GroupInPlace(Clause, Given.Panel) { Counting = Counting.WithoutHoldersOf(Given.Chair) }, Roster | FactAreas.Offices, false),
        (new LeadersApart(Clause, [Given.Chair, new("vice-chair")]), FactAreas.Offices | FactAreas.Organisations, false),
        (new MattersDealtWith(Clause, MeetingKind.Annual, [new("matter")]), FactAreas.Meetings, false),
        (OfTheCompact, FactAreas.Meetings, false),
        (OfTheCompact with { Kind = MeetingKind.Group, Group = Given.Panel }, FactAreas.Groups | FactAreas.GroupMeetings, false),
        (new MeetingsCalled(Clause, MeetingKind.Annual, Period.FromDays(10)), FactAreas.Meetings, false),
        (new MeetingsConvenedBy(Clause, MeetingKind.Annual, Given.Council), FactAreas.Meetings, false),
        (new MeetingsConvenedBy(Clause, MeetingKind.Group, Given.Chair) { Group = Given.Panel }, FactAreas.Groups | FactAreas.GroupMeetings, false),
        (new MeetingsQuorate(Clause, Given.Panel, 3), Roster | FactAreas.GroupMeetings, false),
        (new MembersCounted(Clause, Given.Panel) { AtLeast = 1 }, Roster, false),
        (new MembersAppointedBy(Clause, Given.Panel, Given.Council), Roster, false),
        (new MembersAppointedBy(Clause, Given.Panel, Given.Council) { Whose = Whose.InOffice(Given.Chair) }, Roster | FactAreas.Offices, false),
        (new MembersJoined(Clause, Given.Panel, [Given.County]), Roster | FactAreas.Signatories, false),
        (
            new NominatedInTime(Clause, Given.Panel, Given.Council, Given.Round, new AnnualDate(7, 26)),
            FactAreas.Groups | FactAreas.Nominations | FactAreas.Decisions | FactAreas.Signatories | FactAreas.Organisations,
            false),
        (
            new NominatedInTime(Clause, Given.Panel, Given.Council, Given.Round, new AnnualDate(7, 26)) { OrEncloses = new("decision-to-join") },
            FactAreas.Groups | FactAreas.Nominations | FactAreas.Decisions | FactAreas.Signatories | FactAreas.Organisations,
            false),
        (new NominatedBetween(Clause, Given.Panel, new AnnualDate(2, 1), new AnnualDate(3, 31)), FactAreas.Groups | FactAreas.Nominations | FactAreas.Organisations, false),
        (new NominationsForConstituency(Clause, Given.Panel), FactAreas.Groups | FactAreas.Nominations | FactAreas.Organisations, false),
        (new OccasionsHeld(Clause, MeetingKind.Annual, Given.Norm), FactAreas.Meetings | FactAreas.Judgements, true),
        (new OccasionsHeld(Clause, MeetingKind.Annual, Given.Norm) { Occasions = Occasions.JudgedOnly }, FactAreas.Judgements, true),
        (new OfficeHeldBy(Clause, Given.Chair, Whose.Organisation(Given.University)), FactAreas.Offices | FactAreas.Organisations, false),
        (new OpenNorm(Clause, Given.Norm), FactAreas.Judgements, true),
        (new OpenNorm(Given.Clause(), Given.Norm), FactAreas.Judgements | FactAreas.Groups, true),
        (new OpenNorm(Clause, Given.Norm) { OfGroup = Given.Panel }, FactAreas.Judgements | FactAreas.Groups, true),
        (new OwnFactHolds(Clause, new("policy"), OwnAnswer.Yes), FactAreas.OwnFacts, false),
        (new OwnFactHolds(Clause, new("policy"), OwnAnswer.Yes) { OfSignatories = true }, FactAreas.OwnFacts | FactAreas.Signatories, false),
        (new PartiesAttended(Clause, MeetingKind.Annual, [Given.County]), FactAreas.Meetings | FactAreas.Organisations, false),
        (new Permitted(Clause), FactAreas.None, false),
        (new PlanInForce(Clause), FactAreas.Plans, false),
        (new PreMeetingsPossible(Clause, Given.Panel, [Given.County]), FactAreas.Groups | FactAreas.GroupMeetings | FactAreas.Judgements, true),
        (Reported, FactAreas.Reports | FactAreas.Judgements, true),
        (Reported with { Frequency = Frequency.EveryCalendarYear }, FactAreas.Reports, false),
        (new SeatedForParties(Clause, Given.Panel, [Given.County]), Roster, false),
        (new SeatedByFact(Clause, Given.Panel, new("own-fact")), Roster | FactAreas.OwnFacts, false),
        (new SeatsEach(Clause, Given.Panel, AtMost: 1), Roster, false),
        (new SeatsEach(Clause, Given.Panel, AtMost: 1) { AtLeastMembers = 501 }, Roster, false),
        (new SeatedForTerm(Clause, Given.Panel), Roster, false),
        (new SeatedInCapacity(Clause, Given.Panel, [new(Given.County, [Capacity.Manager])]), Roster, false),
        (new SharedLeadership(Clause, Given.Chair, Given.Panel), Roster | FactAreas.Offices, false),
        (new SignatoriesCounted(Clause) { AtLeast = 1 }, FactAreas.Signatories, false),
        (new SignatoriesCounted(Clause) { AtLeast = 1, Tier = new("supporter") }, FactAreas.Signatories, false),
        (new SupportProvided(Clause, Given.Panel, Given.University), Roster, false),
        (new TermsInARow(Clause, Given.Panel, AtMost: 2), Roster, false),
        (new TermsSpread(Clause, Given.Panel), Roster, false),
        (new TermsSpread(Clause, Given.Panel) { Beside = Given.Chair }, Roster | FactAreas.Offices, false),
        (new VotersEntitled(Clause, Given.Round), FactAreas.Ballots | FactAreas.Signatories, false),
        (new VotersEntitled(Clause, Given.Panel) { MembersOf = Given.Panel }, Roster | FactAreas.Ballots, false),
        (new WorkingGroupsDelimited(Clause, Given.Panel), FactAreas.Groups, false),
    ];

    [Fact]
    public void A_rule_says_which_facts_it_reads()
        => Table.Where(row => row.Rule.Reads != row.Reads).Select(row => $"{row.Rule.GetType().Name}: {row.Rule.Reads}").ShouldBeEmpty();

    [Fact]
    public void A_norm_that_only_a_judgement_can_settle_is_open_until_a_reading_lets_the_facts_decide()
        => Table.Select(row => (row.Rule, row.Rule.IsOpen)).ShouldBe(Table.Select(row => (row.Rule, row.IsOpen)));

    [Fact]
    public void Every_kind_of_rule_is_in_the_table()
        => typeof(OpenNorm).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .ShouldBe(Table.Select(row => row.Rule.GetType()).Distinct(), ignoreOrder: true);
}
