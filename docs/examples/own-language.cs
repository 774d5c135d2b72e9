#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A language from outside: Finnish, with the phrases that a first finding needs. The rest is said in Swedish, or with --en in English.

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;

Grammar grammar = new()
{
    And = "ja",
    Or = "tai",
    Months =
    [
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
        "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ],
    Numbers = [new(Articles: [], Words: ["ei yhtään", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen"])],
    DayOfYear = "{0}. {1}",
    OpeningQuote = "”",
    ClosingQuote = "”",
};

Language finnish = new(
    "fi",
    grammar,
    new Phrasebook(
        ("outcome.kept", "Toteutuu"),
        ("outcome.broken.must", "Ei toteudu"),
        ("unit.group-meetings", "kokous|kokousta|kokous|on pidetty|pidettiin|pidettävä"),
        ("happened", "[at-least?vähintään ]{observed:unit} [past?{unit:did}][!past?{unit:done}][ {day}][: {days}][ (vaaditaan {required:#unit})]"),
        ("reason.after-closing", "{who} teki ehdotuksen {day}, vaikka viimeinen päivä oli {limit}")),
    fallback: args.Contains("--en") ? Language.English : Language.Swedish);

Organisation choir = new(new OrganisationId("choir")) { Name = "Kören Norrsken", Party = Norrbotten.Samforma };
Compact compact = Compact.From(new CompactFacts
{
    InForceFrom = new LocalDate(2021, 5, 19),
    Parties = Register.AtLeast(new Party(Norrbotten.Samforma, Sector.CivilSociety)),
    Organisations = [choir],
    Signatories = [new Signatory(choir.Id, new LocalDate(2021, 5, 19))],
    Decisions = [new Decision(Norrbotten.RegionalCouncil, new LocalDate(2026, 4, 15)) { About = Norrbotten.RoundOfNominations }],
    Groups =
    [
        new Group(Norrbotten.DevelopmentGroup)
        {
            Nominations = [new Nomination(choir.Id, new LocalDate(2026, 7, 27))],
            Meetings = [HeldIn(2), HeldIn(5), HeldIn(9), HeldIn(11)],
        },
    ],
});

// The titles are told with the rules, in one more language.
RuleSet rules = Norrbotten.Rules
    .Adjust<Rule>("development-group.four-meetings", rule => InFinnish(rule, "Kehittämisryhmän neljä kokousta"))
    .Adjust<Rule>("development-group.nominations", rule => InFinnish(rule, "Ehdotukset ajoissa"));
Report report = rules.Examine(compact, on: new LocalDate(2026, 9, 1));
Console.WriteLine(report.InWords(report.First(finding => finding.Clause.Id == "development-group.four-meetings"), finnish));
Console.WriteLine(report.InWords(report.FindingOf("development-group.nominations"), finnish));

static Meeting HeldIn(int month) => new(MeetingKind.Group, new LocalDate(2025, month, 3)) { Status = MeetingStatus.Held };

static Rule InFinnish(Rule rule, string title) => rule with { Clause = rule.Clause with { Title = rule.Clause.Title.With("fi", title) } };
