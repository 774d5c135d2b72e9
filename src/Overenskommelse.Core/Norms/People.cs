namespace Overenskommelse.Norms;

/// <summary>Gives whoever is not named a name that nobody has, for as long as a question is thought through.</summary>
internal static class People
{
    public static PersonId Nobody<T>(Row<T> row)
        where T : class =>
        new($"~{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(row)}");
}
