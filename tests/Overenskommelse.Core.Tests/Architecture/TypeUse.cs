using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;

namespace Overenskommelse.Architecture;

/// <summary>What a type refers to: in its signatures, its attributes, and the bodies of its methods.</summary>
internal sealed class TypeUse
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    private readonly HashSet<Type> _types = [];
    private readonly HashSet<string> _members = [];

    /// <summary>The types, with what is nested in them counted as theirs: lambdas and iterators are nested types in IL.</summary>
    public IReadOnlySet<Type> Types => _types;

    /// <summary>The methods called and the fields touched, as "Namespace.Type.Member"; a property is its get_ or set_ method.</summary>
    public IReadOnlySet<string> Members => _members;

    public static TypeUse Of(Type type)
    {
        var use = new TypeUse();
        use.AddDeclaration(type);
        return use;
    }

    private void AddDeclaration(Type type)
    {
        Add(type.BaseType);
        AddAll(type.GetInterfaces());
        AddAttributes(type.CustomAttributes);
        AddConstraints(type);

        foreach (var member in type.GetMembers(Declared))
        {
            AddAttributes(member.CustomAttributes);
            switch (member)
            {
                case Type nested:
                    AddDeclaration(nested);
                    break;
                case FieldInfo field:
                    Add(field.FieldType);
                    break;
                case MethodBase method:
                    AddMethod(method);
                    break;
            }
        }
    }

    private void AddMethod(MethodBase method)
    {
        Add((method as MethodInfo)?.ReturnType);
        AddAll(method.GetParameters().Select(parameter => parameter.ParameterType));
        AddAttributes(method.GetParameters().SelectMany(parameter => parameter.CustomAttributes));

        if (method.IsGenericMethodDefinition)
        {
            foreach (var parameter in method.GetGenericArguments())
            {
                AddAll(parameter.GetGenericParameterConstraints());
            }
        }

        if (method.GetMethodBody() is { } body)
        {
            AddAll(body.LocalVariables.Select(local => local.LocalType));
            AddAll(body.ExceptionHandlingClauses
                .Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
                .Select(clause => clause.CatchType));
            AddInstructions(method, body.GetILAsByteArray()!);
        }
    }

    private void AddInstructions(MethodBase method, byte[] il)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;

        for (var at = 0; at < il.Length;)
        {
            var value = il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                AddMember(method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments)!);
            }

            at += OperandSize(code.OperandType, il, at);
        }
    }

    private void AddMember(MemberInfo member)
    {
        if (member is Type type)
        {
            Add(type);
            return;
        }

        _members.Add($"{member.DeclaringType?.FullName}.{member.Name}");
        Add(member.DeclaringType);
        Add((member as FieldInfo)?.FieldType);
        if (member is MethodBase method)
        {
            Add((method as MethodInfo)?.ReturnType);
            AddAll(method.GetParameters().Select(parameter => parameter.ParameterType));
            AddAll(method.IsGenericMethod ? method.GetGenericArguments() : []);
        }
    }

    private void AddAttributes(IEnumerable<CustomAttributeData> attributes)
        => AddAll(attributes.SelectMany(attribute => attribute.ConstructorArguments
            .Concat(attribute.NamedArguments.Select(named => named.TypedValue))
            .SelectMany(argument => new[] { argument.ArgumentType, argument.Value as Type })
            .Append(attribute.AttributeType)));

    private void AddConstraints(Type type)
    {
        foreach (var parameter in type.IsGenericTypeDefinition ? type.GetGenericArguments() : [])
        {
            AddAll(parameter.GetGenericParameterConstraints());
        }
    }

    private void AddAll(IEnumerable<Type?> types)
    {
        foreach (var type in types)
        {
            Add(type);
        }
    }

    private void Add(Type? type)
    {
        if (type is null or { IsGenericParameter: true })
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType());
            return;
        }

        AddAll(type.GenericTypeArguments);
        _types.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }

    private static int OperandSize(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        OperandType.InlineBrTarget or OperandType.InlineField or OperandType.InlineI or OperandType.InlineMethod or OperandType.InlineSig
            or OperandType.InlineString or OperandType.InlineTok or OperandType.InlineType or OperandType.ShortInlineR => 4,
        _ => throw new UnreachableException($"No operand size for {operand}."),
    };
}
