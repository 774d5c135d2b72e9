using System.Runtime.CompilerServices;

namespace Overenskommelse.Knowledge;

internal static class ValueListGuard
{
    public static ValueList<T> Empty<T>(
        this IGuardClause _, ValueList<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : notnull =>
        input.Count > 0 ? input : throw new ArgumentException("The list is empty; expected at least one item.", parameterName);

    /// <summary>An item that stands in the list more than once.</summary>
    public static ValueList<T> Repeated<T>(
        this IGuardClause _, ValueList<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : notnull
    {
        HashSet<T> seen = [];
        foreach (T item in input.Items)
        {
            if (!seen.Add(item))
            {
                throw new ArgumentException($"\"{item}\" stands there more than once; expected each item once.", parameterName);
            }
        }

        return input;
    }

    /// <summary>No items, or one that stands there more than once.</summary>
    public static ValueList<T> EmptyOrRepeated<T>(
        this IGuardClause guard, ValueList<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : notnull => guard.Repeated(guard.Empty(input, parameterName), parameterName);
}
