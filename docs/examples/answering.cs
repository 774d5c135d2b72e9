#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// Every kind of open question, and what answers it: the question, the answer in C#, and what the finding says then.
// dotnet run docs/examples/answering.cs          in Swedish
// dotnet run docs/examples/answering.cs --en     in English

using System.Runtime.CompilerServices;
using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
using Overenskommelse.Norms;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Texts;
using static Overenskommelse.Regions.Norrbotten;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
LocalDate today = new(2026, 11, 2);
LocalDate start = new(2021, 5, 19);
LocalDate chosen = new(2026, 2, 10);
LocalDate conference = new(2025, 3, 12);
Organisation choir = new(new("choir")) { Name = "Kören Norrsken", Party = Samforma };
Organisation office = new(SamformaOffice) { Party = Samforma };
Organisation region = new(new("region")) { Name = "Region Norrbotten", Party = Region };
Organisation county = new(new("county")) { Name = "Länsstyrelsen Norrbotten", Party = County };
PersonId anna = new("p1"), bo = new("p2");
GroupId school = new("school");
ConstituencyId coast = new("coast");
OwnFactId policy = new("policy");
TierId supporter = new("supporter");
MatterId toJoin = new("decision-to-join");
Meeting annual = new(MeetingKind.Annual, new LocalDate(2025, 9, 14)) { Attended = [Samforma, Region, County], Matters = [FollowUp, Direction, Collaboration], OrganisationsAttending = 24 };
Decision opens = new(RegionalCouncil, new LocalDate(2026, 4, 21)) { About = RoundOfNominations };
ForumReport yearly = new(PoliticalForum, new LocalDate(2025, 12, 3)) { From = LeadershipGroup, About = new DateInterval(new(2025, 1, 1), new(2025, 12, 31)) };
Explanation fewer = new("development-group.four-meetings", language == Language.Swedish ? "Två möten slogs ihop." : "Two meetings became one.", DevelopmentGroup, new LocalDate(2026, 2, 1)) { Year = 2025 };

Judgement drives = new("leadership-group.drives-the-work", Verdict.Kept, Samforma, new LocalDate(2026, 1, 20));

// A compact of which everything is told that is asked for below. Each question comes of taking something out of it.
Compact told = Compact.From(new CompactFacts
{
    InForceFrom = start,
    Parties = [new(Samforma, Sector.CivilSociety), new(Region, Sector.Public), new(County, Sector.Public)],
    Organisations = [choir, office, region, county],
    Signatories = [new(choir.Id, start)],
    Groups =
    [
        new(LeadershipGroup)
        {
            Seats =
            [
                new(office.Id, SeatKind.Regular) { Holder = anna, Capacity = Capacity.BoardMember, CapacityOf = office.Id },
                new(region.Id, SeatKind.Regular) { Holder = bo, Capacity = Capacity.Manager },
            ],
        },
        new(DevelopmentGroup)
        {
            WorkingGroups = [school],
            Seats = [new(choir.Id, SeatKind.Regular), new(region.Id, SeatKind.Regular) { Capacity = Capacity.Official }],
            Meetings =
            [
                .. new[] { Samforma, Region, County }.Select(party => new Meeting(MeetingKind.PreMeeting, new LocalDate(2025, 2, 9)) { PreMeetingOf = party }),
                new(MeetingKind.Group, new LocalDate(2025, 2, 11)),
            ],
            Nominations = [new(choir.Id, new LocalDate(2026, 5, 2))],
        },
        new(school) { Name = "skolgruppen", Question = "Skolan" },
    ],
    Offices =
    [
        new(MeetingLeaders)
        {
            Appointments =
            [
                new(office.Id, chosen) { Holder = anna, AppointedBy = LeadershipGroup },
                new(region.Id, chosen) { Holder = bo, AppointedBy = LeadershipGroup },
            ],
        },
    ],
    Meetings = [annual],
    Decisions = [opens],
    Reports = [yearly],
    Explanations = [fewer],
    Judgements = [],
});

Compact south = Compact.From(new CompactFacts
{
    InForceFrom = start,
    Parties = [new(Halland.CivilSociety, Sector.CivilSociety), new(Halland.Region, Sector.Public)],
    Organisations = [new(choir.Id) { Name = choir.Name, Party = Halland.CivilSociety }, new(Halland.EducationAssociation) { Party = Halland.CivilSociety }],
    Signatories = [new(choir.Id, start) { ContactPersons = [new(anna)] }],
    Groups = [new(Halland.NetworkGroup)],
    Offices = [new(Halland.ProcessLeader) { Appointments = [new(Halland.EducationAssociation, start)] }],
    Meetings = [new(MeetingKind.Conference, conference) { ArrangedBy = Halland.NetworkGroup }],
});

// The rules of both regions; and a few knobs turned, because no sentence of theirs asks for these.
RuleSet north = Norrbotten.Rules
    .Adjust<BroadlyAttended>("annual-meeting.broad-participation", rule => rule with { Breadth = Breadth.AtLeast(20) })
    .Adjust<ReportedTo>("leadership-group.political-report", rule => rule with { Frequency = Frequency.EveryCalendarYear })
    .With(new ConvenedBySamforma(Clause.Must("annual-meeting.convened", Norrbotten.Rules.Sources[0].Cite(23), by: [Samforma], "Samforma kallar till årsmötet", "Samforma convenes the annual meeting")))
    .With(new MembersCounted(Clause.Must("leadership-group.chosen", Norrbotten.Rules.Sources[0].Cite(3), by: [Samforma], "Samforma utser en ledamot", "Samforma appoints a member"), LeadershipGroup) { Whose = Whose.AppointedBy(Samforma), AtLeast = 1 })
    .With(new MembersCounted(Clause.Must("leadership-group.coast", Norrbotten.Rules.Sources[0].Cite(3), by: [Samforma], "En plats för kusten", "A seat for the coast"), LeadershipGroup) { Whose = Whose.Constituency(coast), AtLeast = 1 });
Clause Needs(string id) => Clause.Must(id, Norrbotten.Rules.Sources[0].Cite(3), by: [LeadershipGroup], "En norm till", "One more norm");
RuleSet more = Norrbotten.Rules.With(new SeatedForTerm(Needs("term"), LeadershipGroup)).With(new MeetingsCalled(Needs("called"), MeetingKind.Annual, Period.FromDays(10)))
    .With(new MeetingsQuorate(Needs("quorum"), DevelopmentGroup, AtLeast: 1)).With(new AttendedByTheOffice(Needs("attended"))).With(new NominationsForConstituency(Needs("for-coast"), DevelopmentGroup))
    .With(new PlanInForce(Needs("plan"))).With(new OwnFactHolds(Needs("policy"), policy, OwnAnswer.Yes) { Of = [Region] }).Calling(new Label(policy, "policyn mot diskriminering", "the policy against discrimination"))
    .With(new SignatoriesCounted(Needs("supporters")) { AtLeast = 1, Tier = supporter }).Calling(new Label(supporter, "stödjare", "supporter"))
    .With(new NominatedInTime(Needs("or-encloses"), DevelopmentGroup, RegionalCouncil, RoundOfNominations, new AnnualDate(7, 26)) { OrEncloses = toJoin })
    .With(new SeatsEach(Needs("small"), DevelopmentGroup, AtMost: 1) { AtMostMembers = 500 }).Calling(new Label(toJoin, "styrelsens beslut att ansluta sig", "the board's decision to join"));
RuleSet voting = Norrbotten.Rules.With(new ElectedByMajority(Needs("elected"), DevelopmentGroup, Quantity.Part(1, 2)) { IsMoreThan = true })
    .With(new VotersEntitled(Needs("entitled"), DevelopmentGroup)).With(new BallotContested(Needs("contested"), DevelopmentGroup, coast, Seats: 1));
Ballot vote = new(DevelopmentGroup, new LocalDate(2026, 6, 1)) { Constituency = Fact.None, Voters = [choir.Id, office.Id], Votes = [new VoteCount(anna, 2) { IsElected = true }, new VoteCount(bo, 0) { IsElected = false }] };
RuleSet eachParty = Norrbotten.Rules
    .Adjust<OpenNorm>("leadership-group.drives-the-work", rule => rule with { OneByOne = [Samforma, Region] });
RuleSet byParty = Norrbotten.Rules.Adjust<BalancedSectors>("leadership-group.even-split", rule => rule with { Between = Between.Parties });

// The compact itself.
Show(FactKind.InForceFrom, "annual-meeting.held", told.With(facts => facts with { InForceFrom = Fact.NotKnown, Meetings = [] }),
    compact => compact.With(facts => facts with { InForceFrom = start }));
Show(FactKind.InForceUntil, "annual-conference.held", south.With(facts => facts with { LastDay = DayFact.InYear(2025), Meetings = [] }),
    compact => compact.With(facts => facts with { LastDay = new LocalDate(2025, 12, 31) }), Halland.Rules);
Show(FactKind.Parties, "leadership-group.even-split", told.With(facts => facts with { Parties = Register.AtLeast<Party>([.. facts.Parties.Known]) }),
    compact => compact.With(facts => facts with { Parties = facts.Parties.Known.ToRegister() }), byParty);
Show(FactKind.PartyDays, "annual-meeting.every-party-attends", told.Annual(annual with { Attended = [Samforma, Region] }).Party(County, each => each with { FirstDay = Fact.NotKnown }),
    compact => compact.Party(County, each => each with { FirstDay = new LocalDate(2026, 1, 1) }));
Show(FactKind.PartyOf, "leadership-group.parties-only", told.Organisation(region.Id, each => each with { Party = Fact.NotKnown }),
    compact => compact.Organisation(region.Id, each => each with { Party = Region }));
Show(FactKind.SectorOf, "leadership-group.even-split", told.Organisation(region.Id, each => each with { Party = Fact.None }),
    compact => compact.Organisation(region.Id, each => each with { Sector = Sector.Public }));
Show(FactKind.OrganisationSize, "small", told.Organisation(choir.Id, each => each with { Members = 12 }).Group(DevelopmentGroup, group => group with { Seats = [new(choir.Id, SeatKind.Regular), new(region.Id, SeatKind.Regular), new(region.Id, SeatKind.Regular)] }),
    compact => compact.Apply(new OrganisationCounted(region.Id, 640)), more);

// Groups.
Show(FactKind.Group, "network-group.in-place", south.With(facts => facts with { Groups = [], Meetings = [] }),
    compact => compact.With(facts => facts with { Groups = facts.Groups.Add(new Group(Halland.NetworkGroup) { Seats = [new Seat(choir.Id, SeatKind.Regular)] }) }), Halland.Rules);
Show(FactKind.GroupDays, "leadership-group.in-place", told.Group(LeadershipGroup, group => group with { FirstDay = Fact.NotKnown }),
    compact => compact.Group(LeadershipGroup, group => group with { FirstDay = new LocalDate(2021, 6, 1) }));
Show(FactKind.WorkingGroups, "development-group.working-groups", told.Group(DevelopmentGroup, group => group with { WorkingGroups = Fact.NotKnown }),
    compact => compact.Group(DevelopmentGroup, group => group with { WorkingGroups = [school] }));
Show(FactKind.Question, "development-group.working-groups", told.Group(school, group => group with { Question = Fact.NotKnown }),
    compact => compact.Group(school, group => group with { Question = "Skolan" }));

// Seats.
Show(FactKind.Seats, "leadership-group.in-place", told.Group(LeadershipGroup, group => group with { Seats = Fact.NotKnown }),
    compact => compact.Apply(new SeatTaken(LeadershipGroup, new Seat(region.Id, SeatKind.Regular) { FirstDay = start })));
Show(FactKind.SeatOrganisation, "leadership-group.even-split", told.Seat(region.Id, seat => seat with { Organisation = Fact.NotKnown }),
    compact => compact.Group(LeadershipGroup, group => group with { Seats = group.Seats.Known.Select(seat => seat with { Organisation = seat.Organisation.ValueOr(region.Id) }).ToRegister() }));
Show(FactKind.SeatKind, "leadership-group.even-split", told.Seat(region.Id, seat => seat with { Kind = Fact.NotKnown }),
    compact => compact.Seat(region.Id, seat => seat with { Kind = SeatKind.Regular }));
Show(FactKind.Capacity, "leadership-group.capacities", told.Seat(region.Id, seat => seat with { Capacity = Fact.NotKnown }),
    compact => compact.Seat(region.Id, seat => seat with { Capacity = Capacity.Manager }));
Show(FactKind.CapacityOf, "leadership-group.capacities", told.Seat(office.Id, seat => seat with { CapacityOf = Fact.NotKnown }),
    compact => compact.Seat(office.Id, seat => seat with { CapacityOf = office.Id }));
Show(FactKind.Constituency, "leadership-group.coast", told,
    compact => compact.With(facts => facts with { Constituencies = [new(coast)] }).Seat(office.Id, seat => seat with { Constituency = coast }), north);
Show(FactKind.SeatAppointedBy, "leadership-group.chosen", told,
    compact => compact.Seat(office.Id, seat => seat with { AppointedBy = Samforma }), north);
Show(FactKind.SeatHolder, "development-group.shared-leadership", told.Seat(region.Id, seat => seat with { Holder = Fact.NotKnown }),
    compact => compact.Seat(region.Id, seat => seat with { Holder = bo }));
Show(FactKind.SeatTerm, "term", told.Seat(office.Id, seat => seat with { TermEnds = new LocalDate(2027, 12, 31) }),
    compact => compact.Seat(region.Id, seat => seat with { TermEnds = new LocalDate(2027, 12, 31) }), more);
Show(FactKind.SeatDays, "leadership-group.even-split", told.Seat(region.Id, seat => seat with { LastDay = Fact.NotKnown }),
    compact => compact.Seat(region.Id, seat => seat with { LastDay = Fact.None }));

// Offices.
Show(FactKind.OfficeHolders, "process-leader.organisation", south.Office(Halland.ProcessLeader, each => each with { Appointments = Fact.NotKnown }),
    compact => compact.Office(Halland.ProcessLeader, each => each with { Appointments = [new Appointment(Halland.EducationAssociation, start)] }), Halland.Rules);
Show(FactKind.OfficeHolder, "development-group.shared-leadership", told.Appointment(region.Id, each => each with { Holder = Fact.NotKnown }),
    compact => compact.Appointment(region.Id, each => each with { Holder = bo }));
Show(FactKind.OfficeHolderOrganisation, "process-leader.organisation", south.Office(Halland.ProcessLeader, each => each with { Appointments = [new Appointment(Fact.NotKnown, start)] }),
    compact => compact.Office(Halland.ProcessLeader, each => each with { Appointments = [new Appointment(Halland.EducationAssociation, start)] }), Halland.Rules);
Show(FactKind.HolderSide, "development-group.shared-leadership", told.Seat(office.Id, seat => seat with { Holder = bo }).Seat(region.Id, seat => seat with { Holder = anna }),
    compact => compact.Seat(office.Id, seat => seat with { Holder = anna }).Seat(region.Id, seat => seat with { Holder = bo }));
Show(FactKind.OfficeDays, "development-group.leaders-appointed-yearly", told.Appointment(region.Id, each => each with { AppointedOn = Fact.NotKnown }),
    compact => compact.Appointment(region.Id, each => each with { AppointedOn = chosen }));
Show(FactKind.WhichAppointment, "development-group.shared-leadership", told.Apply(new Appointed(MeetingLeaders, new Appointment(office.Id, chosen) { Holder = bo })),
    compact => compact.Office(MeetingLeaders, each => each with { Appointments = each.Appointments.Known.Where(one => one.AppointedBy.IsKnown).ToRegister() }));
Show(FactKind.AppointedBy, "development-group.leaders-appointed-yearly", told.Appointment(region.Id, each => each with { AppointedBy = Fact.NotKnown }),
    compact => compact.Appointment(region.Id, each => each with { AppointedBy = LeadershipGroup }));

// Signatories.
Show(FactKind.Signatories, "development-group.members", told.With(facts => facts with { Signatories = Fact.NotKnown }),
    compact => compact.Apply(new OrganisationSigned(choir.Id, start)));
Show(FactKind.SigningDays, "development-group.members", told.With(facts => facts with { Signatories = [new Signatory(choir.Id, Fact.NotKnown)] }),
    compact => compact.Apply(new OrganisationSigned(choir.Id, start)));
Show(FactKind.SignatoryTier, "supporters", told.With(facts => facts with { Signatories = [new Signatory(choir.Id, start)] }),
    compact => compact.With(facts => facts with { Signatories = [new Signatory(choir.Id, start) { Tier = supporter }] }), more);
Show(FactKind.ContactPerson, "signatories.contact-person", south.With(facts => facts with { Signatories = [new Signatory(choir.Id, start)] }),
    compact => compact.Apply(new ContactChosen(choir.Id, anna, start)), Halland.Rules);

// Meetings.
Show(FactKind.Meetings, "annual-meeting.held", told.With(facts => facts with { Meetings = Fact.NotKnown }),
    compact => compact.With(facts => facts with { Meetings = [annual] }));
Show(FactKind.MeetingDay, "annual-meeting.held", told.Annual(annual with { Day = Fact.NotKnown }),
    compact => compact.Annual(annual with { Day = new LocalDate(2025, 9, 14) }));
Show(FactKind.MeetingCalledOn, "called", told,
    compact => compact.Annual(annual with { CalledOn = new LocalDate(2025, 8, 20) }), more);
Show(FactKind.MeetingHeld, "annual-meeting.held", told.Annual(annual with { Status = MeetingStatus.Called }),
    compact => compact.Apply(new MeetingTookPlace(Group: null, annual)));
Show(FactKind.ConvenedBy, "annual-meeting.convened", told.Annual(annual with { ConvenedBy = Fact.NotKnown }),
    compact => compact.Annual(annual with { ConvenedBy = Samforma }), north);
Show(FactKind.ArrangedBy, "annual-conference.held", south.With(facts => facts with { Meetings = [new Meeting(MeetingKind.Conference, conference)] }),
    compact => compact.With(facts => facts with { Meetings = [new Meeting(MeetingKind.Conference, conference) { ArrangedBy = Halland.NetworkGroup }] }), Halland.Rules);
Show(FactKind.PreMeetingOf, "development-group.pre-meetings", told.Own(meeting => meeting.PreMeetingOf.Is(County) == true ? meeting with { PreMeetingOf = Fact.NotKnown } : meeting),
    compact => compact.Own(meeting => meeting.Kind == MeetingKind.PreMeeting && !meeting.PreMeetingOf.IsKnown ? meeting with { PreMeetingOf = County } : meeting));
Show(FactKind.Attendance, "annual-meeting.every-party-attends", told.Annual(annual with { Attended = Register.AtLeast(Samforma, Region) }),
    compact => compact.Annual(annual with { Attended = [Samforma, Region, County] }));
Show(FactKind.OrganisationsAttending, "annual-meeting.broad-participation", told.Annual(annual with { OrganisationsAttending = Fact.NotKnown }),
    compact => compact.Annual(annual with { OrganisationsAttending = 24 }), north);
Show(FactKind.OrganisationAttendance, "attended", told,
    compact => compact.Annual(annual with { Organisations = Register.AtLeast(office.Id) }), more);
Show(FactKind.MembersAttending, "quorum", told,
    compact => compact.Own(meeting => meeting.Kind == MeetingKind.Group ? meeting with { MembersAttending = 9 } : meeting), more);
Show(FactKind.Matter, "annual-meeting.matters", told.Annual(annual with { Matters = Register.AtLeast(FollowUp, Direction) }),
    compact => compact.Annual(annual with { Matters = [FollowUp, Direction, Collaboration] }));

// Nominations, ballots and decisions.
Show(FactKind.Nominations, "development-group.nominations", told.Group(DevelopmentGroup, group => group with { Nominations = Fact.NotKnown }),
    compact => compact.Group(DevelopmentGroup, group => group with { Nominations = [new Nomination(choir.Id, new LocalDate(2026, 5, 2))] }));
Show(FactKind.NominationDays, "development-group.nominations", told.Group(DevelopmentGroup, group => group with { Nominations = [new Nomination(choir.Id, Fact.NotKnown)] }),
    compact => compact.Group(DevelopmentGroup, group => group with { Nominations = [new Nomination(choir.Id, new LocalDate(2026, 5, 2))] }));
Show(FactKind.NominationConstituency, "for-coast", told,
    compact => compact.With(facts => facts with { Constituencies = [new(coast)] }).Group(DevelopmentGroup, group => group with { Nominations = [new Nomination(choir.Id, new LocalDate(2026, 5, 2)) { Constituency = coast }] }), more);
Show(FactKind.NominationEncloses, "or-encloses", told.With(facts => facts with { Signatories = [] }),
    compact => compact.Group(DevelopmentGroup, group => group with { Nominations = [new Nomination(choir.Id, new LocalDate(2026, 5, 2)) { Encloses = [toJoin] }] }), more);
Show(FactKind.Ballots, "elected", told,
    compact => compact.With(facts => facts with { Ballots = [vote] }), voting);
Show(FactKind.BallotDay, "elected", told.With(facts => facts with { Ballots = [vote with { Day = Fact.NotKnown }] }),
    compact => compact.Apply(new BallotRecorded(vote) { InPlaceOf = vote with { Day = Fact.NotKnown } }), voting);
Show(FactKind.BallotConstituency, "contested", told.With(facts => facts with { Ballots = [vote with { Constituency = Fact.NotKnown }] }),
    compact => compact.Apply(new BallotRecorded(vote) { InPlaceOf = vote with { Constituency = Fact.NotKnown } }), voting);
Show(FactKind.BallotVoters, "entitled", told.With(facts => facts with { Ballots = [vote with { Voters = Fact.NotKnown }] }),
    compact => compact.Apply(new BallotRecorded(vote) { InPlaceOf = vote with { Voters = Fact.NotKnown } }), voting);
Show(FactKind.BallotVotes, "elected", told.With(facts => facts with { Ballots = [vote with { Votes = Fact.NotKnown }] }),
    compact => compact.Apply(new BallotRecorded(vote) { InPlaceOf = vote with { Votes = Fact.NotKnown } }), voting);
Show(FactKind.Decisions, "development-group.nominations", told.With(facts => facts with { Decisions = Fact.NotKnown }),
    compact => compact.With(facts => facts with { Decisions = [opens] }));
Show(FactKind.DecisionDay, "development-group.nominations", told.With(facts => facts with { Decisions = [opens with { Day = Fact.NotKnown }] }),
    compact => compact.Apply(new DecisionRecorded(opens) { InPlaceOf = opens with { Day = Fact.NotKnown } }));
Show(FactKind.DecisionMatter, "development-group.nominations", told.With(facts => facts with { Decisions = [opens with { About = Fact.NotKnown }] }),
    compact => compact.Apply(new DecisionRecorded(opens) { InPlaceOf = opens with { About = Fact.NotKnown } }));

// Reports and records.
Show(FactKind.Reports, "leadership-group.political-report", told.With(facts => facts with { Reports = Fact.NotKnown }),
    compact => compact.Apply(new ReportRecorded(yearly)));
Show(FactKind.ForumIsPolitical, "leadership-group.political-report", told.With(facts => facts with { Reports = [yearly with { To = new ForumId("committee") }] }),
    compact => compact.With(facts => facts with { Forums = [new Forum(new ForumId("committee")) { IsPolitical = true }] }));
Show(FactKind.ReportPeriod, "leadership-group.political-report", told.With(facts => facts with { Reports = [yearly with { About = Fact.NotKnown }] }),
    compact => compact.With(facts => facts with { Reports = [yearly] }), north);
Show(FactKind.Plans, "plan", told,
    compact => compact.Apply(new PlanRecorded(new Plan(new LocalDate(2026, 1, 1), new LocalDate(2028, 12, 31)))), more);
Show(FactKind.PlanDays, "plan", told.With(facts => facts with { Plans = [new Plan(new LocalDate(2026, 1, 1), Fact.NotKnown)] }),
    compact => compact.With(facts => facts with { Plans = [new Plan(new LocalDate(2026, 1, 1), new LocalDate(2028, 12, 31))] }), more);
Show(FactKind.OwnFact, "policy", told,
    compact => compact.Apply(new OwnFactRecorded(new OwnFact(policy, Region) { IsSo = true })), more);
Show(FactKind.ExplanationLastDay, "development-group.four-meetings", told.With(facts => facts with { Explanations = [fewer with { LastDay = Fact.NotKnown }] }),
    compact => compact.With(facts => facts with { Explanations = [fewer with { LastDay = Fact.None }] }));
Show(FactKind.JudgementLastDay, "leadership-group.drives-the-work", told.Apply(new JudgementRecorded(drives with { LastDay = Fact.NotKnown })),
    compact => compact.With(facts => facts with { Judgements = [drives with { LastDay = Fact.None }] }));

// What only people can judge: as a whole, of a year, and of one of several.
Judge(Norrbotten.Rules, "leadership-group.drives-the-work");
Judge(Norrbotten.Rules, "annual-meeting.broad-participation");
Judge(eachParty, "leadership-group.drives-the-work");

// An answer that does not fit the facts makes no compact. The problems are told in words all the same: of the empty one.
Words words = new(Norrbotten.Rules, Compact.Empty, language);
if (!Compact.TryFrom(told.Facts with { Signatories = [new Signatory(new OrganisationId("chior"), start)] }, out _, out ValueList<Problem> problems))
{
    Console.WriteLine(string.Join('\n', problems.Select(words.Of)));
}

// Asked, and not to be had: it is asked of nobody again.
Compact unknown = told.With(facts => facts with { Reports = Fact.NotKnown });
OpenQuestion first = Norrbotten.Rules.Examine(unknown, today).OpenQuestions.First(each => each.Fact?.Kind == FactKind.Reports);
Compact vain = unknown.Apply(new AskedInVainRecorded(new AskedInVain(first.Fact!, today)));
Report after = Norrbotten.Rules.Examine(vain, today);
Console.WriteLine(new Words(Norrbotten.Rules, vain, language).Of(after.FindingOf("leadership-group.political-report")));
Console.WriteLine($"{after.OpenQuestions.Contains(first)}, {after.AskedInVain.Count}");

void Show(FactKind kind, ClauseId clause, Compact before, Func<Compact, Compact> answer, RuleSet? by = null, [CallerArgumentExpression(nameof(answer))] string said = "")
{
    RuleSet rules = by ?? Norrbotten.Rules;
    Report report = rules.Examine(before, today);
    Finding open = report[clause].First(finding => finding.Missing.Any(fact => fact.Kind == kind));
    MissingFact missing = open.Missing.First(fact => fact.Kind == kind);
    OpenQuestion question = report.OpenQuestions.FirstOrDefault(each => each.Fact == missing) ?? new(missing, null, [missing.KnownBy], [clause]);
    Tell(rules, before, question, open, said[(said.IndexOf("=> ", StringComparison.Ordinal) + 3)..], answer(before));
}

void Judge(RuleSet rules, ClauseId clause)
{
    Report report = rules.Examine(told, today);
    OpenQuestion question = report.OpenQuestions.First(each => each.Fact is null && each.Settles.Contains(clause));
    Judgement judgement = new(question.Settles[0], Verdict.Kept, question.AskedOf[0], today)
    {
        Year = question.Period?.Start.Year,
        About = question.About,
    };
    Tell(rules, told, question, report[clause].First(each => each.Period == question.Period), "compact.Apply(new JudgementRecorded(judgement))", told.Apply(new JudgementRecorded(judgement)));
}

// The question, the answer, and what the same finding says then: of its period, where there still is one.
void Tell(RuleSet rules, Compact before, OpenQuestion question, Finding open, string answer, Compact after)
{
    Report report = rules.Examine(after, today);
    Finding then = report[open.Clause.Id].FirstOrDefault(finding => finding.Period == open.Period) ?? report.FindingOf(open.Clause.Id);
    if (question.Fact is { } asked && then.Missing.Contains(asked))
    {
        throw new InvalidOperationException($"The answer does not settle {asked}.");
    }

    Console.WriteLine($"{question.Fact?.Kind.Value ?? "judgement"} · {new Words(rules, before, language).Of(question)}");
    Console.WriteLine($"  {string.Join(' ', answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
    Console.WriteLine($"  {report.InWords(then, language)}");
}

/// <summary>Samforma convenes each annual meeting.</summary>
internal sealed record ConvenedBySamforma(Clause Clause) : Rule(Clause)
{
    protected override Per State() => new Each<Meeting>(Meetings.Of(group: null, MeetingKind.Annual).That(Meetings.Held), Meetings.ConvenedBy.Is(Samforma));
}

/// <summary>Samforma's own organisation attends each annual meeting.</summary>
internal sealed record AttendedByTheOffice(Clause Clause) : Rule(Clause)
{
    protected override Per State() => new Each<Meeting>(Meetings.Of(group: null, MeetingKind.Annual).That(Meetings.Held), Meetings.AttendedBy(SamformaOffice));
}

/// <summary>Puts one thing of a compact in the place of another. A list that told all there is still does.</summary>
internal static class Editing
{
    public static Compact Party(this Compact compact, PartyId id, Func<Party, Party> edit) =>
        compact.With(facts => facts with { Parties = facts.Parties.Known.Select(each => each.Id == id ? edit(each) : each).ToRegister() });

    public static Compact Organisation(this Compact compact, OrganisationId id, Func<Organisation, Organisation> edit) =>
        compact.With(facts => facts with { Organisations = facts.Organisations.Known.Select(each => each.Id == id ? edit(each) : each).ToDirectory() });

    public static Compact Group(this Compact compact, GroupId id, Func<Group, Group> edit) =>
        compact.With(facts => facts with { Groups = facts.Groups.Known.Select(each => each.Id == id ? edit(each) : each).ToDirectory() });

    public static Compact Office(this Compact compact, OfficeId id, Func<Office, Office> edit) =>
        compact.With(facts => facts with { Offices = facts.Offices.Known.Select(each => each.Id == id ? edit(each) : each).ToDirectory() });

    public static Compact Seat(this Compact compact, OrganisationId of, Func<Seat, Seat> edit) =>
        compact.Group(LeadershipGroup, group => group with { Seats = group.Seats.Each(seat => seat.Organisation.Is(of) == true ? edit(seat) : seat) });

    public static Compact Own(this Compact compact, Func<Meeting, Meeting> edit) =>
        compact.Group(DevelopmentGroup, group => group with { Meetings = group.Meetings.Each(edit) });

    public static Compact Appointment(this Compact compact, OrganisationId of, Func<Appointment, Appointment> edit) =>
        compact.Office(MeetingLeaders, office => office with { Appointments = office.Appointments.Each(each => each.Organisation.Is(of) == true ? edit(each) : each) });

    public static Compact Annual(this Compact compact, Meeting meeting) => compact.With(facts => facts with { Meetings = [meeting] });

    private static Register<T> Each<T>(this Register<T> list, Func<T, T> edit)
        where T : notnull => list.IsComplete ? list.Known.Select(edit).ToRegister() : Register.AtLeast([.. list.Known.Select(edit)]);
}
