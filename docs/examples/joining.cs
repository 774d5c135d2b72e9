#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// An organisation joins, in Norrbotten and in Halland: where it stands, what it may do now, and what is next.

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
Organisation museum = new(new OrganisationId("museum")) { Name = "Museiföreningen Älven", Sector = Sector.CivilSociety };
Compact compact = Compact.From(new CompactFacts { Organisations = [museum], Signatories = [] });

Words norrbotten = new(Norrbotten.Rules, compact, language);
Change[] way =
[
    new OrganisationApplied(museum.Id, new LocalDate(2026, 3, 2)),
    new OrganisationApproved(museum.Id, new LocalDate(2026, 4, 9)),
    new OrganisationSigned(museum.Id, new LocalDate(2026, 5, 19)),
];
Console.WriteLine(NameOf(Norrbotten.Rules));
Console.WriteLine($"- {norrbotten.Of(Norrbotten.Joining.Of(museum.Id, compact, on: new LocalDate(2026, 3, 1)))}");
Compact joined = compact;
foreach (Change step in way)
{
    joined = joined.Apply(step);
    Console.WriteLine($"- {norrbotten.Of(Norrbotten.Joining.Of(museum.Id, joined, on: new LocalDate(2026, 5, 19)))}");
}

// In Halland a contact person follows on the signature; without one the clause is broken from the first day.
Words halland = new(Halland.Rules, compact, language);
LocalDate signing = new(2026, 5, 19);
Change[] alone = [new OrganisationSigned(museum.Id, signing)];
Change[] together = [.. alone, new ContactChosen(museum.Id, new PersonId("person-1"), signing)];
Console.WriteLine();
Console.WriteLine(NameOf(Halland.Rules));
foreach (Change[] proposal in new[] { alone, together })
{
    Consideration consideration = Halland.Rules.Consider(compact, [.. proposal], on: signing);
    Console.WriteLine($"- {halland.Of(Halland.Joining.Of(museum.Id, consideration.Compact!, on: signing))}");
    Console.WriteLine($"  {halland.Of(consideration.After!.FindingOf("signatories.contact-person"))}");
}

string NameOf(RuleSet rules) => language == Language.Swedish ? rules.Name.Swedish : rules.Name.English;
