#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A year of an invented compact in Norrbotten: its meetings, what was judged, explained and reported, and what is recorded next.
// dotnet run docs/examples/a-year.cs          in Swedish
// dotnet run docs/examples/a-year.cs --en     in English

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
LocalDate today = new(2026, 11, 2);
PartyId[] parties = [Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County];

// Of the development group: a meeting counts when it has been held, and held is what is meant when nothing else is said.
Meeting Joint(int month, int day) => new(MeetingKind.Group, new LocalDate(2026, month, day));
Meeting Own(int month, int day, PartyId party) => new(MeetingKind.PreMeeting, new LocalDate(2026, month, day)) { PreMeetingOf = party };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2026, 1, 1),
    Parties = [new(Norrbotten.Samforma, Sector.CivilSociety), new(Norrbotten.Region, Sector.Public), new(Norrbotten.County, Sector.Public)],
    Groups =
    [
        new(Norrbotten.LeadershipGroup),
        new(Norrbotten.DevelopmentGroup)
        {
            Meetings =
            [
                .. parties.Select(party => Own(2, 9, party)),
                Joint(2, 11),
                .. parties.Select(party => Own(5, 18, party)),
                Joint(5, 20),
                .. parties.Select(party => Own(9, 14, party)),
                Joint(9, 16),

                // Called, and not held yet.
                new Meeting(MeetingKind.Group, new LocalDate(2026, 12, 9)) { Status = MeetingStatus.Called },
            ],
        },
    ],

    // Of the whole compact: who attended, and what was dealt with. A list with nothing more says that there was nothing more.
    Meetings =
    [
        new Meeting(MeetingKind.Annual, new LocalDate(2026, 10, 14))
        {
            Attended = [Norrbotten.Samforma, Norrbotten.Region],
            OrganisationsAttending = 24,
            Matters = [Norrbotten.FollowUp, Norrbotten.Direction, Norrbotten.Collaboration],
        },
        new Meeting(MeetingKind.Occasion, new LocalDate(2026, 6, 3)),
    ],

    // To whom, when, by whom; a report that is about no period counts for the year in which it was made.
    Reports = [new ForumReport(Norrbotten.RegionalCouncil, new LocalDate(2026, 10, 20)) { From = Norrbotten.LeadershipGroup, About = Fact.None }],

    // An open norm is judged by those who may. Of what is answered year by year, a judgement says which year it is about.
    Judgements =
    [
        new Judgement("development-group.whole-sector", Verdict.Kept, Norrbotten.LeadershipGroup, new LocalDate(2026, 10, 26)) { LastDay = new LocalDate(2027, 10, 25) },
        new Judgement("annual-meeting.broad-participation", Verdict.NotKept, Norrbotten.LeadershipGroup, new LocalDate(2026, 10, 26)) { Year = 2026, Reason = "De flesta kom från kusten." },
    ],
    Explanations = [],
});

Report report = Norrbotten.Rules.Examine(compact, today);
foreach (string clause in (string[])["development-group.four-meetings", "development-group.pre-meetings", "annual-meeting.every-party-attends", "annual-meeting.broad-participation", "development-group.whole-sector", "leadership-group.political-report"])
{
    Console.WriteLine($"- {report.InWords(report.FindingOf(clause), language)}");
}

// In January: the fourth meeting was cancelled, and those whom the recommendation binds explain why.
LocalDate january = new(2027, 1, 12);
Explanation storm = new("development-group.four-meetings", "Mötet ställdes in på grund av storm.", Norrbotten.DevelopmentGroup, january) { Year = 2026 };
Consideration explained = Norrbotten.Rules.Consider(
    compact, [new MeetingCancelled(Norrbotten.DevelopmentGroup, MeetingKind.Group, new LocalDate(2026, 12, 9)), new ExplanationRecorded(storm)], january);
Report after = Norrbotten.Rules.Examine(explained.Compact!, january);
Finding year = after.First(finding => finding.Clause.Id == "development-group.four-meetings" && finding.Period is { } period && period.Start.Year == 2026);
Console.WriteLine();
Console.WriteLine($"{explained.Answer}");
Console.WriteLine($"- {after.InWords(year, language)}");
