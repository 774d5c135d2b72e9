using System.Runtime.CompilerServices;

namespace Overenskommelse;

/// <summary>Refuses a number, or a length of time, and says which it was; the guards of Ardalis.GuardClauses leave the value out.</summary>
/// <remarks>Of two extensions with one name the compiler takes the one of the enclosing namespace, so a call finds these before the package's.</remarks>
internal static class NumberGuard
{
    public static int NegativeOrZero(
        this IGuardClause _, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(input, parameterName);
        return input;
    }

    /// <summary>Months that a whole number of which make a year.</summary>
    public static int PartOfYear(this IGuardClause _, int input, string parameterName) =>
        input is > 0 and <= 12 && 12 % input == 0 ? input : throw new ArgumentOutOfRangeException(parameterName, input, "Expected 1, 2, 3, 4, 6 or 12 months.");

    /// <summary>A length of time is whole days, weeks, months or years, and not none: added to a day, it gives a later one.</summary>
    public static Period NoLength(this IGuardClause _, Period? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(input, parameterName);
        return !input.HasTimeComponent && input is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 } && input != Period.Zero ? input
            : throw new ArgumentOutOfRangeException(parameterName, input, "Expected one or more whole days, weeks, months or years, and nothing taken off them.");
    }

    /// <summary>Both ends are inside the range; nothing is inside one that ends before it begins.</summary>
    public static int OutOfRange(this IGuardClause _, int input, string parameterName, int rangeFrom, int rangeTo)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input, rangeFrom, parameterName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input, rangeTo, parameterName);
        return input;
    }
}
