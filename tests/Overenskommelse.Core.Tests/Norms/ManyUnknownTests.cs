namespace Overenskommelse.Norms;

/// <summary>Where there are too many ways to fill in what is missing, the values by which it could be told apart are not gathered for nothing.</summary>
[Collection(nameof(ManyUnknownTests))]
[CollectionDefinition(nameof(ManyUnknownTests), DisableParallelization = true)]
public sealed class ManyUnknownTests
{
    private const int Some = 60;

    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);
    private static readonly Population<Seat> Seated = Seats.In(Given.Panel);

    private static readonly Dictionary<string, Norm> Kinds = new()
    {
        ["has"] = new Each<Nomination>(Nominated, new Has<Nomination, Seat>(Seated, BreachReason.NotInGroup, Link.Same(Nominations.Nominee, Seats.Holder))),
        ["different"] = new Count(Number.Different(Seated, Seats.Capacity, new("capacities")), atLeast: 2),
        ["most"] = new Most<Nomination>(Nominated, Nominations.By.Is(Given.Association(1)), NumberOf.Those(Nominations.Nominee, Seated, Seats.Holder), new("more")),
        ["for-each"] = ForEach.Value(Seated, Seats.Capacity, new("nobody"), each => new Count(Number.Of(Seated.That(Seats.Capacity.Is(each))), atMost: 1)),
        ["balanced"] = new Balanced<Seat>(Seated, SideList.By(Seats.Capacity), Rules.Readings.Balance.AtMost(50)),
    };

    public static TheoryData<string> All => [.. Kinds.Keys];

    /// <summary>Pairs may be asked about, and no more than pairs.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Four_times_as_many_allocate_sixteen_times_as_much_at_most(string norm)
    {
        _ = Allocated(Kinds[norm], Some);

        ((double)Allocated(Kinds[norm], 4 * Some) / Allocated(Kinds[norm], Some)).ShouldBeLessThan(18);
    }

    private static long Allocated(Norm norm, int number)
    {
        CompactFacts facts = Given.Compact
            .WithNominations(Given.Panel, [.. Enumerable.Range(0, number).Select(place => new Nomination(Given.Association(1 + (place % 2)), 1.May(2024))
            {
                Nominee = place % 2 == 0 ? Given.Person($"nominee-{place}") : Fact.NotKnown,
                Key = new($"nomination-{place}"),
            })])
            .WithSeats(Given.Panel, [.. Enumerable.Range(0, number).Select(place => new Seat(Given.CountyOffice, SeatKind.Regular)
            {
                Holder = place % 2 == 0 ? Given.Person($"holder-{place}") : Fact.NotKnown,
                Capacity = place % 2 == 0 ? new Capacity($"capacity-{place}") : Fact.NotKnown,
                Key = new($"seat-{place}"),
            })]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = new MadeOf(norm).Asked(facts);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
