using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;
using Overenskommelse.Testing;
using Overenskommelse.Texts;

// Uses the package as a host would, knowing nothing of the repository.
Report report = Norrbotten.Rules.Examine(Compact.Empty, on: new LocalDate(2026, 9, 1));
Finding nominations = report.FindingOf("development-group.nominations");

Console.WriteLine($"{nominations.Clause.Citation}: {nominations.Outcome}");
Console.WriteLine(report.InWords(nominations, Language.Swedish));

// And the laws, on a few compacts.
Console.WriteLine(RuleSetLaws.Hold(Halland.Rules, new LawOptions { Cases = 20, Laws = [Law.NeverThrows, Law.DecidedStays] }));
