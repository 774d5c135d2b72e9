using System.Runtime.CompilerServices;

namespace Overenskommelse;

/// <summary>Refuses a number and says which it was; the guards of Ardalis.GuardClauses leave the value out.</summary>
/// <remarks>Of two extensions with one name the compiler takes the one of the enclosing namespace, so a call finds these before the package's.</remarks>
internal static class NumberGuard
{
    public static int NegativeOrZero(
        this IGuardClause _, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(input, parameterName);
        return input;
    }

    /// <summary>Both ends are inside the range; nothing is inside one that ends before it begins.</summary>
    public static int OutOfRange(this IGuardClause _, int input, string parameterName, int rangeFrom, int rangeTo)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input, rangeFrom, parameterName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input, rangeTo, parameterName);
        return input;
    }
}
