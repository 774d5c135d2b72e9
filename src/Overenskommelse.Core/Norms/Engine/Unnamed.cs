using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>Gives what is not named a name that nothing else has, for as long as a question is thought through.</summary>
internal static class Unnamed
{
    /// <summary>A person nobody else is.</summary>
    public static PersonId Person<T>(Row<T> row)
        where T : class => new(((IRow)row).Stranger);

    /// <summary>An id that belongs to one thing alone; null for values that are no ids of what a compact speaks of.</summary>
    public static object? Of<TValue>(object whose)
        where TValue : notnull => whose is IRow row ? Of(typeof(TValue), row.Stranger) : null;

    private static object? Of(Type type, string name) =>
        type == typeof(PersonId) || type == typeof(Id) ? new PersonId(name)
        : type == typeof(OrganisationId) ? new OrganisationId(name)
        : type == typeof(PartyId) ? new PartyId(name)
        : type == typeof(GroupId) ? new GroupId(name)
        : type == typeof(ForumId) ? new ForumId(name)
        : type == typeof(OfficeId) ? new OfficeId(name)
        : type == typeof(MatterId) ? new MatterId(name)
        : type == typeof(Capacity) ? new Capacity(name)
        : type == typeof(MeetingKind) ? new MeetingKind(name)
        : type == typeof(FactKey) ? new FactKey(name)
        : null;
}
