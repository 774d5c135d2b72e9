using Overenskommelse.Compacts.Changes;
using Overenskommelse.Testing.Facts;

namespace Overenskommelse.Testing.Making;

/// <summary>Makes changes of every kind, of which most fit the facts of a case. It goes by how the changes are declared.</summary>
internal sealed class ChangeMaker
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly (ConstructorInfo Made, ParameterInfo[] Of, bool[] MayBeNull)[] Kinds =
    [
        .. typeof(Change).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Change))).OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First())
            .Select(made => (made, made.GetParameters(), made.GetParameters().Select(parameter => Nullability.Create(parameter).WriteState == NullabilityState.Nullable).ToArray())),
    ];

    private readonly Dice _dice;
    private readonly CompactMaker _maker;
    private readonly LawCase _case;
    private readonly ILookup<Type, (object Fact, Spot Spot)> _facts;

    public ChangeMaker(CaseMaker maker, LawCase one, Dice dice)
    {
        (_dice, _case) = (dice, one);
        (_maker, _) = maker.MakerFor(one.On, dice);
        FactTree now = FactTree.Of(one.Compact.Facts);
        _facts = now.Spots.SelectMany(spot => spot.Slot.Items.Where(item => item.Kind is not null).Select(item => (Fact: FactTree.Built(item, ImmutableDictionary<int, Degree>.Empty), Spot: spot))).ToLookup(each => each.Fact.GetType());
    }

    /// <summary>A change, of one kind or another.</summary>
    public Change Some()
    {
        while (true)
        {
            if (One() is { } change)
            {
                return change;
            }
        }
    }

    /// <summary>A change; null where what it is about is not among the facts.</summary>
    public Change? One()
    {
        (ConstructorInfo made, ParameterInfo[] parameters, bool[] mayBeNull) = _dice.OneOf(Kinds);
        object?[] values = new object?[parameters.Length];
        Spot? of = null;
        foreach (ParameterInfo parameter in parameters)
        {
            object? value = Value(parameter, made.DeclaringType!, ref of);
            if (value is null && !mayBeNull[parameter.Position])
            {
                return null;
            }

            values[parameter.Position] = value;
        }

        // What is meant stands in a group or an office: that is the one the change is in.
        foreach (ParameterInfo parameter in parameters.Where(parameter => of is not null && parameter.ParameterType.IsInstanceOfType(of.Names.LastOrDefault())))
        {
            values[parameter.Position] = of!.Names.Last();
        }

        return (Change)made.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
    }

    private object? Value(ParameterInfo parameter, Type change, ref Spot? of)
    {
        Type type = parameter.ParameterType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Meant<>))
        {
            return Stands(type.GenericTypeArguments[0], ref of) is { } fact ? typeof(Meant<>).MakeGenericType(fact.GetType()).GetMethod("op_Implicit", [fact.GetType()])!.Invoke(null, [fact]) : null;
        }

        if (Kind.IsFact(type))
        {
            return _dice.Chance(change == typeof(NominationWithdrawn) ? 95 : 25) && Stands(type, ref of) is { } fact ? fact : _maker.One(type, _dice.Chance(50) ? typeof(Group) : null);
        }

        return type == typeof(LocalDate) ? _case.On.PlusDays(_dice.Between(-3, 3))
            : type == typeof(OrganisationId) && _facts[typeof(Organisation)].ToArray() is { Length: > 0 } organisations ? ((Organisation)_dice.OneOf(organisations).Fact).Id
            : type == typeof(GroupId) && _facts[typeof(Group)].ToArray() is { Length: > 0 } groups ? ((Group)_dice.OneOf(groups).Fact).Id
            : _maker.Value(type);
    }

    private object? Stands(Type type, ref Spot? of)
    {
        (object Fact, Spot Spot)[] those = [.. _facts[type]];
        if (those.Length == 0)
        {
            return null;
        }

        (object fact, of) = _dice.OneOf(those);
        return fact;
    }
}
