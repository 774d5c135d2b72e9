using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>When sides are in balance: <i>jämnt fördelad</i>, <i>balans</i>.</summary>
public sealed record Balance : Reading, IMeasure
{
    private Balance(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>The sides are equally large.</summary>
    public static Balance Equal { get; } = new(
        "equal-sides",
        new("sidorna är lika stora", "the sides are equally large"),
        new("Balans kan förstås strängt, så att ingen sida är större än någon annan.", "Balance can be understood strictly, so that no side is larger than another."))
    {
        MaxDifference = 0,
    };

    /// <summary>The largest difference between any two sides; null when the reading is a share.</summary>
    public int? MaxDifference { get; private init; }

    /// <summary>The largest share, in per cent, that one side may hold; null when the reading is a difference.</summary>
    public int? MaxPercent { get; private init; }

    /// <summary>No side is larger than another by more than so many.</summary>
    /// <param name="difference">The largest difference, itself allowed: one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static Balance Within(int difference)
    {
        Guard.Against.NegativeOrZero(difference);
        return new(
            difference == 1 ? "within-one" : $"within-{difference}",
            new($"sidornas storlek skiljer sig med högst {difference}", $"the sides differ in size by at most {difference}"),
            new(
                "Ett udda antal går inte att dela lika, och då kan en liten skillnad ändå räknas som jämnt.",
                "An odd number cannot be split equally, and a small difference may then still count as even."))
        {
            MaxDifference = difference,
        };
    }

    /// <summary>No side is more than a share of the whole.</summary>
    /// <param name="percent">The largest share, itself allowed, in per cent: from 1 to 100. Less than a half can be kept between three sides or more only, and is refused between two when a rule set is made.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 100.</exception>
    public static Balance AtMost(int percent)
    {
        Guard.Against.OutOfRange(percent, nameof(percent), 1, 100);
        return new(
            $"at-most-{percent}-per-cent",
            new($"ingen sida är större än {percent} procent av helheten", $"no side is larger than {percent} per cent of the whole"),
            new(
                "En andel säger lika mycket om en stor grupp som om en liten.",
                "A share says as much of a large group as of a small one."))
        {
            MaxPercent = percent,
        };
    }

    /// <inheritdoc/>
    public bool Allows(ReadOnlySpan<int> sides)
    {
        (int largest, int smallest, int total) = Measured(sides);
        return MaxPercent is { } percent ? largest * 100 <= total * percent : largest - smallest <= MaxDifference;
    }

    /// <inheritdoc/>
    public bool IsWorse(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        (int largest, int smallest, int total) = Measured(after);
        (int largestBefore, int smallestBefore, int totalBefore) = Measured(before);
        return MaxPercent is not null ? largest * totalBefore > largestBefore * total : largest - smallest > largestBefore - smallestBefore;
    }

    private static (int Largest, int Smallest, int Total) Measured(ReadOnlySpan<int> sides)
    {
        int largest = 0;
        int smallest = int.MaxValue;
        int total = 0;
        foreach (int side in sides)
        {
            largest = Math.Max(largest, side);
            smallest = Math.Min(smallest, side);
            total += side;
        }

        return (largest, smallest, total);
    }
}
