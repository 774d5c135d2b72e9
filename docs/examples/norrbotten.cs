#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// Norrbotten as its pages describe it: what they state is stated here, and what they leave out is left out.
// dotnet run docs/examples/norrbotten.cs              what a board needs, in Swedish
// dotnet run docs/examples/norrbotten.cs --en         in English
// dotnet run docs/examples/norrbotten.cs --whole      the whole report, every finding in the order of the text

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;

// The page counts people and organisations. Which they are does not matter here.
List<Organisation> associations =
[
    .. Enumerable.Range(1, 7).Select(number =>
        new Organisation(new OrganisationId($"association-{number}")) { Name = $"förening {number}", Party = Norrbotten.Samforma }),
];
Organisation samforma = new(Norrbotten.SamformaOffice) { Party = Norrbotten.Samforma };
Organisation county = new(new OrganisationId("lansstyrelsen")) { Name = "Länsstyrelsen Norrbotten", Party = Norrbotten.County };
Organisation region = new(new OrganisationId("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region };
Organisation university = new(new OrganisationId("university")) { Name = "universitetet", Party = Fact.None, Sector = Sector.Neither };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2021, 5, 19),
    Parties =
    [
        new Party(Norrbotten.Samforma, Sector.CivilSociety),
        new Party(Norrbotten.Region, Sector.Public),
        new Party(Norrbotten.County, Sector.Public),
    ],
    Organisations = [.. associations, samforma, county, region, university],

    // What the pages do not name is not known.
    Groups =
    [
        new Group(Norrbotten.LeadershipGroup),
        new Group(Norrbotten.DevelopmentGroup)
        {
            Seats =
            [
                .. associations.Select(association => new Seat(association.Id, SeatKind.Regular)),
                .. Enumerable.Repeat(new Seat(county.Id, SeatKind.Regular), 3),
                .. Enumerable.Repeat(new Seat(region.Id, SeatKind.Regular), 2),

                // Whether the university is co-opted is not stated.
                new Seat(university.Id, Fact.NotKnown),

                // Nor whether Samforma gives support staff, and since when.
                new Seat(samforma.Id, SeatKind.Support) { FirstDay = Fact.NotKnown, LastDay = Fact.NotKnown },
            ],
        },
    ],

    // The page states the month, and not the day.
    Decisions = Register.AtLeast(new Decision(Norrbotten.RegionalCouncil, DayFact.InMonth(2021, 4)) { About = Norrbotten.RoundOfNominations }),
    Plans = Register.AtLeast(new Plan(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31))),
});

Report report = Norrbotten.Rules.Examine(compact, on: new LocalDate(2026, 9, 1));

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
Console.WriteLine(report.ToText(language, args.Contains("--whole") ? ReportForm.Whole : ReportForm.Brief));
