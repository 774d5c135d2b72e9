#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// Halland as its page describes it: what it states is stated here, and what it leaves out is left out.
// dotnet run docs/examples/halland.cs              what a board needs, in Swedish
// dotnet run docs/examples/halland.cs --en         in English
// dotnet run docs/examples/halland.cs --whole      the whole report, every finding in the order of the text

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;

List<Organisation> organisations =
[
    .. Enumerable.Range(1, 8).Select(number =>
        new Organisation(new OrganisationId($"organisation-{number}")) { Name = $"organisation {number}", Sector = Sector.CivilSociety }),
];
Organisation educationAssociation = new(Halland.EducationAssociation) { Name = "Hallands bildningsförbund", Sector = Sector.CivilSociety };
Organisation region = new(new OrganisationId("region")) { Name = "Region Halland", Party = Halland.Region };
Organisation county = new(new OrganisationId("lansstyrelsen")) { Name = "Länsstyrelsen i Hallands län", Party = Fact.None, Sector = Sector.Public };
PersonId processLeader = new("person-1");

Compact compact = Compact.From(new CompactFacts
{
    // The page states the month, and not the day.
    InForceFrom = DayFact.InMonth(2019, 5),
    Parties = Register.AtLeast(new Party(Halland.Region, Sector.Public), new Party(Halland.CivilSociety, Sector.CivilSociety)),
    Organisations = [.. organisations, educationAssociation, region, county],
    Groups =
    [
        new Group(Halland.NetworkGroup)
        {
            Seats =
            [
                .. organisations.Select(organisation => new Seat(organisation.Id, SeatKind.Regular)),
                new Seat(educationAssociation.Id, SeatKind.Regular) { Holder = processLeader },
                .. Enumerable.Repeat(new Seat(region.Id, SeatKind.Regular), 6),
                new Seat(county.Id, SeatKind.CoOpted),
            ],
        },
    ],
    Offices =
    [
        new Office(Halland.ProcessLeader)
        {
            // The page says who leads the work now, and not since when: no first day limits it.
            Appointments = [new Appointment(educationAssociation.Id, Fact.None) { Holder = processLeader }],
        },
    ],
});

Report report = Halland.Rules.Examine(compact, on: new LocalDate(2026, 9, 1));

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
Console.WriteLine(report.ToText(language, args.Contains("--whole") ? ReportForm.Whole : ReportForm.Brief));
