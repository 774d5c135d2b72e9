using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>Nothing is timed before every contestant has found the same things in every workload.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">Somebody disagrees; the message says who, where and about what.</exception>
    public static void Check(int compactsOfTheNation)
    {
        foreach (var (facts, expected) in Cases.All())
        {
            Check(facts, expected, Everyone.Compared.Prepend(Everyone.Yardstick));
        }

        Shape[] shapes = [Shape.Region, Shape.Large, Shape.LargeKept, Shape.Coming(200), .. Shape.Nation(compactsOfTheNation)];
        foreach (var shape in shapes)
        {
            var facts = Made.Of(shape);
            Breach[] expected = [.. Everyone.Yardstick.On(facts).Breaches()];
            if (expected.Length != shape.Broken)
            {
                throw new InvalidOperationException($"{shape.Name}: made to hold {shape.Broken} breaches, but holds {expected.Length}.");
            }

            Check(facts, expected, Everyone.Compared);
        }
    }

    private static void Check(PlainCompact facts, Breach[] expected, IEnumerable<Contestant> contestants)
    {
        foreach (var contestant in contestants)
        {
            var examination = contestant.On(facts);
            List<Breach> breaches = [.. examination.Breaches()];
            Breach[] missed = [.. expected.Except(breaches)];
            Breach[] invented = [.. breaches.Except(expected)];
            var told = examination.Count();
            if (missed.Length + invented.Length > 0 || breaches.Count != expected.Length || told != expected.Length)
            {
                throw new InvalidOperationException(
                    $"{contestant.Name} does not agree on \"{facts}\": expected {expected.Length}, listed {breaches.Count}, "
                    + $"counted {told}; missed [{string.Join(", ", missed)}], invented [{string.Join(", ", invented)}].");
            }
        }
    }
}
