#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// The first report of one's own, as in the README.

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;
using Overenskommelse.Texts;

Organisation samforma = new(Norrbotten.SamformaOffice) { Name = "Samforma", Party = Norrbotten.Samforma };
Organisation choir = new(new OrganisationId("choir")) { Name = "Kören Norrsken", Party = Norrbotten.Samforma };
Organisation sports = new(new OrganisationId("sports-club")) { Name = "IF Fjällräven", Party = Norrbotten.Samforma };
Organisation region = new(new OrganisationId("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2021, 5, 19),
    Parties =
    [
        new Party(Norrbotten.Samforma, Sector.CivilSociety),
        new Party(Norrbotten.Region, Sector.Public),
        new Party(Norrbotten.County, Sector.Public),
    ],
    Organisations = [samforma, choir, sports, region],
    Groups =
    [
        new Group(Norrbotten.LeadershipGroup)
        {
            Seats =
            [
                new Seat(choir.Id, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = samforma.Id },
                new Seat(sports.Id, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = samforma.Id, LastDay = new LocalDate(2026, 12, 31) },
                new Seat(region.Id, SeatKind.Regular) { Capacity = Capacity.Manager },
            ],
        },
    ],
});

Report report = Norrbotten.Rules.Examine(compact, on: new LocalDate(2026, 9, 1));

Finding split = report.FindingOf("leadership-group.even-split");
Console.WriteLine($"{split.Outcome}, until {report.StandsUntil(split).LastDay}");
Console.WriteLine(report.InWords(split, Language.Swedish));

if (args.Contains("--en"))
{
    Console.WriteLine(report.InWords(split, Language.English));
}

Console.WriteLine($"Broken duties: {report.With(Outcome.Broken, Strength.Must).Count}");
Console.WriteLine($"Depends on the reading: {!report.SensitivityOf(split).IsRobust}");
