using System.Linq.Expressions;
using System.Reflection;

namespace Overenskommelse.Norms;

/// <summary>Every public door to the norms refuses null by the name of the parameter.</summary>
public sealed class DoorsTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly object[] Samples =
    [
        "code",
        1,
        Given.Panel,
        new OrganisationId("organisation"),
        Given.Chair,
        Given.Council,
        Given.Region,
        MeetingKind.Annual,
        new MatterId("matter"),
        new OwnFactId("own-fact"),
        new TierId("tier"),
        Given.Norm,
        Unit.Members,
        BreachReason.NoSeat,
        new Phrase("code"),
        new Permission(),
        Seats.In(Given.Panel),
        Members.Of(Given.Panel),
        Appointments.To(Given.Chair),
        Decisions.Of(Given.Council),
        Nominations.To(Given.Panel),
        Seats.Regular,
        Appointments.InOffice,
        Members.Sit(Seats.Regular),
        Pair.Differs(Seats.Organisation),
        Seats.Organisation,
        Seats.Party,
        Organisations.Sector,
        new Stated<Organisation, OrganisationId>("organisation.id", each => each.Id, (row, in _) => new(FactKind.Group, row.Fact.Id, row.Fact.Id), FactAreas.Organisations),
        Seats.FirstDay.Year,
        Seats.FirstDay,
        Seats.In(Given.Panel).Source,
        Order.By(Seats.FirstDay),
        Number.Of(Seats.In(Given.Panel)),
        NumberOf.WithSame(Seats.Organisation, Seats.In(Given.Panel), Seats.Organisation),
        DayBound.First(Seats.In(Given.Panel), Seats.FirstDay),
        Link.Same(Seats.Organisation, Seats.Organisation),
        SideList.By(Seats.Sector),
        Rules.Readings.Balance.Equal,
        Recurrence.CalendarYears,
        new RoundsOpened(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26)),
        new MissingFact(FactKind.Group, Given.Panel, Given.Panel),
        new DateInterval(Given.Signing, Given.Today),
        Period.FromDays(30),
    ];

    public static TheoryData<string> Doors => [.. All().Select(NameOf).Distinct()];

    [Theory]
    [MemberData(nameof(Doors))]
    public void Null_is_refused_by_name(string name)
    {
        foreach (MethodBase door in All().Where(each => NameOf(each) == name).Select(Closed))
        {
            ParameterInfo[] parameters = door.GetParameters();
            foreach (ParameterInfo parameter in parameters.Where(MayNotBeNull))
            {
                object?[] values = [.. parameters.Select(each => each == parameter ? null : SampleOf(each))];
                Exception fault = Should.Throw<TargetInvocationException>(() => door is ConstructorInfo made ? made.Invoke(values) : door.Invoke(null, values), $"{name}: {parameter.Name}");
                fault.InnerException.ShouldBeAssignableTo<ArgumentException>($"{name}: {parameter.Name}")!.ParamName.ShouldBe(parameter.Name, name);
            }
        }
    }

    [Fact]
    public void A_norm_for_each_of_nothing_is_refused_by_the_name_of_the_things() =>
        Should.Throw<ArgumentException>(() => ForEach.Of<PartyId>([], _ => new Permission())).ParamName.ShouldBe("named");

    private static IEnumerable<MethodBase> All() =>
        from type in typeof(Norm).Assembly.GetExportedTypes()
        where type.Namespace == typeof(Norm).Namespace && !type.IsNested && !typeof(Delegate).IsAssignableFrom(type)
        from door in type.GetConstructors().Concat<MethodBase>(type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        where door.Name is not ("op_Equality" or "op_Inequality") && door.GetParameters().Any(parameter => MayNotBeNull(parameter))
        select door;

    private static string NameOf(MethodBase door) => $"{door.DeclaringType!.Name}.{door.Name}";

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType
        && !parameter.ParameterType.IsGenericParameter
        && !parameter.ParameterType.IsByRef
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>Things are seats, and what they have is organisations or numbers.</summary>
    private static MethodBase Closed(MethodBase door)
    {
        if (door.DeclaringType!.IsGenericTypeDefinition)
        {
            Type type = door.DeclaringType.MakeGenericType([.. door.DeclaringType.GetGenericArguments().Select(ArgumentFor)]);
            door = type.GetMembers().OfType<MethodBase>().Single(each => each.MetadataToken == door.MetadataToken);
        }

        return door is MethodInfo { IsGenericMethodDefinition: true } method ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(ArgumentFor)]) : door;
    }

    private static Type ArgumentFor(Type argument) => argument.Name is "T" or "TOther" ? typeof(Seat) : typeof(OrganisationId);

    private static object? SampleOf(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        return Samples.FirstOrDefault(type.IsInstanceOfType)
            ?? (type.IsValueType ? ValueOf(type)
            : typeof(Delegate).IsAssignableFrom(type) ? DelegateOf(type)
            : MayNotBeNull(parameter) ? throw new InvalidOperationException($"There is no sample of {type}.")
            : null);
    }

    /// <summary>Of a list, one with a sample in it.</summary>
    private static object ValueOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && Samples.FirstOrDefault(type.GetGenericArguments()[0].IsInstanceOfType) is { } sample
            ? typeof(DoorsTests).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [sample])!
            : Activator.CreateInstance(type)!;

    private static ValueList<T> ListOf<T>(T item)
        where T : notnull => [item];

    private static Delegate DelegateOf(Type type)
    {
        MethodInfo invoke = type.GetMethod("Invoke")!;
        ParameterExpression[] parameters = [.. invoke.GetParameters().Select(each => Expression.Parameter(each.ParameterType))];
        return Expression.Lambda(type, Samples.FirstOrDefault(invoke.ReturnType.IsInstanceOfType) is { } sample ? Expression.Constant(sample, invoke.ReturnType) : Expression.Default(invoke.ReturnType), parameters).Compile();
    }
}
