using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>Gives what is not named a name that nothing else has, for as long as a question is thought through.</summary>
internal static class Unnamed
{
    private static readonly Dictionary<Type, Func<string, object>> Ids = new()
    {
        [typeof(Id)] = name => new PersonId(name),
        [typeof(PersonId)] = name => new PersonId(name),
        [typeof(OrganisationId)] = name => new OrganisationId(name),
        [typeof(PartyId)] = name => new PartyId(name),
        [typeof(GroupId)] = name => new GroupId(name),
        [typeof(ForumId)] = name => new ForumId(name),
        [typeof(OfficeId)] = name => new OfficeId(name),
        [typeof(ConstituencyId)] = name => new ConstituencyId(name),
        [typeof(MatterId)] = name => new MatterId(name),
        [typeof(TierId)] = name => new TierId(name),
        [typeof(Capacity)] = name => new Capacity(name),
        [typeof(MeetingKind)] = name => new MeetingKind(name),
        [typeof(FactKey)] = name => new FactKey(name),
    };

    /// <summary>A person nobody else is.</summary>
    public static PersonId Person<T>(Row<T> row)
        where T : class => new(((IRow)row).Stranger);

    /// <summary>An id that belongs to one thing alone; null for values that are no ids of what a compact speaks of.</summary>
    public static object? Of<TValue>(object whose)
        where TValue : notnull => whose is IRow row && Ids.TryGetValue(typeof(TValue), out Func<string, object>? named) ? named(row.Stranger) : null;
}
