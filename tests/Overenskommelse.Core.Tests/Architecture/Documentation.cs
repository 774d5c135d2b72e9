using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Overenskommelse.Architecture;

/// <summary>The XML documentation beside an assembly.</summary>
/// <remarks>
/// The compiler refuses a public member without a comment; this also refuses an empty one, and a positional property without its param.
/// </remarks>
internal sealed class Documentation(XDocument xml)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly HashSet<string> _documented =
        [.. xml.Descendants("member").Where(HasText).Select(member => WithoutSignature(member.Attribute("name")!.Value))];

    public static Documentation Of(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>The documentation ids, without parameters, of what lacks a summary.</summary>
    public IEnumerable<string> Missing(IEnumerable<Type> types)
        => types.Where(IsWritten).SelectMany(Ids).Where(id => !_documented.Contains(id)).Distinct();

    // C# 14 keeps the receivers of extension blocks in nested types that no one can name.
    private static bool IsWritten(Type type) => !type.Name.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<string> Ids(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        return type.IsSubclassOf(typeof(Delegate))
            ? [$"T:{name}"]
            : type.GetMembers(Declared).Where(NeedsSummary).Select(member => $"{Prefix(member)}:{name}.{member.Name}").Prepend($"T:{name}");
    }

    private static bool NeedsSummary(MemberInfo member) => member switch
    {
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo { Name: "EqualityContract" } => false,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsNewAndVisible),
        EventInfo e => IsNewAndVisible(e.AddMethod!),
        MethodInfo method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && IsNewAndVisible(method),
        _ => false,
    };

    private static bool IsNewAndVisible(MethodInfo method)
        => (method.IsPublic || method.IsFamily) && method.GetBaseDefinition() == method;

    private static char Prefix(MemberInfo member) => member switch
    {
        FieldInfo => 'F',
        PropertyInfo => 'P',
        EventInfo => 'E',
        _ => 'M',
    };

    private static bool HasText(XElement member)
        => member.Element("inheritdoc") is not null || member.Element("summary") is { } summary
            && (summary.HasElements || !string.IsNullOrWhiteSpace(summary.Value));

    // "M:Type.Name``1(System.Int32)" is "M:Type.Name"; the arity of a type is part of its name.
    private static string WithoutSignature(string id) => id.Split('(')[0].Split("``")[0];
}
