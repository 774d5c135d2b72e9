namespace Overenskommelse.Norms;

/// <summary>Gives whoever is not named a name that nobody has, for as long as a question is thought through: the same one each time.</summary>
internal static class People
{
    public static PersonId Nobody<T>(Row<T> row)
        where T : class =>
        new($"~{typeof(T)}/{row.Within}/{row.Place}");
}
