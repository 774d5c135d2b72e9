#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A whole spring in Norrbotten: the council decides, nominations come in (one late, one from outside), and a balanced choice is made.

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
Organisation choir = new(new OrganisationId("choir")) { Name = "Kören Norrsken", Party = Norrbotten.Samforma };
Organisation sports = new(new OrganisationId("sports-club")) { Name = "IF Fjällräven", Party = Norrbotten.Samforma };
Organisation theatre = new(new OrganisationId("theatre")) { Name = "Teater Midvinter", Party = Norrbotten.Samforma };
Organisation museum = new(new OrganisationId("museum")) { Name = "Museiföreningen Älven", Party = Norrbotten.Samforma };
Organisation region = new(new OrganisationId("region")) { Name = "Region Norrbotten", Party = Norrbotten.Region };
Organisation county = new(new OrganisationId("county")) { Name = "Länsstyrelsen Norrbotten", Party = Norrbotten.County };

Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2021, 5, 19),
    Parties = [new Party(Norrbotten.Samforma, Sector.CivilSociety), new Party(Norrbotten.Region, Sector.Public), new Party(Norrbotten.County, Sector.Public)],
    Organisations = [choir, sports, theatre, museum, region, county],

    // The museum has applied, and not signed.
    Signatories =
    [
        .. new[] { choir, sports, theatre }.Select(organisation => new Signatory(organisation.Id, new LocalDate(2021, 5, 19))),
        new Signatory(museum.Id, Fact.None) { AppliedOn = new LocalDate(2026, 3, 2) },
    ],
    Groups =
    [
        new Group(Norrbotten.DevelopmentGroup)
        {
            Nominations = [],
            Seats = [new Seat(choir.Id, SeatKind.Regular), new Seat(region.Id, SeatKind.Regular), new Seat(county.Id, SeatKind.Regular)],
        },
    ],
    Decisions = [],
});

// Before the council has decided, nothing is open.
Words words = new(Norrbotten.Rules, compact, language);
Console.WriteLine(words.Of(Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, on: new LocalDate(2026, 4, 1))));
Console.WriteLine();

// The council decides, and nominations come in. Each is considered on the day it comes.
compact = compact.Apply(new DecisionRecorded(new Decision(Norrbotten.RegionalCouncil, new LocalDate(2026, 4, 22))));
Nomination[] nominations =
[
    new(sports.Id, new LocalDate(2026, 5, 11)) { Nominee = new PersonId("person-1") },
    new(theatre.Id, new LocalDate(2026, 7, 26)) { Nominee = new PersonId("person-2") },
    new(museum.Id, new LocalDate(2026, 6, 1)) { Nominee = new PersonId("person-3") },
    new(choir.Id, new LocalDate(2026, 7, 27)) { Nominee = new PersonId("person-4") },
];
foreach (Nomination nomination in nominations)
{
    Change[] submitted = [new NominationSubmitted(Norrbotten.DevelopmentGroup, nomination)];
    Consideration consideration = Norrbotten.Rules.Consider(compact, [.. submitted], on: nomination.Day.TryGet(out LocalDate day) ? day : default);
    Console.WriteLine(consideration.IsAccepted
        ? $"{(language == Language.Swedish ? "Godtas" : "Accepted")}: {words.NameOf(nomination.By)}."
        : string.Join(' ', consideration.Refusals.Select(words.Refusal)));
}

Console.WriteLine();

// All of them, as they were received: the round says which stand.
compact = compact.Apply([.. nominations.Select(nomination => new NominationSubmitted(Norrbotten.DevelopmentGroup, nomination))]);
NominationRound round = Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, on: new LocalDate(2026, 8, 1));
Console.WriteLine(words.Of(round));
Console.WriteLine();

// People choose; the library says what follows. Both nominees take a seat.
SeatTaken[] choice =
[
    .. round.Standing.Select(nomination => new SeatTaken(
        Norrbotten.DevelopmentGroup,
        new Seat(nomination.By, SeatKind.Regular) { Holder = nomination.Nominee, FirstDay = new LocalDate(2026, 9, 1) })),
];
Consideration seated = Norrbotten.Rules.Consider(compact, [.. choice], on: new LocalDate(2026, 9, 1));
Console.WriteLine(words.Of(seated.After!.FindingOf("development-group.balance")));
