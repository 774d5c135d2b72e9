using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Overenskommelse;

// Stands in for Ardalis.GuardClauses, with its call shape; see docs/decisions for why, and for how to remove it.

internal interface IGuardClause;

internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against { get; } = new Guard();
}

internal static class GuardClauseExtensions
{
    public static T Null<T>(
        this IGuardClause _, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentNullException.ThrowIfNull(input, parameterName);
        return input;
    }

    public static string NullOrWhiteSpace(
        this IGuardClause _, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(input, parameterName);
        return input;
    }

    public static T Negative<T>(
        this IGuardClause _, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(input, parameterName);
        return input;
    }

    public static T NegativeOrZero<T>(
        this IGuardClause _, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(input, parameterName);
        return input;
    }

    /// <summary>Both ends are inside the range.</summary>
    public static T OutOfRange<T>(this IGuardClause _, T input, string parameterName, T rangeFrom, T rangeTo)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(input, rangeFrom, parameterName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input, rangeTo, parameterName);
        return input;
    }

    public static T EnumOutOfRange<T>(
        this IGuardClause _, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum
        => Enum.IsDefined(input)
            ? input
            : throw new InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, CultureInfo.InvariantCulture), typeof(T));
}
