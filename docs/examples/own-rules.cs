#:project ../../src/Overenskommelse.Core/Overenskommelse.Core.csproj
#:property PublishAot=false

// A rule set derived from Norrbotten's: one reading changed, one rule left out, one rule of its own added.

using NodaTime;
using Overenskommelse.Compacts;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Norms;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rulebook;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules;
using Overenskommelse.Texts;

SourceText decision = new(
    new DocumentId("LG"),
    new Text("Ledningsgruppens beslut om arbetsformer", "The leadership group's decision on ways of working"),
    [new Sentence(1, "Ingen organisation har mer än en plats i utvecklingsgruppen.", "No organisation has more than one seat in the development group.")]);

RuleSet local = Norrbotten.Rules
    .Adjust<BalancedSectors>("leadership-group.even-split", rule => rule with { Balance = Balance.Within(difference: 1) })
    .Without("development-group.four-meetings");

RuleSet ours = local
    .Citing(decision)
    .Calling(new Label(OneSeatEach.SeveralSeats, "{who} har flera platser", "{who} {who|has|have} several seats"))
    .With(new OneSeatEach(
        Clause.Must("development-group.one-seat-each", decision.Cite(1), by: [Norrbotten.DevelopmentGroup],
            "En plats för varje organisation i utvecklingsgruppen",
            "One seat for each organisation in the development group"),
        Norrbotten.DevelopmentGroup))
    .Named(new RuleSetId("norrbotten-local"), new Text("Norrbotten, med lokala tillägg", "Norrbotten, with local additions"));

Organisation choir = new(new OrganisationId("choir")) { Name = "Kören Norrsken", Party = Norrbotten.Samforma };
Compact compact = Compact.From(new CompactFacts
{
    Parties = Register.AtLeast(new Party(Norrbotten.Samforma, Sector.CivilSociety)),
    Organisations = [choir],
    Groups = [new Group(Norrbotten.DevelopmentGroup) { Seats = [new Seat(choir.Id, SeatKind.Regular), new Seat(choir.Id, SeatKind.Regular)] }],
});

Language language = args.Contains("--en") ? Language.English : Language.Swedish;
Report report = ours.Examine(compact, on: new LocalDate(2026, 9, 1));
foreach (Derivation step in ours.Derivations)
{
    Console.WriteLine($"{step.Kind}: {step.Clause} (from {step.From})");
}

Console.WriteLine(report.InWords(report.FindingOf("development-group.one-seat-each"), language));

// A title that a turned knob makes untrue is changed with it.
RuleSet oftener = Norrbotten.Rules.Adjust<MeetingsHeld>("development-group.four-meetings", rule => rule with
{
    Times = 6,
    Clause = rule.Clause with { Title = new Text("Sex möten årligen som utgångspunkt", "Six meetings yearly as the starting point") },
});
Report asked = oftener.Examine(compact, on: new LocalDate(2026, 9, 1));
Console.WriteLine(asked.InWords(asked.FindingOf("development-group.four-meetings"), language));

/// <summary>No organisation holds more than one regular seat in a group.</summary>
internal sealed record OneSeatEach(Clause Clause, GroupId Group) : Rule(Clause)
{
    public static readonly BreachReason SeveralSeats = new("several-seats");

    private static readonly OrganisationId Nobody = new("nobody");

    protected override Per State()
    {
        Population<Seat> regular = Seats.In(Group).That(Seats.Regular);
        return ForEach.Value(regular, Seats.Organisation, Nobody, organisation =>
            new Count(Number.Of(regular.That(Seats.Organisation.Is(organisation))), atMost: 1).Else(SeveralSeats, organisation));
    }
}
