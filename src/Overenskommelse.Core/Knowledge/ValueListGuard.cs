using System.Runtime.CompilerServices;

namespace Overenskommelse.Knowledge;

internal static class ValueListGuard
{
    public static ValueList<T> Empty<T>(
        this IGuardClause _, ValueList<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : notnull =>
        input.Count > 0 ? input : throw new ArgumentException("The list is empty; expected at least one item.", parameterName);
}
