#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A whole spring in Norrbotten: the council decides, nominations come in (one late, one from outside), and a balanced choice is made.

using NodaTime;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
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
compact = compact.Apply(new DecisionRecorded(new Decision(Norrbotten.RegionalCouncil, new LocalDate(2026, 4, 22)) { About = Norrbotten.RoundOfNominations }));
(Organisation By, LocalDate Day, string Nominee)[] letters =
[
    (sports, new LocalDate(2026, 5, 11), "person-1"),
    (museum, new LocalDate(2026, 6, 1), "person-2"),
    (theatre, new LocalDate(2026, 7, 26), "person-3"),
    (choir, new LocalDate(2026, 7, 27), "person-4"),
];
foreach ((Organisation by, LocalDate day, string nominee) in letters)
{
    NominationSubmitted submitted = new(Norrbotten.DevelopmentGroup, new Nomination(by.Id, day) { Nominee = new PersonId(nominee) });
    Consideration consideration = Norrbotten.Rules.Consider(compact, [submitted], on: day);
    Console.WriteLine($"{by.Name}: {words.Of(consideration)}");
    compact = compact.Apply(submitted);
}

// What has come in has come in: all are recorded, and the round says which stand.
NominationRound round = Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, on: new LocalDate(2026, 8, 1));
Console.WriteLine();
Console.WriteLine(words.Of(round));
Console.WriteLine();

// People choose; the library says what follows. Both candidates take a seat.
LocalDate autumn = new(2026, 9, 1);
ValueList<Change> choice =
[
    .. round.Candidates.Known.Select(candidate => new SeatTaken(
        Norrbotten.DevelopmentGroup, new Seat(candidate.By, SeatKind.Regular) { Holder = candidate.Nominee, FirstDay = autumn })),
];
Console.WriteLine(words.Of(Norrbotten.Rules.Consider(compact, choice, on: autumn)));
