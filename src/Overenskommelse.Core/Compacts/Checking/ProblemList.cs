using System.Runtime.CompilerServices;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Checking;

/// <summary>Collects what is wrong with days and references, each with its place.</summary>
internal sealed class ProblemList(IdTable ids, OrganisationRows organisations)
{
    private readonly List<Problem> _problems = [];

    /// <summary>The organisations, by which signatories, seats and nominations find their own.</summary>
    public OrganisationRows Organisations => organisations;

    public ValueList<Problem> ToValueList() => _problems.ToValueList();

    public void Add(in Place place, string member, object value, string expected) =>
        _problems.Add(new Problem(place.Of(member), Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "", expected));

    /// <summary>A fact that is equal in everything to one that stands in the list before, and nothing of it is unknown.</summary>
    public void AddRepeat(in Place place, string value) => _problems.Add(new Problem(place.Path, value, "a fact that is told once; of two that are alike in everything, each has a key"));

    /// <summary>An id that stands in a list before.</summary>
    public void AddTwin(in Place place, Id id) => _problems.Add(new Problem($"{place}", id.Value, "an id that occurs once in the list"));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reference<T>(in Place place, string member, Fact<T> fact)
        where T : Id
    {
        if (fact.TryGet(out T? id))
        {
            Reference(place, member, id);
        }
    }

    /// <summary>Forums, matters and clauses lie outside the facts: any id of theirs is good. A person stands for nobody but themselves.</summary>
    public void Reference(in Place place, string member, Id id)
    {
        string? unmet = id switch
        {
            OrganisationId organisation => organisations.Find(organisation) is null ? "the id of an organisation among the facts" : null,
            PartyId => ids.Contains(id) ? null : "the id of a party among the facts",
            GroupId => ids.Contains(id) ? null : "the id of a group among the facts",
            OfficeId => ids.Contains(id) ? null : "the id of an office among the facts",
            PersonId => "a party, an organisation, a group, an office or a forum, and not a person",
            _ => null,
        };
        if (unmet is not null)
        {
            Add(place, member, id, unmet);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Defined<T>(in Place place, string member, Fact<T> fact)
        where T : struct, Enum
    {
        if (fact.TryGet(out T value) && !Enum.IsDefined(value))
        {
            Add(place, member, value, $"one of {string.Join(", ", Enum.GetNames<T>())}");
        }
    }

    public void Day(in Place place, string member, DayFact fact)
    {
        if (!fact.IsReasonable)
        {
            Add(place, member, fact, Calendar.Reasonable);
        }
    }

    public void Year(in Place place, string member, int? year)
    {
        if (year is { } stated && !Calendar.IsReasonable(stated))
        {
            Add(place, member, stated, Calendar.ReasonableYear);
        }
    }

    /// <summary>A last day that comes before the first, whichever days they may be.</summary>
    public void Days(in Place place, string firstMember, DayFact first, string lastMember, DayFact last)
    {
        Day(place, firstMember, first);
        Day(place, lastMember, last);
        if (last.Latest is { } to && first.Earliest is { } from && from.Calendar == to.Calendar && to < from)
        {
            Add(place, lastMember, last, $"{first} ({firstMember}) or later");
        }
    }
}
