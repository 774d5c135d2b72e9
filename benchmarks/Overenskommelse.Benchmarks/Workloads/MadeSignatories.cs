using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

internal static class MadeSignatories
{
    private static LocalDate LastSigning { get; } = new(2025, 12, 31);

    private static LocalDate LastLeaving { get; } = new(2026, 3, 31);

    /// <remarks>Some have left, and then lack a contact person rightly: a contestant that counts them does not agree.</remarks>
    public static SignatoryFact[] Of(Shape shape, Breaks breaks, Random random)
    {
        var signatories = new SignatoryFact[shape.Signatories];
        for (var i = 0; i < signatories.Length; i++)
        {
            var signed = random.Between(Days.InForce, LastSigning);
            signatories[i] = new SignatoryFact(i, signed, Left: null, ContactFrom: signed, ContactTo: null);
        }

        var order = Order(shape.Signatories, random);
        var left = LeftOf(shape);
        for (var i = 0; i < left; i++)
        {
            ref var one = ref signatories[order[i]];
            var day = random.Between(one.Signed, LastLeaving);
            one = one with { Left = day, ContactTo = day };
        }

        for (var i = 0; i < breaks.WithoutContact; i++)
        {
            ref var one = ref signatories[order[left + i]];
            one = i % 2 == 0
                ? one with { ContactTo = random.Between(one.Signed, LastLeaving) }
                : one with { ContactFrom = null };
        }

        return signatories;
    }

    private static int LeftOf(Shape shape) => shape.Signatories / 40;

    private static int[] Order(int count, Random random)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        return order;
    }
}
