using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>The capacities in which people sit are in balance: whichever there are, or two of them.</summary>
internal static class HalfACapacity
{
    private static readonly Capacity[] Capacities = [Capacity.BoardMember, Capacity.Official, Capacity.Politician];
    private static readonly Population<Seat> Seated = Seats.In(Plain.Panel, Unit.Seats).That(Seats.Regular);

    public static Hard Found { get; } = new(
        new Balanced<Seat>(Seated, SideList.By(Seats.Capacity), Balance.AtMost(50)) { CountsPeople = true },
        Make,
        (facts, _, _) => Answer([.. Sizes(facts).Select(side => side.Count)], sizes => sizes.Max() * 2 <= sizes.Sum()));

    public static Hard Named { get; } = new(
        new Balanced<Seat>(Seated, SideList.By(Seats.Capacity, Capacities[0], Capacities[1]), Balance.Equal) { CountsPeople = true },
        Make,
        (facts, _, _) => Answer(
            [.. Capacities[..2].Select(capacity => Sizes(facts, [.. Capacities[..2]]).Where(side => side.Capacity == capacity).Sum(side => side.Count))], sizes => sizes[0] == sizes[1]));

    private static Case Make(Making making)
    {
        List<Seat> seats = [];
        int count = making.Dice.Between(0, 6);
        for (int i = 0; i < count; i++)
        {
            FactKey key = new($"s{i}");
            OrganisationId organisation = Plain.Association(i + 1);
            bool Asks(MissingFact asked, FactKind kind) => asked.Kind == kind && asked.Subject == organisation;
            seats.Add(new Seat(
                organisation,
                making.Fact<Fact<SeatKind>, SeatKind>(
                    $"kind of {key}", making.Dice.Chance(85) ? SeatKind.Regular : SeatKind.CoOpted, Fact.NotKnown, 15, asked => Asks(asked, FactKind.SeatKind),
                    [SeatKind.Regular, SeatKind.CoOpted], (facts, value) => Told(facts, key, each => each with { Kind = value })))
            {
                Key = key,
                Holder = making.Dice.Chance(30) ? new PersonId("p") : Fact.NotKnown,
                Capacity = making.Fact<Fact<Capacity>, Fact<Capacity>>(
                    $"capacity of {key}", making.Dice.Chance(90) ? making.Dice.OneOf(Capacities) : Fact.None, Fact.NotKnown, 25, asked => Asks(asked, FactKind.Capacity),
                    [.. Capacities, new Capacity("another"), new Capacity($"another-{i}"), Fact.None], (facts, value) => Told(facts, key, each => each with { Capacity = value })),
            });
        }

        return new(Plain.Compact.WithSeats(Plain.Panel, [.. seats]), Plain.Today, making.Holes);
    }

    private static CompactFacts Told(CompactFacts facts, FactKey key, Func<Seat, Seat> tell) =>
        facts.WithSeats(Plain.Panel, Panel(facts).Seats.Map(each => each.Key == key ? tell(each) : each));

    private static Group Panel(CompactFacts facts) => facts.Groups.Known.Single(group => group.Id == Plain.Panel);

    /// <summary>How many people sit in each of some capacities and in no other of them: whoever is not named is somebody else.</summary>
    private static List<(Capacity Capacity, int Count)> Sizes(CompactFacts facts, ValueList<Capacity>? sides = null) =>
    [
        .. Panel(facts).Seats.Known
            .Where(seat => seat.Kind.Is(SeatKind.Regular) == true && !seat.Capacity.IsNone && sides?.Any(side => seat.Capacity.Is(side) == true) != false)
            .Select(seat => (Who: seat.Holder.TryGet(out PersonId? person) ? person.Value : $"{seat.Key}", Capacity: seat.Capacity.ValueOr(Capacities[0])))
            .Distinct()
            .GroupBy(each => each.Who)
            .Where(each => each.Count() == 1)
            .GroupBy(each => each.Single().Capacity)
            .Select(side => (side.Key, side.Count())),
    ];

    private static (Outcome Outcome, LocalDate? Until) Answer(int[] sizes, Func<int[], bool> isBalanced) =>
        (sizes.Sum() == 0 ? Outcome.NotApplicable : isBalanced(sizes) ? Outcome.Kept : Outcome.Broken, null);
}
