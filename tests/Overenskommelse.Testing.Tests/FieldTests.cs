using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Testing;

/// <summary>The kinds of rule that the field uses and neither region does hold to every law, each by itself.</summary>
public sealed class FieldTests
{
    private static readonly SourceText Text = new(new DocumentId("F"), new Text("Fältet", "The field"), [new Sentence(1, "Allt detta gäller.", "All this is so.")]);
    private static readonly GroupId Council = new("council");
    private static readonly GroupId Board = new("board");
    private static readonly OfficeId Chair = new("chair");
    private static readonly OfficeId Vice = new("vice-chair");
    private static readonly PartyId One = new("one");
    private static readonly PartyId Other = new("other");
    private static readonly ForumId Forum = new("forum");
    private static readonly MatterId Revision = new("revision");
    private static readonly OwnFactId Policy = new("policy");
    private static readonly ConstituencyId Coast = new("coast");

    private static readonly Dictionary<string, Rule> Rules = new Rule[]
    {
        new MeetingsCalled(Must("called"), MeetingKind.Group, Period.FromDays(14)) { Group = Council },
        new MeetingsConvenedBy(Must("convened"), MeetingKind.Group, Chair) { Group = Council },
        new MeetingsQuorate(Must("quorum-all"), Council, Quantity.Part(1, 1)),
        new MeetingsQuorate(Must("quorum"), Council, Quantity.Part(1, 2)),
        new MeetingsQuorate(Must("quorum-more"), Council, 3) { IsMoreThan = true },
        new MeetingsHeld(Must("quarter"), MeetingKind.Group, 1) { Group = Council, EveryMonths = 3 },
        new MeetingsHeld(Must("march"), MeetingKind.Annual, 1) { From = new AnnualDate(3, 1), By = new AnnualDate(3, 31) },
        new PlanInForce(Must("plan")) { AtMost = Period.FromYears(3) },
        new LeadersApart(Must("apart"), [Chair, Vice]),
        new OfficeHeldBy(Must("held-side"), Chair, Whose.Side(Sector.CivilSociety)),
        new OfficeHeldBy(Must("held-office"), Chair, Whose.InOffice(Vice)),
        new OfficeHeldBy(Must("held-group"), Chair, Whose.AlsoIn(Council)),
        new OfficeHeldBy(Must("held-party"), Chair, Whose.Party(One)),
        new AppointedForTerm(Must("term2"), Chair, Council) { Years = 2 },
        new AppointedForTerm(Must("termn"), Vice),
        new AppointedForTerm(Must("term-meeting"), Vice) { Term = Term.UntilMeetingBy(new AnnualDate(4, 30)) },
        new SignatoriesCounted(Must("joined")) { AtLeast = 2, AtMost = 4 },
        new SignatoriesCounted(Must("joined-as")) { AtLeast = 1, AtMost = 2, Tier = new("supporter") },
        new DecisionMade(Must("decided"), Forum, Revision),
        new DecisionMade(Must("decided4"), Forum, Revision) { EveryYears = 2, From = new LocalDate(2021, 7, 1) },
        new OwnFactHolds(Must("own"), Policy, OwnAnswer.Yes),
        new OwnFactHolds(Must("own-no"), Policy, OwnAnswer.No),
        new OwnFactHolds(Must("own-of"), Policy, OwnAnswer.AtLeast(3)) { Of = [One, Other] },
        new OwnFactHolds(Must("own-each"), Policy, OwnAnswer.Yes) { OfSignatories = true },
        new OwnFactHolds(Must("own-day"), Policy, OwnAnswer.DayHasCome) { Of = [Council] },
        new SeatedForTerm(Must("seated"), Council) { AtMost = Period.FromYears(2) },
        new SeatedForTerm(Must("seated-chosen"), Council) { Whose = Whose.AppointedBy(Forum) },
        new SeatedForTerm(Must("seated-substitutes"), Council) { AtMost = Period.FromYears(1), Counting = Counting.OnlySubstitutes },
        new TermsInARow(Must("row"), Council, 2),
        new NominatedInTime(Must("or-encloses"), Council, Forum, Revision, new AnnualDate(7, 26)) { OrEncloses = new("decision-to-join") },
        new NominatedBetween(Must("between"), Council, new AnnualDate(2, 1), new AnnualDate(3, 31)),
        new NominationsForConstituency(Must("for"), Council),
        new NominationsForConstituency(Must("for-coast"), Council) { Constituencies = [Coast] },
        new BalancedSectors(Must("three"), Council) { Between = Between.ThreeSectors, Balance = Balance.AtMost(49) },
        new ContactPersonNamed(Must("contact")) { Within = Period.FromDays(30) },
        new ContactPersonNamed(Must("contact-as")) { Tier = new("supporter") },
        new MembersJoined(Must("members-as"), Council, [One]) { Tier = new("supporter") },
        new ReportedTo(Must("reported"), [One, Other], [Forum]) { Frequency = Frequency.EveryCalendarYear },
        new ReportedTo(Must("reported-once"), [One, Other], [Forum]),
        new MembersCounted(Must("coast"), Council) { Whose = Whose.Constituency(Coast), AtLeast = 1 },
        new MembersCounted(Must("also"), Council) { Whose = Whose.AlsoIn(Board), AtLeast = 1 },
        new MembersCounted(Must("inoffice"), Council) { Whose = Whose.InOffice(Chair), AtLeast = 1 },
        new MembersCounted(Must("inperson"), Council) { Whose = Whose.PersonalMandate, AtMost = 1 },
        new SeatsEach(Must("each"), Council, 1),
        new SeatedByFact(Must("by-fact"), Council, Policy),
        new SeatedByFact(Must("by-fact-one"), Council, Policy) { AtMost = 1 },
        new TermsSpread(Must("spread"), Council),
        new TermsSpread(Must("spread-beside"), Council) { AtMost = 1, Beside = Chair },
        new OfficeHeldBy(Must("held-if"), Vice, Whose.Side(Sector.CivilSociety)) { IfAnybody = true },
        new SeatsEach(Must("each-large"), Council, 2) { AtLeastMembers = 5 },
        new SeatsEach(Must("each-small"), Council, 1) { AtMostMembers = 4 },
        new SeatsEach(Must("each-between"), Council, 1) { AtLeastMembers = 2, AtMostMembers = 6 },
        new SeatsEach(Must("each-substitute"), Council, 1) { Whose = Whose.Party(One), Counting = Counting.OnlySubstitutes },
        new MembersAppointedBy(Must("appointed"), Council, Forum) { Whose = Whose.Party(One) },
        new MembersAppointedBy(Must("appointed-office"), Council, Board) { Whose = Whose.InOffice(Chair) },
        new MembersCounted(Must("all"), Council) { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 1) },
        new MembersCounted(Must("not-all"), Council) { Whose = Whose.Side(Sector.CivilSociety), FewerThan = Quantity.Part(1, 1) },
        new MembersCounted(Must("one-of"), Council) { OneOf = [2, 4] },
        new MembersCounted(Must("substitutes"), Council) { AtLeast = 2, Counting = Counting.OnlySubstitutes },
        new EveryPartySeated(Must("seated-each"), Council, [One, Other]),
        new SeatedForParties(Must("seated-for"), Council, [One, Other]),
        new PartiesAttended(Must("attended"), MeetingKind.Group, [One, Other]) { Group = Council },
        new PartiesAttended(Must("attended-march"), MeetingKind.Conference, [One, Other]) { From = new AnnualDate(3, 1), By = new AnnualDate(3, 31) },
        new MattersDealtWith(Must("matters-spring"), MeetingKind.Annual, [Revision]) { By = new AnnualDate(4, 30) },
        new VotersEntitled(Must("voters"), Revision),
        new VotersEntitled(Must("voters-members"), Council) { MembersOf = Council },
        new BallotContested(Must("contested"), Council, Coast, Seats: 2),
        new ElectedByMajority(Must("majority"), Council, Quantity.Part(1, 2)) { IsMoreThan = true },
        new ElectedByMajority(Must("majority-number"), Revision, 3),
    }.ToDictionary(rule => rule.Clause.Id.Value);

    public static TheoryData<string> All => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_holds_to_every_law(string clause) => RuleSetLaws.Hold(Of(clause), new LawOptions { Cases = 120, MostSearched = 60_000 });

    internal static RuleSet Of(string clause) =>
        new(new RuleSetId("field"), Text.Title, [Text], new Vocabulary([new(Policy, "policyn", "the policy")]), [Rules[clause]]);

    private static Clause Must(string id) => Clause.Must(id, Text.Cite(1), [Council], id, id);
}
