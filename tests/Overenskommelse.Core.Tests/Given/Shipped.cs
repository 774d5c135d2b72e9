using System.Reflection;
using Overenskommelse.Presentation;

namespace Overenskommelse;

/// <summary>The named values of a kind that the library ships.</summary>
internal static class Shipped
{
    public static IEnumerable<T> All<T>()
        where T : Id
        => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<T>();

    /// <summary>The language with a tag: data of a test can hold no object.</summary>
    public static Language Language(string tag) => tag == "sv" ? Presentation.Language.Swedish : Presentation.Language.English;
}
