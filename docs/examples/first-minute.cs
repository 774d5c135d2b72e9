#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// The first minute: a small compact with one thing broken, one due and one not known; a proposal; and a question answered.
// dotnet run docs/examples/first-minute.cs          in Swedish
// dotnet run docs/examples/first-minute.cs --en     in English

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
LocalDate today = new(2026, 9, 1);
Organisation samforma = new(Norrbotten.SamformaOffice) { Party = Norrbotten.Samforma };
Organisation region = new(new OrganisationId("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region };
Organisation university = new(new OrganisationId("university")) { Name = "Universitetet", Party = Fact.None, Sector = Sector.Neither };
Seat board = new(samforma.Id, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = samforma.Id };

// What is not stated is not known: here, in which capacity the region's seat is held.
CompactFacts Stated(Fact<Capacity> regional) => new()
{
    InForceFrom = new LocalDate(2021, 5, 19),
    Parties = [new(Norrbotten.Samforma, Sector.CivilSociety), new(Norrbotten.Region, Sector.Public), new(Norrbotten.County, Sector.Public)],
    Organisations = [samforma, region, university],
    Groups = [new(Norrbotten.LeadershipGroup) { Seats = [board, board, new(region.Id, SeatKind.Regular) { Capacity = regional }] }],
    Meetings = [],
};

Compact compact = Compact.From(Stated(Fact.NotKnown));
Report report = Norrbotten.Rules.Examine(compact, today);
foreach (string clause in (string[])["leadership-group.even-split", "annual-meeting.held", "leadership-group.capacities"])
{
    Console.WriteLine(report.InWords(report.FindingOf(clause), language));
}

// May somebody from the university take a seat?
SeatTaken proposal = new(Norrbotten.LeadershipGroup, new(university.Id, SeatKind.Regular) { FirstDay = today });
Consideration considered = Norrbotten.Rules.Consider(compact, [proposal], today);
Console.WriteLine(new Words(Norrbotten.Rules, compact, language).Of(considered));

// The leadership group tells in which capacity.
Report told = Norrbotten.Rules.Examine(Compact.From(Stated(Capacity.Manager)), today);
Console.WriteLine(told.InWords(told.FindingOf("leadership-group.capacities"), language));
