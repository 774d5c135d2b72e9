namespace Overenskommelse.Testing.Facts;

/// <summary>A kind of fact: its members, as they are declared. What is added to the library tomorrow is generated, left unknown and written out without a line here.</summary>
internal sealed class Kind
{
    private static readonly ConcurrentDictionary<Type, Kind> All = [];

    private readonly ConstructorInfo _constructor;
    private readonly int[] _places;
    private readonly int[] _others;

    private Kind(Type type)
    {
        Type = type;
        Members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).Select(property => new Member(property))];
        _constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        _places = [.. _constructor.GetParameters().Select(parameter => Array.FindIndex(Members, member => member.Name == parameter.Name))];
        _others = [.. Enumerable.Range(0, Members.Length).Except(_places)];
        Blank = [.. Members.Select((member, place) => _places.Contains(place) ? Default(member) : null)];
        object blank = _places.Length == 0 ? Activator.CreateInstance(type)! : Made(Blank);
        foreach (int place in _others)
        {
            Blank[place] = Members[place].Property.GetValue(blank);
        }
    }

    public Type Type { get; }

    public Member[] Members { get; }

    /// <summary>What each member is when nothing is said of it.</summary>
    public object?[] Blank { get; }

    /// <summary>The places of those that a fact cannot be without, in the order of the constructor.</summary>
    public ReadOnlySpan<int> Positional => _places;

    public static Kind Of(Type type) => All.GetOrAdd(type, each => new Kind(each));

    /// <summary>Whether it is a fact with members, and no value such as an id.</summary>
    public static bool IsFact(Type type) =>
        type is { IsClass: true, Namespace: "Overenskommelse.Compacts" } && !type.IsAssignableTo(typeof(Id)) && type.GetMethod("<Clone>$") is not null;

    /// <summary>A fact of these values, in the order of the members.</summary>
    public object Made(object?[] values)
    {
        object made = _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, Array.ConvertAll(_places, place => values[place]), null);
        foreach (int place in _others)
        {
            if (!Equals(values[place], Blank[place]))
            {
                Members[place].Property.SetValue(made, values[place]);
            }
        }

        return made;
    }

    /// <summary>A value that the constructor takes, to see what the rest is by default.</summary>
    private static object? Default(Member member) =>
        member.Kind != MemberKind.Plain ? Activator.CreateInstance(member.Property.PropertyType)
        : member.Of == typeof(Id) ? new ForumId("anybody")
        : member.Of.IsAssignableTo(typeof(Id)) ? Activator.CreateInstance(member.Of, "a")
        : member.Of == typeof(string) ? "a"
        : IsFact(member.Of) ? Of(member.Of).Made(Of(member.Of).Blank)
        : Activator.CreateInstance(member.Of);
}
