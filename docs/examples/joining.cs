#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// An organisation joins, in Norrbotten and in Halland: where it stands, what it may do now, and what is next.

using NodaTime;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
Organisation museum = new(new OrganisationId("museum")) { Name = "Museiföreningen Älven", Sector = Sector.CivilSociety };

// Norrbotten: an application, the leadership group's approval, a signature.
Compact north = Compact.From(new CompactFacts
{
    Parties =
    [
        new Party(Norrbotten.Samforma, Sector.CivilSociety),
        new Party(Norrbotten.Region, Sector.Public),
        new Party(Norrbotten.County, Sector.Public),
    ],
    Organisations = [museum],
    Signatories = [],
});
Words words = new(Norrbotten.Rules, north, language);
Console.WriteLine(NameOf(Norrbotten.Rules));

Joining joining = Norrbotten.Rules.Joining(north, museum.Id, Norrbotten.Joining, on: new LocalDate(2026, 3, 1));
Console.WriteLine($"- {words.Of(joining)}");

SignatoryChange[] steps =
[
    new OrganisationApplied(museum.Id, new LocalDate(2026, 3, 2)),
    new OrganisationApproved(museum.Id, new LocalDate(2026, 4, 9)),
    new OrganisationSigned(museum.Id, new LocalDate(2026, 5, 19)),
];
foreach (SignatoryChange step in steps)
{
    north = north.Apply(step);
    Console.WriteLine($"- {words.Of(Norrbotten.Rules.Joining(north, museum.Id, Norrbotten.Joining, step.On))}");
}

// Halland: a signature, and a contact person from the same day. The signature alone is refused.
Compact south = Compact.From(new CompactFacts { Organisations = [museum], Signatories = [] });
words = new Words(Halland.Rules, south, language);
Console.WriteLine();
Console.WriteLine(NameOf(Halland.Rules));
Console.WriteLine($"- {words.Of(Halland.Rules.Joining(south, museum.Id, Halland.Joining, on: new LocalDate(2026, 5, 18)))}");

south = south.Apply(new OrganisationApplied(museum.Id, new LocalDate(2026, 5, 18)));
LocalDate signing = new(2026, 5, 19);
OrganisationSigned signed = new(museum.Id, signing);
ContactChosen contact = new(museum.Id, new PersonId("person-1"), signing);
Console.WriteLine(words.Of(Halland.Rules.Consider(south, [signed], on: signing)));
Console.WriteLine(words.Of(Halland.Rules.Consider(south, [signed, contact], on: signing)));

south = south.Apply(signed, contact);
Console.WriteLine($"- {words.Of(Halland.Rules.Joining(south, museum.Id, Halland.Joining, on: signing))}");

string NameOf(RuleSet rules) => rules.Name.In(language);
