using System.Reflection;

namespace Overenskommelse;

/// <summary>The named values of a kind that the library ships.</summary>
internal static class Shipped
{
    public static IEnumerable<T> All<T>()
        where T : Id
        => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<T>();
}
