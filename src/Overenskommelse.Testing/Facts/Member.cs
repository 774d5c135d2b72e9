namespace Overenskommelse.Testing.Facts;

/// <summary>A member of a kind of fact.</summary>
internal sealed class Member
{
    public Member(PropertyInfo property)
    {
        Property = property;
        Type type = property.PropertyType;
        Type? open = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        Kind = open == typeof(Fact<>) ? MemberKind.Fact
            : open == typeof(Register<>) ? MemberKind.Register
            : open == typeof(Directory<>) ? MemberKind.Directory
            : type == typeof(DayFact) || type == typeof(DayFact?) ? MemberKind.Day
            : MemberKind.Plain;
        Of = Kind is MemberKind.Fact or MemberKind.Register or MemberKind.Directory ? type.GenericTypeArguments[0] : Nullable.GetUnderlyingType(type) ?? type;
        Values = Kind is MemberKind.Fact or MemberKind.Register or MemberKind.Directory ? Values.Of(Of) : null;
    }

    public PropertyInfo Property { get; }

    public string Name => Property.Name;

    public MemberKind Kind { get; }

    /// <summary>What it holds, or holds several of.</summary>
    public Type Of { get; }

    public Values? Values { get; }

    public bool IsList => Kind is MemberKind.Register or MemberKind.Directory;

    /// <summary>Whether a value of it is one that is told: not one that is left unknown.</summary>
    public bool IsTold(object? value) => Kind switch
    {
        MemberKind.Fact => Values!.IsKnown(value!),
        MemberKind.Day => value is DayFact { IsKnown: true },
        _ => true,
    };

    /// <summary>The value that it has when it is not known.</summary>
    public object NotKnown => Kind == MemberKind.Day ? (DayFact)Fact.NotKnown : Values!.NotKnown;

    /// <summary>The value that it has when there is none.</summary>
    public object None => Kind == MemberKind.Day ? (DayFact)Fact.None : Values!.None;
}
