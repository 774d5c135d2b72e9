#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A text that is replaced in the middle of a year: what the new edition changes, and by which edition each period is answered.

using System.Globalization;
using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules;
using Overenskommelse.Texts;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;

// An invented revision: two meetings a year are enough, and an even split is left out.
RuleSet revised = Norrbotten.Rules
    .Adjust<MeetingsHeld>("development-group.four-meetings", rule => rule with
    {
        Times = 2,
        Clause = rule.Clause with { Title = new Text("Två möten årligen som utgångspunkt", "Two meetings yearly as the starting point") },
    })
    .Without("leadership-group.even-split");

Editions editions = new(
[
    new Edition(Norrbotten.Rules) { LastDay = new LocalDate(2026, 6, 30) },
    new Edition(revised) { FirstDay = new LocalDate(2026, 7, 1) },
]);

Console.WriteLine(Norrbotten.Rules.DifferenceTo(revised).InWords(language));

// Three meetings in 2025, three in 2026 and two in 2027.
LocalDate[] held =
[
    new(2025, 2, 3), new(2025, 5, 5), new(2025, 9, 8),
    new(2026, 2, 2), new(2026, 5, 4), new(2026, 9, 7),
    new(2027, 2, 1), new(2027, 9, 6),
];
Organisation choir = new(new OrganisationId("choir")) { Name = "Kören Norrsken", Party = Norrbotten.Samforma };
Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2021, 5, 19),
    Parties = [new Party(Norrbotten.Samforma, Sector.CivilSociety), new Party(Norrbotten.Region, Sector.Public), new Party(Norrbotten.County, Sector.Public)],
    Organisations = [choir],
    Groups =
    [
        new Group(Norrbotten.DevelopmentGroup) { Meetings = [.. held.Select(day => new Meeting(MeetingKind.Group, day))] },
        new Group(Norrbotten.LeadershipGroup) { Seats = [] },
    ],
});

foreach (LocalDate on in new[] { new LocalDate(2026, 10, 1), new LocalDate(2027, 10, 1) })
{
    Report report = editions.Examine(compact, on);
    Console.WriteLine();
    Console.WriteLine(on.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    foreach (Finding finding in report["development-group.four-meetings"])
    {
        Console.WriteLine($"- {report.InWords(finding, language)}");
    }
}

// Whether it depends on what a change in the middle of a year does to the year.
Report autumn = editions.Examine(compact, new LocalDate(2026, 10, 1));
Finding year = autumn.FindingOf("development-group.four-meetings");
Console.WriteLine();
foreach (ReadingOutcome other in autumn.SensitivityOf(year).Alternatives)
{
    Console.WriteLine($"- {other.Reading.Says.In(language)}: {other.Outcome}");
}
