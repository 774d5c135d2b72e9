using System.Reflection;
using System.Xml.Linq;
using Overenskommelse.Presentation;

namespace Overenskommelse.Docs;

/// <summary>The kinds of rule and the readings by their names in C#, read from the assembly and its documentation, so that a developer can go from the catalogue to the code.</summary>
internal static class KindsInCode
{
    private static readonly Assembly Library = typeof(Rule).Assembly;
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Dictionary<string, XElement> Documented = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"))
        .Descendants("member").Where(member => member.Element("summary") is not null).ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!);

    /// <summary>What a reading that takes something is told of here.</summary>
    private static readonly Dictionary<string, object> Examples = new()
    {
        ["difference"] = 2,
        ["percent"] = 60,
        ["organisations"] = 20,
        ["by"] = new AnnualDate(4, 30),
        ["other"] = new GroupId("group"),
        ["office"] = new OfficeId("office"),
    };

    public static string ToMarkdown() => string.Join('\n',
    [
        "",
        "## I C# / In C#",
        "",
        "Slagen finns i `Overenskommelse.Rules` och tolkningarna i `Overenskommelse.Rules.Readings`. En regel ändras med `rules.Adjust<Kind>(clause, rule => rule with { … })`. Varje regel har också `Clause`, `OfGroup` och `Alternatives`. / The kinds are in `Overenskommelse.Rules`, and the readings in `Overenskommelse.Rules.Readings`. A rule is changed with `rules.Adjust<Kind>(clause, rule => rule with { … })`. Every rule also has `Clause`, `OfGroup` and `Alternatives`.",
        "",
        "| Slag / Kind | Egenskap / Property | Typ / Type | What it is |",
        "|---|---|---|---|",
        .. Exported<Rule>("Overenskommelse.Rules").SelectMany(Knobs),
        "",
        "Tolkningar är egenskaper med de här värdena; ett antal, en grupp eller ett uppdrag i parentesen är ett exempel. / Readings are properties with these values; a number, a group or an office within brackets is an example.",
        "",
        "| Värde / Value | Svenska | English |",
        "|---|---|---|",
        .. Exported<Reading>("Overenskommelse.Rules.Readings").SelectMany(Values),
        "",
    ]);

    private static IEnumerable<Type> Exported<T>(string space) =>
        Library.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(T)) && type.Namespace == space).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<string> Knobs(Type kind) => kind
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.CanWrite)
        .OrderBy(property => PlaceOf(property, kind))
        .Select(property => $"| `{kind.Name}` | `{property.Name}` | `{Told(property)}` | {Summary($"P:{kind.FullName}.{property.Name}")} |")
        .DefaultIfEmpty($"| `{kind.Name}` | – | – | – |");

    /// <summary>What a rule cannot be without comes first, in the order that its constructor takes it.</summary>
    private static int PlaceOf(PropertyInfo property, Type kind) =>
        kind.GetConstructors().Single().GetParameters().FirstOrDefault(parameter => parameter.Name == property.Name)?.Position ?? int.MaxValue;

    private static IEnumerable<string> Values(Type reading) => reading
        .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .OrderBy(member => member.MetadataToken)
        .Select(member => member switch
        {
            PropertyInfo property when property.PropertyType == reading => ($"{reading.Name}.{property.Name}", property.GetValue(null)),
            MethodInfo { IsSpecialName: false } method when method.ReturnType == reading => ($"{reading.Name}.{method.Name}({Arguments(method)})", method.Invoke(null, Given(method))),
            _ => ("", null),
        })
        .Where(each => each.Item2 is not null)
        .Select(each => (Code: each.Item1, Reading: (Reading)each.Item2!))
        .OrderBy(each => each.Code.Contains('(', StringComparison.Ordinal))
        .Select(each => $"| `{each.Code}` | {each.Reading.Says.In(Language.Swedish)} | {each.Reading.Says.In(Language.English)} |");

    private static string Arguments(MethodInfo method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.Name}: {Examples[parameter.Name!]}"));

    private static object[] Given(MethodInfo method) => [.. method.GetParameters().Select(parameter => Examples[parameter.Name!])];

    private static string Told(PropertyInfo property) => $"{Name(property.PropertyType)}{(Nullability.Create(property).ReadState == NullabilityState.Nullable ? "?" : "")}";

    private static string Name(Type type) =>
        type == typeof(int) ? "int"
        : type == typeof(bool) ? "bool"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    /// <summary>The summary on one line; of what it refers to, the name.</summary>
    private static string Summary(string member) => string.Join(' ', string.Concat(Documented[member].DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")?.Value.Split('.')[^1]}`",
        XElement { Name.LocalName: "paramref" } named => $"`{named.Attribute("name")?.Value}`",
        _ => "",
    })).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
