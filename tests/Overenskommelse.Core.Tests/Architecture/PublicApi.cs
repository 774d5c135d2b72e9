using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Overenskommelse.Architecture;

/// <summary>What a host can see of an assembly, one line each, in an order that does not depend on the source.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var ns in types.Where(IsWritten).GroupBy(type => type.Namespace).OrderBy(ns => ns.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {ns.Key}\n");
            foreach (var type in ns.OrderBy(CSharp.NameOf, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n  {Header(type)}\n");
                foreach (var line in Members(type).Order(StringComparer.Ordinal))
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    // C# 14 keeps the receivers of extension blocks in nested types that no one can name.
    public static bool IsWritten(Type type) => !type.Name.Contains('<', StringComparison.Ordinal);

    private static string Header(Type type)
    {
        var bases = new[] { type.BaseType }.Where(IsWorthNaming).Concat(type.GetInterfaces().OrderBy(CSharp.NameOf, StringComparer.Ordinal))
            .Select(parent => CSharp.NameOf(parent!));
        var list = type.IsEnum ? CSharp.NameOf(type.GetEnumUnderlyingType()) : string.Join(", ", bases);

        return $"{Kind(type)} {CSharp.NameOf(type)}{(list.Length > 0 ? $" : {list}" : "")}{CSharp.Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),3} {field.Name}");
        }

        return type.GetMembers(Declared).Select(member => member switch
        {
            FieldInfo field when IsVisible(field) => $"{Modifiers(field)}{CSharp.NameOf(field.FieldType)} {field.Name}",
            ConstructorInfo constructor when IsVisible(constructor) => $"{Access(constructor)}new({CSharp.Parameters(constructor)})",
            PropertyInfo property when property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible)
                => Property(property),
            EventInfo e when IsVisible(e.AddMethod!) => $"{Modifiers(e.AddMethod!)}event {CSharp.NameOf(e.EventHandlerType!)} {e.Name}",
            MethodInfo method when IsVisible(method) && !IsAccessor(method) && !IsSynthesised(method)
                => $"{Modifiers(method)}{CSharp.NameOf(method.ReturnType)} {CSharp.NameOf(method)}({CSharp.Parameters(method)})"
                    + CSharp.Constraints(method.GetGenericArguments()),
            _ => "",
        }).Where(line => line.Length > 0);
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        var index = property.GetIndexParameters() is [] ? property.Name : $"this[{CSharp.Parameters(property.GetIndexParameters())}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";

        return $"{Modifiers(accessors[0])}{required}{CSharp.NameOf(property.PropertyType)} {index} "
            + $"{{ {string.Join(" ", accessors.Select(accessor => Accessor(accessor) + ";"))} }}";
    }

    private static string Accessor(MethodInfo accessor)
        => accessor.ReturnType != typeof(void) ? "get"
            : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init"
            : "set";

    private static string Modifiers(FieldInfo field)
        => (field.IsPublic ? "" : "protected ")
            + (field.IsLiteral ? "const " : field.IsStatic ? "static " : "")
            + (field.IsInitOnly ? "readonly " : "");

    private static string Modifiers(MethodInfo method)
    {
        var isOverride = method.GetBaseDefinition() != method;
        var dispatch = method.IsStatic ? "static "
            : method.DeclaringType!.IsInterface ? ""
            : method.IsAbstract ? "abstract "
            : isOverride ? "override "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : "";
        return Access(method) + dispatch;
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method)
        => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsSynthesised(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsRecord(Type type)
        => type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is not null;

    private static bool IsWorthNaming(Type? type) => type is not null && type != typeof(object) && type != typeof(ValueType);
}
