using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>Each organisation nominates once; and where more are nominated than there are seats, those sit whom most have nominated.</summary>
internal static class MostNominated
{
    private static readonly OrganisationId[] Voters = [Plain.Association(1), Plain.Association(2), Plain.Association(3), Plain.Association(4)];
    private static readonly PersonId[] People = [new("x"), new("y"), new("z")];
    private static readonly Population<Nomination> Standing = Nominations.To(Plain.Panel).That(Nominations.Stand);
    private static readonly Population<Seat> Seated = Seats.In(Plain.Panel).That(Seats.Regular);

    public static Hard AreSeated { get; } = new(
        new All(
            ForEach.Value(Standing, Nominations.By, new OrganisationId("nobody"), by => new Count(Number.Of(Standing.That(Nominations.By.Is(by))), atMost: 1)),
            new WhenKept(
                new Count(Number.Different(Standing, Nominations.Nominee, new("nominees")), atLeast: Number.Of(Seated) + 1),
                new Most<Nomination>(
                    Standing,
                    new Has<Nomination, Seat>(Seated, BreachReason.NotInGroup, Link.Same(Nominations.Nominee, Seats.Holder)),
                    NumberOf.WithSame(Nominations.Nominee, Standing, Nominations.Nominee),
                    new("more-nominated")))),
        Make,
        Oracle);

    private static Case Make(Making making)
    {
        LocalDate[] days = [Plain.Today.PlusDays(-1), Plain.Today, Plain.Today.PlusDays(1)];
        List<Nomination> made = [];
        int count = making.Dice.Between(0, 5);
        for (int i = 0; i < count; i++)
        {
            FactKey key = new($"n{i}");
            OrganisationId by = making.Dice.Chance(6) ? Voters[0] : Voters[i % 4];
            made.Add(new Nomination(by, making.Fact<DayFact, LocalDate>(
                $"day of {key}", making.Dice.Chance(90) ? days[0] : days[2], Fact.NotKnown, 10,
                asked => (asked.Kind == FactKind.NominationDays && asked.Subject == by) || asked is { Kind.Value: "nominations" } && asked.Subject == Plain.Panel && asked.KnownBy != by,
                days, (facts, value) => Told(facts, key, each => each with { Day = value })))
            {
                Key = key,
                Nominee = making.Fact<Fact<PersonId>, PersonId>(
                    $"nominee of {key}", making.Dice.OneOf(People), Fact.NotKnown, 15,
                    asked => asked.Kind == FactKind.Nominations && (asked.KnownBy == by || asked.KnownBy is GroupId),
                    People.Append(new($"somebody-{i}")), (facts, value) => Told(facts, key, each => each with { Nominee = value })),
            });
        }

        List<Seat> seats = [];
        for (int i = 0; i < making.Dice.Between(0, 2); i++)
        {
            FactKey key = new($"s{i}");
            OrganisationId organisation = Voters[i];
            seats.Add(new Seat(organisation, SeatKind.Regular)
            {
                Key = key,
                Holder = making.Fact<Fact<PersonId>, PersonId>(
                    $"holder of {key}", making.Dice.OneOf(People), Fact.NotKnown, 15, asked => asked.Kind == FactKind.SeatHolder && asked.Subject == organisation,
                    People.Append(new($"other-{i}")),
                    (facts, value) => facts.WithSeats(Plain.Panel, Panel(facts).Seats.Map(each => each.Key == key ? each with { Holder = value } : each))),
            });
        }

        CompactFacts known = Plain.Compact.WithSeats(Plain.Panel, [.. seats]);
        return new(
            known.WithNominations(Plain.Panel, making.List(
                "nominations", made, 5, asked => asked.Kind == FactKind.Nominations && asked.KnownBy is GroupId,
                from voter in Voters from person in People select new Nomination(voter, days[0]) { Nominee = person },
                (facts, tell) => facts.WithNominations(Plain.Panel, tell(Panel(facts).Nominations)))),
            Plain.Today,
            making.Holes);
    }

    private static Group Panel(CompactFacts facts) => facts.Groups.Known.Single(group => group.Id == Plain.Panel);

    private static CompactFacts Told(CompactFacts facts, FactKey key, Func<Nomination, Nomination> tell) =>
        facts.WithNominations(Plain.Panel, Panel(facts).Nominations.Map(each => each.Key == key ? tell(each) : each));

    private static (Outcome Outcome, LocalDate? Until) Oracle(CompactFacts facts, LocalDate on, DateInterval? period)
    {
        var standing = Panel(facts).Nominations.Known.Where(each => each.Day.Earliest!.Value <= on).Select(each => (each.By, Who: $"{each.Nominee}")).ToList();
        List<string> seated = [.. Panel(facts).Seats.Known.Select(each => $"{each.Holder}")];
        List<string> nominees = [.. standing.Select(each => each.Who).Distinct()];
        int Votes(string who) => standing.Count(each => each.Who == who);
        bool isBallot = nominees.Count > seated.Count;
        bool isWrong = isBallot && nominees.Exists(left => !seated.Contains(left) && nominees.Exists(chosen => seated.Contains(chosen) && Votes(chosen) < Votes(left)));
        return (standing.Count == 0 ? Outcome.NotApplicable
            : isWrong || standing.DistinctBy(each => each.By).Count() < standing.Count ? Outcome.Broken
            : Outcome.Kept, null);
    }
}
